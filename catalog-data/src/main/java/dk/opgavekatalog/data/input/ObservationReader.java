package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads observations of indicators from tables: {@code ObservationReader.of(Catalogs.edition2006()).read(path)}.
 *
 * <p>In long form, each row has an organisation, a period, an indicator, and a value, a base or both:
 *
 * <pre>
 * Kommune;År;Indikator;Værdi;Basis;Måleenhed;Antal svar
 * Helsingør;2024;1.1.1-p1;24000;;;
 * Helsingør;2024;1.1.1-q3;81,5;;pct. tilfredse;120
 * </pre>
 *
 * <p>In wide form there is a column for each indicator, headed by its id, or a column for each period, headed by the
 * period. A table of Statistics Denmark, with the columns Område, Tid and Indhold, or with its areas in a first column
 * without a heading and a column for each year, does not say its indicator; {@link #withIndicator(String)} does.
 *
 * <p>A value that is withheld ({@code ..}) makes no observation; {@link ReadInput#getOmitted()} lists it. An empty cell
 * makes none either, except in long form, where it is refused.
 */
public final class ObservationReader extends InputReader<ObservationSet> {

    private static final Set<String> OPTIONS = Set.of(
            "organisation", "period", "municipalities", "checkingTotals", "notTotals", "firstMonthOfYear", "dayFirst");

    private final TaskCatalog catalog;
    private final List<OwnIndicator> ownIndicators;
    private final Optional<String> indicator;
    private final Optional<String> unit;

    private ObservationReader(
            ReadingOptions options,
            Map<String, InputColumn> ownColumns,
            TaskCatalog catalog,
            List<OwnIndicator> ownIndicators,
            Optional<String> indicator,
            Optional<String> unit) {
        super(InputOptions.require(options, OPTIONS, OrganisationColumns.FILLABLE.keySet()), ownColumns);
        this.catalog = catalog;
        this.ownIndicators = List.copyOf(ownIndicators);
        this.indicator = indicator;
        this.unit = unit;
    }

    /**
     * Returns a reader with the standard options.
     *
     * @param catalog the edition that the indicators belong to
     * @return the reader
     */
    public static ObservationReader of(TaskCatalog catalog) {
        return of(catalog, ReadingOptions.standard());
    }

    /**
     * Returns a reader with options.
     *
     * @param catalog the edition that the indicators belong to
     * @param options the options
     * @return the reader
     * @throws InvalidInputException when an option is wrong, or has no meaning for observations
     */
    public static ObservationReader of(TaskCatalog catalog, ReadingOptions options) {
        return new ObservationReader(
                options,
                Map.of(),
                Objects.requireNonNull(catalog, "catalog"),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns a reader like this one that also knows headings of the user.
     *
     * @param columns the meaning of each heading; it takes precedence over the known headings
     * @return the reader
     */
    public ObservationReader withColumns(Map<String, InputColumn> columns) {
        return with(options(), withOwn(columns));
    }

    /**
     * Returns a reader like this one that also knows indicators of the user. The observations have them as their own.
     *
     * @param indicators the indicators
     * @return the reader
     */
    public ObservationReader withOwnIndicators(OwnIndicator... indicators) {
        List<OwnIndicator> all = new ArrayList<>(ownIndicators);
        all.addAll(List.of(indicators));
        return new ObservationReader(options(), ownColumns(), catalog, all, indicator, unit);
    }

    /**
     * Returns a reader like this one for tables that do not say their indicator.
     *
     * @param id the id of the indicator that all values are of
     * @return the reader
     */
    public ObservationReader withIndicator(String id) {
        return new ObservationReader(options(), ownColumns(), catalog, ownIndicators, Optional.of(id), unit);
    }

    /**
     * Returns a reader like this one for tables that do not say the unit of their values, where the indicator leaves it
     * open.
     *
     * @param unitOfValues the unit, such as days
     * @return the reader
     */
    public ObservationReader withUnitOfValues(String unitOfValues) {
        return new ObservationReader(
                options(), ownColumns(), catalog, ownIndicators, indicator, Optional.of(unitOfValues));
    }

    TaskCatalog catalog() {
        return catalog;
    }

    List<OwnIndicator> ownIndicators() {
        return ownIndicators;
    }

    Optional<String> indicator() {
        return indicator;
    }

    Optional<String> unit() {
        return unit;
    }

    @Override
    ObservationReader with(ReadingOptions options, Map<String, InputColumn> columns) {
        return new ObservationReader(options, columns, catalog, ownIndicators, indicator, unit);
    }

    /** Values of indicators do not add up. */
    @Override
    boolean areNumbersAdded() {
        return false;
    }

    @Override
    InputTask<ObservationSet> newTask(RecordProblems problems) {
        return new ObservationTask(this, problems);
    }

    @Override
    Map<Column, InputColumn> fillable() {
        return OrganisationColumns.FILLABLE;
    }

    @Override
    String what() {
        return "observations of edition " + catalog.getEdition().getId();
    }
}
