package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads facts about organisations from tables: {@code FactsReader.standard().read(path)}.
 *
 * <p>Each row has an organisation, a period, and its inhabitants, attributes that {@link #withAttributes} names, or
 * both:
 *
 * <pre>
 * Kommune;År;Indbyggere;Region
 * Helsingør;2024;64047;Hovedstaden
 * </pre>
 *
 * <p>A table of Statistics Denmark, with the columns Område, Tid and Indhold, or with its areas in a first column
 * without a heading and a column for each year, does not say that its numbers are inhabitants; {@link #ofInhabitants()}
 * does.
 *
 * <p>Inhabitants that are withheld ({@code ..}) are not known; {@link ReadInput#getOmitted()} lists them.
 */
public final class FactsReader extends InputReader<List<OrganisationFacts>> {

    private static final Set<String> OPTIONS = Set.of(
            "organisation", "period", "municipalities", "checkingTotals", "notTotals", "firstMonthOfYear", "dayFirst");

    private final List<String> attributes;
    private final boolean isOfInhabitants;

    private FactsReader(
            ReadingOptions options,
            Map<String, InputColumn> ownColumns,
            List<String> attributes,
            boolean isOfInhabitants) {
        super(InputOptions.require(options, OPTIONS, OrganisationColumns.FILLABLE.keySet()), ownColumns);
        this.attributes = List.copyOf(attributes);
        this.isOfInhabitants = isOfInhabitants;
    }

    /**
     * Returns a reader with the standard options.
     *
     * @return the reader
     */
    public static FactsReader standard() {
        return of(ReadingOptions.standard());
    }

    /**
     * Returns a reader with options.
     *
     * @param options the options
     * @return the reader
     * @throws InvalidInputException when an option is wrong, or has no meaning for facts
     */
    public static FactsReader of(ReadingOptions options) {
        return new FactsReader(options, Map.of(), List.of(), false);
    }

    /**
     * Returns a reader like this one that also knows headings of the user.
     *
     * @param columns the meaning of each heading; it takes precedence over the known headings
     * @return the reader
     */
    public FactsReader withColumns(Map<String, InputColumn> columns) {
        return with(options(), withOwn(columns));
    }

    /**
     * Returns a reader like this one that also reads attributes.
     *
     * @param headings the headings of their columns, in any spelling; as given here, they name the attributes
     * @return the reader
     */
    public FactsReader withAttributes(String... headings) {
        List<String> all = new ArrayList<>(attributes);
        all.addAll(List.of(headings));
        return new FactsReader(options(), ownColumns(), all, isOfInhabitants);
    }

    /**
     * Returns a reader like this one for tables of inhabitants that do not say so: the numbers in a column such as
     * Indhold, or below headings that are periods, are inhabitants.
     *
     * @return the reader
     */
    public FactsReader ofInhabitants() {
        return new FactsReader(options(), ownColumns(), attributes, true);
    }

    List<String> attributes() {
        return attributes;
    }

    boolean isOfInhabitants() {
        return isOfInhabitants;
    }

    @Override
    FactsReader with(ReadingOptions options, Map<String, InputColumn> columns) {
        return new FactsReader(options, columns, attributes, isOfInhabitants);
    }

    @Override
    InputTask<List<OrganisationFacts>> newTask(RecordProblems problems) {
        return new FactsTask(this, problems);
    }

    @Override
    Map<Column, InputColumn> fillable() {
        return OrganisationColumns.FILLABLE;
    }

    @Override
    String what() {
        return "facts about organisations";
    }
}
