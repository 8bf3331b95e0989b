package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.registration.heading.Headings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.text.Counted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Resource statements as a table of registrations, in the form that {@link RegistrationReader} reads. Statements that
 * are written and read again with the same edition, measures and pools have the same amounts. Two that a reading would
 * add up, such as those of 217 and 0217, are refused, and so are two units that it would take for one. Immutable.
 *
 * <p>The columns are those of {@link Column} for organisation, its name, period, unit and account; then in wide form
 * one for each measure, in long form the measure and the amount. A text that begins with an apostrophe or has white
 * space around it gets an apostrophe in front. A name that looks like a total, such as a unit "Team Sum", is read again
 * with the option {@link ReadingOptions#getNotTotals() notTotals}. Amounts have the decimals of their measure. A table
 * does not hold the edition, names of measures and pools, statistics, norms or refused rows; {@code JsonForm.STATEMENT}
 * keeps them.
 */
public final class StatementTable implements RowSource, HasNoDocument {

    private final List<ResourceStatement> statements;
    private final Language language;
    private final List<String> headings;
    private final List<Measure> measures;
    private final boolean isWide;

    private StatementTable(
            List<ResourceStatement> statements,
            Language language,
            List<String> headings,
            List<Measure> measures,
            boolean isWide) {
        this.statements = List.copyOf(statements);
        this.language = language;
        this.headings = List.copyOf(headings);
        this.measures = measures;
        this.isWide = isWide;
    }

    /**
     * Returns a table with a row for each account in each unit and a column for each measure. The heading of a measure
     * is its name, or its id where the name would not be recognised.
     *
     * @param statements at least one, each of another organisation or period, all of one edition
     * @param language the language of the headings
     * @return the table
     * @throws InvalidInputException as {@link #longForm} does, and when neither name nor id of a measure would be
     *     recognised; the long form does not need these headings
     */
    public static StatementTable wide(List<ResourceStatement> statements, Language language) {
        Problems problems = StatementTableCheck.check(statements);
        List<Measure> measures = measures(statements);
        ReadingOptions reading = ReadingOptions.builder().measures(measures).build();
        Headings known = new Headings(
                reading,
                MeasureNames.of(
                        reading.getMeasures(),
                        reading.getMeasureNames(),
                        reading.getWorkingTimeNorm().isPresent()),
                true);
        List<String> headings = keyHeadings(language);
        for (int m = 0; m < measures.size(); m++) {
            String name = measures.get(m).getName().in(language);
            String id = measures.get(m).getId();
            if (known.isMeasure(name, m)) {
                headings.add(CellText.mark(name));
            } else {
                headings.add(CellText.mark(id));
                if (!known.isMeasure(id, m)) {
                    problems.in("measures", m)
                            .add(
                                    Reason.CONTRADICTION,
                                    id,
                                    Phrase.of(
                                            "et id eller et navn, der ikke er overskrift for en anden kolonne, eller"
                                                    + " lang form",
                                            "an id or a name that heads no other column, or the long form"));
                }
            }
        }
        problems.throwIfAny();
        return new StatementTable(statements, language, headings, measures, true);
    }

    /**
     * Returns a table with a row for each amount, its measure named by its id.
     *
     * @param statements at least one, each of another organisation or period, all of one edition
     * @param language the language of the headings
     * @return the table
     * @throws InvalidInputException when there is no statement; when a statement has a problem, or no amount and so no
     *     row; when an organisation and period occurs twice; when statements give one id to different measures, pools
     *     or names of an organisation. At most the first 1,000 problems are reported
     */
    public static StatementTable longForm(List<ResourceStatement> statements, Language language) {
        StatementTableCheck.check(statements).throwIfAny();
        List<String> headings = keyHeadings(language);
        headings.add(heading(Column.MEASURE, language));
        headings.add(heading(Column.AMOUNT, language));
        return new StatementTable(statements, language, headings, measures(statements), false);
    }

    /** The measures of all statements, each once. */
    private static List<Measure> measures(List<ResourceStatement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.getMeasures().stream())
                .distinct()
                .toList();
    }

    private static List<String> keyHeadings(Language language) {
        List<String> headings = new ArrayList<>();
        for (Column column :
                List.of(Column.ORGANISATION, Column.ORGANISATION_NAME, Column.PERIOD, Column.UNIT, Column.ACCOUNT)) {
            headings.add(heading(column, language));
        }
        return headings;
    }

    private static String heading(Column column, Language language) {
        return column.getName(language);
    }

    /** The name in messages; a table does not come from a file. */
    @Override
    public String getName() {
        return "statements";
    }

    /**
     * The language of the headings.
     *
     * @return the language
     */
    public Language getLanguage() {
        return language;
    }

    @Override
    public void readRows(RowReceiver receiver) {
        receiver.row(1, headings.stream().map(Cell::ofText).toList());
        long number = 1;
        for (ResourceStatement statement : statements) {
            number = isWide ? wideRows(statement, number, receiver) : longRows(statement, number, receiver);
        }
    }

    private record StatedPlace(String unit, Account account) {}

    /** Hands on each row as it is made, since all rows of a large statement take several times its memory. */
    private long wideRows(ResourceStatement statement, long last, RowReceiver receiver) {
        Map<String, Integer> columns = new HashMap<>();
        for (int m = 0; m < measures.size(); m++) {
            columns.put(measures.get(m).getId(), m);
        }
        Map<StatedPlace, @Nullable BigDecimal[]> places = new LinkedHashMap<>();
        for (ResourceAmount amount : statement.getAmounts()) {
            places.computeIfAbsent(
                                    new StatedPlace(amount.getUnit(), amount.getAccount()),
                                    p -> new BigDecimal[measures.size()])[
                            Objects.requireNonNull(columns.get(amount.getMeasure()))] =
                    amount.getAmount();
        }
        List<Cell> head = headCells(statement);
        long number = last;
        for (Map.Entry<StatedPlace, @Nullable BigDecimal[]> place : places.entrySet()) {
            List<Cell> cells =
                    keyCells(head, place.getKey().unit(), place.getKey().account());
            for (int m = 0; m < measures.size(); m++) {
                BigDecimal amount = place.getValue()[m];
                cells.add(amount == null ? Cell.EMPTY : number(measures.get(m), amount));
            }
            number++;
            receiver.row(number, cells);
        }
        return number;
    }

    private long longRows(ResourceStatement statement, long last, RowReceiver receiver) {
        Map<String, Measure> byId = measures.stream().collect(Collectors.toMap(Measure::getId, Function.identity()));
        List<Cell> head = headCells(statement);
        long number = last;
        for (ResourceAmount amount : statement.getAmounts()) {
            Measure measure = Objects.requireNonNull(byId.get(amount.getMeasure()));
            List<Cell> cells = keyCells(head, amount.getUnit(), amount.getAccount());
            cells.add(text(measure.getId()));
            cells.add(number(measure, amount.getAmount()));
            number++;
            receiver.row(number, cells);
        }
        return number;
    }

    /** Returns the cells with which every row of a statement begins. */
    private static List<Cell> headCells(ResourceStatement statement) {
        return List.of(
                text(statement.getOrganisation().getId()),
                text(statement.getOrganisation().getName()),
                text(statement.getPeriod().toString()));
    }

    private static List<Cell> keyCells(List<Cell> head, String unit, Account account) {
        List<Cell> cells = new ArrayList<>(head);
        cells.add(text(unit));
        cells.add(text(account.toString()));
        return cells;
    }

    private static Cell text(String text) {
        return Cell.ofText(CellText.mark(text));
    }

    /** Returns the amount with the decimals of its measure. */
    private static Cell number(Measure measure, BigDecimal amount) {
        return Cell.ofNumber(measure.fromSmallestUnits(measure.toSmallestUnits(amount)));
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "table of " + Counted.of(statements.size(), "statement") + ", " + (isWide ? "wide" : "in long form")
                + ", " + Counted.of(headings.size(), "column");
    }
}
