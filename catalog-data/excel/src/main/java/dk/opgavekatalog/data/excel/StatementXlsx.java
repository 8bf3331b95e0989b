package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.excel.StatementRows.Row;
import dk.opgavekatalog.data.file.WholeFile;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Resource statements as an Excel file of one sheet: {@code StatementXlsx.of(statements).writeTo(path)}. {@link XlsxTable} and the
 * reader of registrations have the same statements back, when the reader is given their measures, pools and edition. Immutable and
 * safe for every thread.
 *
 * <p>The columns are Organisation, Organisationsnavn, Periode, Enhed and Konto. In wide form a row has all that is stated on an
 * account in a unit, and a column for each measure follows, headed by its name where that means the measure alone and otherwise by
 * its id. In long form there is a row for each amount and two columns, Ressourceart with the id of the measure and Beløb.
 *
 * <p>Organisations, periods, units and accounts are texts, whatever they look like; a text that begins with = is no formula. One with
 * white space around it or an apostrophe in front gets an apostrophe in front, which the reader drops. Amounts are numbers with as many
 * decimals as the measure has. One of more than 15 digits is a text, with a decimal comma, as Excel does not keep more digits: a
 * reader that is told of a decimal point refuses it.
 *
 * <p>A sheet does not say the edition, names of measures and pools, statistics, a norm of working time, or refused rows;
 * {@link dk.opgavekatalog.data.JsonForm#STATEMENT} does. The bytes are not the same every time: Excel files say when they were made.
 */
public final class StatementXlsx {

    private static final String APPLICATION = "opgavekatalog";

    private final List<ResourceStatement> statements;
    private final Language language;
    private final boolean isLong;

    private StatementXlsx(List<ResourceStatement> statements, Language language, boolean isLong) {
        this.statements = statements;
        this.language = language;
        this.isLong = isLong;
    }

    /**
     * Statements in wide form with Danish headings.
     *
     * @param statements at least one, each of another organisation or period, all of one edition
     * @return what can be written
     */
    public static StatementXlsx of(List<ResourceStatement> statements) {
        return new StatementXlsx(List.copyOf(statements), Language.DANISH, false);
    }

    /**
     * The same with headings in a language.
     *
     * @param other the language
     * @return what can be written
     */
    public StatementXlsx inLanguage(Language other) {
        return new StatementXlsx(statements, Objects.requireNonNull(other, "other"), isLong);
    }

    /**
     * The same in long form, which can state every measure whatever its name.
     *
     * @return what can be written
     */
    public StatementXlsx inLongForm() {
        return new StatementXlsx(statements, language, true);
    }

    /**
     * Writes the file to a stream, in which nothing is written when the statements are refused. Flushes the stream and leaves it
     * open.
     *
     * @param out where to
     * @throws InvalidInputException when there is no statement; when a statement finds a problem in itself or has no amount; when an
     *     organisation and period is there twice or statements contradict each other; when a text has more than 32,767 characters or
     *     such as XML cannot hold; when there are more rows than Excel has; in wide form when neither name nor id of a measure can
     *     head a column
     * @throws IOException when the stream refuses
     */
    public void writeTo(OutputStream out) throws IOException {
        toBytes().writeTo(out);
        out.flush();
    }

    /**
     * Writes a file, whole or not at all. A file that is there already is replaced; when writing fails it stays as it was.
     *
     * @param file where to; its folder must exist
     * @throws InvalidInputException as {@link #writeTo(OutputStream)} does
     * @throws IOException when the folder or the file refuses, such as while Excel has it open
     */
    public void writeTo(Path file) throws IOException {
        WholeFile.write(file, toBytes().toByteArray());
    }

    private ByteArrayOutputStream toBytes() throws IOException {
        List<Problem> problems = StatementCheck.findProblems(statements);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        List<Measure> measures = StatementRows.measures(statements);
        List<String> headings = isLong
                ? List.of(in("Ressourceart", "Measure"), in("Beløb", "Amount"))
                : MeasureHeadings.of(measures, language);
        List<Row> rows = isLong ? StatementRows.ofEachAmount(statements) : StatementRows.wide(statements);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
            Worksheet sheet = workbook.newWorksheet(in("Ressourceopgørelse", "Resource statement"));
            sheet.freezePane(0, 1);
            write(new SheetWriter(sheet), headings, rows, measures);
        }
        return bytes;
    }

    private String in(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }

    private void write(SheetWriter sheet, List<String> headings, List<Row> rows, List<Measure> measures)
            throws IOException {
        sheet.texts(List.of(
                "Organisation",
                in("Organisationsnavn", "Organisation name"),
                in("Periode", "Period"),
                in("Enhed", "Unit"),
                in("Konto", "Account")));
        sheet.texts(headings);
        sheet.endRow();
        Map<String, Measure> byId = measures.stream().collect(Collectors.toMap(Measure::getId, Function.identity()));
        for (Row row : rows) {
            sheet.texts(List.of(
                    row.statement().getOrganisation().getId(),
                    row.statement().getOrganisation().getName(),
                    row.statement().getPeriod().toString(),
                    row.first().getUnit(),
                    row.first().getAccount().toString()));
            if (isLong) {
                sheet.text(row.first().getMeasure());
                sheet.amount(
                        row.first().getAmount(),
                        Objects.requireNonNull(byId.get(row.first().getMeasure())));
            } else {
                writeAmounts(sheet, row.amounts(), measures);
            }
            sheet.endRow();
        }
    }

    private static void writeAmounts(SheetWriter sheet, List<ResourceAmount> amounts, List<Measure> measures) {
        for (Measure measure : measures) {
            amounts.stream()
                    .filter(amount -> amount.getMeasure().equals(measure.getId()))
                    .findFirst()
                    .ifPresentOrElse(amount -> sheet.amount(amount.getAmount(), measure), sheet::skip);
        }
    }
}
