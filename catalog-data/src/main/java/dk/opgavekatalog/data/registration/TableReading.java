package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one table of a {@link RowSource} into a tally. */
final class TableReading implements RowSource.Receiver {

    private final String name;
    private final ReadingRules rules;
    private final Findings findings;
    private final OrganisationNames names;
    private final TallyPart tally;
    private final AmountFormat format;

    private Rows rows = new Rows(StandardCharsets.UTF_8, 0);
    private @Nullable RowReader reader;
    private @Nullable RowCheck check;
    private boolean isReadable = true;
    private boolean hasHeadings;

    TableReading(String name, ReadingRules rules, Findings findings, OrganisationNames names, TallyPart tally) {
        this.name = name;
        this.rules = rules;
        this.findings = findings;
        this.names = names;
        this.tally = tally;
        this.format = rules.amountFormat(';');
    }

    @Override
    public void row(long number, List<Cell> cells) {
        if (!isReadable || findings.isFull()) {
            return;
        }
        List<String> texts = cells.stream().map(this::text).toList();
        if (!hasHeadings) {
            readHeadings(number, texts);
        } else if (reader != null && check != null && hasFittingCells(number, texts)) {
            rows.set(number, texts);
            reader.rows(rows);
            for (RowReport report : reader.takeReports()) {
                if (findings.wantsRows()) {
                    findings.add(check.check(FilePosition.of(name, report.line()), report.cells()));
                }
            }
            for (NameReport given : reader.takeNames()) {
                names.add(check.at(name, given.line(), Column.ORGANISATION_NAME), given);
            }
            if (tally.rows() > rules.options().getMaxRows()) {
                throw LimitException.of("rows", rules.options().getMaxRows(), "maxRows");
            }
        }
    }

    /** Reports a table without headings. */
    void finish() {
        if (!hasHeadings) {
            layout(1, List.of());
        }
    }

    private void readHeadings(long number, List<String> texts) {
        if (texts.stream().allMatch(text -> CellText.strip(text).isEmpty())) {
            return;
        }
        hasHeadings = true;
        Optional<Layout> layout = layout(number, texts);
        check = layout.map(l -> new RowCheck(rules, l, format)).orElse(null);
        rows = new Rows(StandardCharsets.UTF_8, texts.size());
        reader = layout.map(l -> new RowReader(rules, l, format, tally)).orElse(null);
    }

    private Optional<Layout> layout(long number, List<String> headings) {
        return new LayoutCheck(rules.headings(), findings)
                .layout(headings, FilePosition.of(name, number), Optional::empty);
    }

    /** Of a cell that is too long the rest of the table says nothing, as of a CSV file. */
    private boolean hasFittingCells(long number, List<String> texts) {
        int max = rules.options().getMaxCellLength();
        if (texts.stream().anyMatch(text -> text.length() > max)) {
            findings.add(Problem.of(
                    FilePosition.of(name, number),
                    Reason.OUT_OF_RANGE,
                    "a cell of more than " + max + " characters",
                    "at most " + max));
            isReadable = false;
        }
        return isReadable;
    }

    private String text(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            boolean isShort =
                    Math.abs((long) number.number().scale()) + number.number().precision()
                            <= ReadingLimits.MAX_AMOUNT_LENGTH;
            String plain = isShort
                    ? number.number().toPlainString()
                    : number.number().toString(); // 1e999999999 must not be written out
            return plain.replace('.', format.decimalSign());
        }
        return cell instanceof Cell.Text text ? text.text() : "";
    }
}
