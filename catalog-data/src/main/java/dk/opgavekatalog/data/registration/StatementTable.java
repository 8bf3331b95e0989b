package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Resource statements as a table of registrations, in the form in which {@link RegistrationReader} reads them: what is written
 * and read again with the same edition, measures and pools has the same amounts. Immutable.
 *
 * <p>The columns are those of {@link Column} for organisation, its name, period, unit and account; then in wide form one for each
 * measure, in long form the measure and the amount. A text that begins with an apostrophe or has white space around it has an
 * apostrophe in front. Statistics, norms and refused rows are in no table; {@code JsonForm.STATEMENT} keeps them.
 */
public final class StatementTable implements RowSource {

    private final List<ResourceStatement> statements;
    private final List<String> headings;
    private final List<Measure> measures;
    private final boolean isWide;

    private StatementTable(
            List<ResourceStatement> statements, List<String> headings, List<Measure> measures, boolean isWide) {
        this.statements = statements;
        this.headings = headings;
        this.measures = measures;
        this.isWide = isWide;
    }

    /**
     * A table with a column for each measure, headed by its name, or by its id where its name would not be recognised.
     *
     * @param statements statements with the same measures, each organisation and period once
     * @param language the language of the headings
     * @return the table
     * @throws InvalidInputException when a statement has problems, when statements have different measures or stand twice, or
     *     when neither name nor id of a measure would be recognised; {@link #longForm} does without these headings
     */
    public static StatementTable wide(List<ResourceStatement> statements, Language language) {
        Problems problems = Problems.at("");
        List<Measure> measures = check(problems, statements);
        MeasureNames names = new MeasureNames(measures);
        Headings known = new Headings(ReadingOptions.standard(), names, true);
        List<String> headings = keyHeadings(language);
        for (int m = 0; m < measures.size(); m++) {
            String name = measures.get(m).getName().in(language);
            String id = measures.get(m).getId();
            if (known.isMeasure(name, m)) {
                headings.add(marked(name));
            } else {
                headings.add(marked(id));
                if (!known.isMeasure(id, m)) {
                    problems.in("statements", 0)
                            .in("measures", m)
                            .add(
                                    Reason.CONTRADICTION,
                                    id,
                                    "an id or a name that heads no other column, or the long form");
                }
            }
        }
        problems.throwIfAny();
        return new StatementTable(List.copyOf(statements), List.copyOf(headings), measures, true);
    }

    /**
     * A table with one measure in a row, named by its id.
     *
     * @param statements statements with the same measures, each organisation and period once
     * @param language the language of the headings
     * @return the table
     * @throws InvalidInputException when a statement has problems, or when statements have different measures or stand twice
     */
    public static StatementTable longForm(List<ResourceStatement> statements, Language language) {
        Problems problems = Problems.at("");
        List<Measure> measures = check(problems, statements);
        problems.throwIfAny();
        List<String> headings = keyHeadings(language);
        headings.add(heading(Column.MEASURE, language));
        headings.add(heading(Column.AMOUNT, language));
        return new StatementTable(List.copyOf(statements), List.copyOf(headings), measures, false);
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
        return language == Language.DANISH ? column.danish() : column.english();
    }

    private static List<Measure> check(Problems problems, List<ResourceStatement> statements) {
        List<Measure> measures =
                statements.isEmpty() ? List.of() : statements.get(0).getMeasures();
        problems.checkEach("statements", statements);
        problems.requireUnique(
                "statements",
                statements,
                "period",
                statement -> List.of(statement.getOrganisation().getId(), statement.getPeriod()));
        for (int i = 0; i < statements.size(); i++) {
            if (!statements.get(i).getMeasures().equals(measures)) {
                problems.in("statements", i)
                        .in("measures")
                        .add(
                                Reason.CONTRADICTION,
                                statements.get(i).getMeasures().stream()
                                        .map(Measure::getId)
                                        .toList(),
                                "the same measures as those of the first statement");
            }
        }
        return measures;
    }

    /** A table does not come from a file. */
    @Override
    public String getName() {
        return "statements";
    }

    /**
     * Whether the table has a column for each measure.
     *
     * @return false for the long form
     */
    public boolean isWide() {
        return isWide;
    }

    /**
     * The measures of the statements. In wide form they have the last columns, in this order.
     *
     * @return the measures, empty when there are no statements
     */
    public List<Measure> getMeasures() {
        return measures;
    }

    @Override
    public void readRows(Receiver receiver) {
        receiver.row(1, headings.stream().<Cell>map(Cell.Text::new).toList());
        long number = 1;
        for (ResourceStatement statement : statements) {
            for (List<Cell> cells : isWide ? wideRows(statement) : longRows(statement)) {
                number++;
                receiver.row(number, cells);
            }
        }
    }

    private record Place(String unit, Account account) {}

    private List<List<Cell>> wideRows(ResourceStatement statement) {
        Map<Place, Map<String, BigDecimal>> places = new LinkedHashMap<>();
        for (ResourceAmount amount : statement.getAmounts()) {
            places.computeIfAbsent(new Place(amount.getUnit(), amount.getAccount()), p -> new LinkedHashMap<>())
                    .put(amount.getMeasure(), amount.getAmount());
        }
        List<List<Cell>> rows = new ArrayList<>();
        places.forEach((place, amounts) -> {
            List<Cell> cells = keyCells(statement, place.unit(), place.account());
            for (Measure measure : measures) {
                BigDecimal amount = amounts.get(measure.getId());
                cells.add(amount == null ? Cell.EMPTY : number(measure, amount));
            }
            rows.add(cells);
        });
        return rows;
    }

    private List<List<Cell>> longRows(ResourceStatement statement) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ResourceAmount amount : statement.getAmounts()) {
            Measure measure = measures.stream()
                    .filter(m -> m.getId().equals(amount.getMeasure()))
                    .findFirst()
                    .orElseThrow();
            List<Cell> cells = keyCells(statement, amount.getUnit(), amount.getAccount());
            cells.add(new Cell.Text(marked(measure.getId())));
            cells.add(number(measure, amount.getAmount()));
            rows.add(cells);
        }
        return rows;
    }

    private static List<Cell> keyCells(ResourceStatement statement, String unit, Account account) {
        List<Cell> cells = new ArrayList<>();
        for (String text : List.of(
                statement.getOrganisation().getId(),
                statement.getOrganisation().getName(),
                statement.getPeriod().toString(),
                unit,
                account.toString())) {
            cells.add(new Cell.Text(marked(text)));
        }
        return cells;
    }

    /** With the decimals of the measure, whatever those of the amount are. */
    private static Cell number(Measure measure, BigDecimal amount) {
        return new Cell.Numeric(measure.fromSmallestUnits(measure.toSmallestUnits(amount)));
    }

    private static String marked(String text) {
        Objects.requireNonNull(text, "text");
        return CellText.of(text).equals(text) ? text : "'" + text;
    }
}
