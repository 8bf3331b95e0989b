package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.statement.Statistic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the statistics of one organisation that allocation keys use: {@code StatisticReader.of(catalog)
 * .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees")).read(path)}.
 *
 * <p>Each row has a unit, a task field, and a column for each statistic, headed by its id or its name:
 *
 * <pre>
 * Enhed;Opgavefelt;Medarbejdere;Fakturaer
 * Teknik;3.1.1;12;340
 * Stab;1.1.1 Lønadministration;4;
 * </pre>
 *
 * <p>In long form it has one value, in the columns Statistik and Værdi; where one statistic is read, the column
 * Statistik may be missing. An empty cell counts as zero, as a missing row does. So a value that is withheld ({@code
 * ..}) is refused.
 */
public final class StatisticReader extends InputReader<List<Statistic>> {

    private static final Set<String> OPTIONS = Set.of("unit", "checkingTotals", "notTotals");

    private static final Map<Column, InputColumn> FILLABLE =
            Map.of(Column.UNIT, InputColumn.UNIT, Column.ACCOUNT, InputColumn.FIELD);

    private final TaskCatalog catalog;
    private final Map<String, LocalizedText> statistics;

    private StatisticReader(
            ReadingOptions options,
            Map<String, InputColumn> ownColumns,
            TaskCatalog catalog,
            Map<String, LocalizedText> statistics) {
        super(InputOptions.require(options, OPTIONS, FILLABLE.keySet()), ownColumns);
        this.catalog = catalog;
        this.statistics = statistics;
    }

    /**
     * Returns a reader with the standard options, to be told the statistics.
     *
     * @param catalog the edition that the task fields belong to
     * @return the reader
     */
    public static StatisticReader of(TaskCatalog catalog) {
        return of(catalog, ReadingOptions.standard());
    }

    /**
     * Returns a reader with options, to be told the statistics.
     *
     * @param catalog the edition that the task fields belong to
     * @param options the options
     * @return the reader
     * @throws InvalidInputException when an option is wrong, or has no meaning for statistics
     */
    public static StatisticReader of(TaskCatalog catalog, ReadingOptions options) {
        return new StatisticReader(options, Map.of(), Objects.requireNonNull(catalog, "catalog"), Map.of());
    }

    /**
     * Returns a reader like this one that also knows headings of the user.
     *
     * @param columns the meaning of each heading; it takes precedence over the known headings
     * @return the reader
     */
    public StatisticReader withColumns(Map<String, InputColumn> columns) {
        return with(options(), withOwn(columns));
    }

    /**
     * Returns a reader like this one that also reads a statistic.
     *
     * @param id the id, by which allocation keys name it
     * @param name the name
     * @return the reader
     */
    public StatisticReader withStatistic(String id, LocalizedText name) {
        Map<String, LocalizedText> all = new LinkedHashMap<>(statistics);
        all.put(Objects.requireNonNull(id, "id"), Objects.requireNonNull(name, "name"));
        return new StatisticReader(options(), ownColumns(), catalog, all);
    }

    TaskCatalog catalog() {
        return catalog;
    }

    /** The names of the statistics by their ids, in the order in which they were told. */
    Map<String, LocalizedText> statistics() {
        return statistics;
    }

    @Override
    StatisticReader with(ReadingOptions options, Map<String, InputColumn> columns) {
        return new StatisticReader(options, columns, catalog, statistics);
    }

    @Override
    InputTask<List<Statistic>> newTask(RecordProblems problems) {
        if (statistics.isEmpty()) {
            throw new IllegalStateException("a reader of no statistics; tell it one by withStatistic");
        }
        return new StatisticTask(this, problems);
    }

    @Override
    Map<Column, InputColumn> fillable() {
        return FILLABLE;
    }

    @Override
    String what() {
        return "the statistics " + statistics.keySet();
    }
}
