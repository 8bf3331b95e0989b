package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.text.Similarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The data that figures are calculated from: resources of the fields, from cost statements, and observations, for any
 * number of organisations and periods and for one edition. Immutable.
 *
 * <p>The order of statements and observations does not matter. The figure of an organisation depends only on the data
 * of that organisation: data that another one lacks changes no value.
 */
public final class IndicatorData implements HasNoDocument {

    private final TaskCatalog catalog;
    private final KeyFigures keyFigures;
    private final SortedMap<String, Organisation> organisations;
    private final List<AccountingPeriod> periods;
    private final Terms terms;

    private IndicatorData(TaskCatalog catalog, ObservationSet observations, Collection<FieldResources> resources) {
        this.catalog = catalog;
        this.keyFigures = KeyFigures.of(catalog, observations.getOwnIndicators());
        this.organisations = new TreeMap<>();
        this.terms = new Terms();
        Set<AccountingPeriod> seen = new TreeSet<>();
        for (FieldResources ofOne : resources) {
            see(ofOne.getOrganisation(), ofOne.getPeriod(), seen);
            terms.add(ofOne);
        }
        for (OrganisationFacts ofOne : observations.getFacts()) {
            see(ofOne.getOrganisation(), ofOne.getPeriod(), seen);
            terms.add(ofOne);
        }
        for (IndicatorObservation observation : observations.getObservations()) {
            see(observation.getOrganisation(), observation.getPeriod(), seen);
            terms.add(observation);
        }
        this.periods = List.copyOf(seen);
    }

    private void see(Organisation organisation, AccountingPeriod period, Set<AccountingPeriod> seen) {
        organisations.putIfAbsent(organisation.getId(), organisation);
        seen.add(period);
    }

    /**
     * Brings together the data that figures are calculated from.
     *
     * @param catalog the edition that all data belong to
     * @param observations the observations, and the facts of the organisations
     * @param resources the resources of the fields; none when no figure needs FTE or cost
     * @return the data
     * @throws InvalidInputException when observations or resources are refused; it lists every problem
     */
    public static IndicatorData of(
            TaskCatalog catalog, ObservationSet observations, Collection<FieldResources> resources) {
        List<Problem> problems = new ArrayList<>();
        observations.findProblems(catalog).forEach(problem -> problems.add(problem.inDocument("observations")));
        problems.addAll(ResourcesCheck.findProblems(catalog, observations, List.copyOf(resources)));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new IndicatorData(catalog, observations, resources);
    }

    /**
     * The edition that all data belong to.
     *
     * @return the catalogue
     */
    public TaskCatalog getCatalog() {
        return catalog;
    }

    /**
     * The key figures that can be calculated: those of the edition, and those of your own indicators in the
     * observations.
     *
     * @return the key figures
     */
    public KeyFigures getKeyFigures() {
        return keyFigures;
    }

    /**
     * All organisations that there are data for.
     *
     * @return the organisations, sorted by id
     */
    public List<Organisation> getOrganisations() {
        return List.copyOf(organisations.values());
    }

    /**
     * All periods that there are data for.
     *
     * @return the periods, sorted
     */
    public List<AccountingPeriod> getPeriods() {
        return periods;
    }

    /**
     * Finds the facts of an organisation.
     *
     * @param organisation the id of the organisation
     * @param period the period
     * @return the facts; empty when there are none
     */
    public Optional<OrganisationFacts> findFacts(String organisation, AccountingPeriod period) {
        return terms.facts().find(period, organisation);
    }

    /**
     * Returns whether the resources of an organisation were converted from another edition.
     *
     * @param organisation the id of an organisation of {@link #getOrganisations()}
     * @param period a period of {@link #getPeriods()}
     * @return true when there are resources and their cost model converts
     * @throws IllegalArgumentException when the organisation or the period is not among these
     */
    public boolean isConverted(String organisation, AccountingPeriod period) {
        requireKnown(organisation);
        requireKnown(period);
        return terms.resources()
                .find(period, organisation)
                .filter(FieldResources::isConverted)
                .isPresent();
    }

    /**
     * The variants of an indicator that have observations.
     *
     * @param indicator the id of the indicator
     * @return the variants, sorted; empty when the indicator has no observations, or none with a variant
     * @throws IllegalArgumentException when neither the edition nor the observations have the indicator
     */
    public List<String> getVariants(String indicator) {
        keyFigures.requireKnown(indicator);
        return terms.variants(indicator).sorted().toList();
    }

    /**
     * Finds the unit in which the values of an indicator were observed.
     *
     * @param indicator the id of the indicator
     * @return the unit; empty when the indicator itself gives the unit, or when there are no observations
     * @throws IllegalArgumentException when neither the edition nor the observations have the indicator
     */
    public Optional<String> findObservedUnit(String indicator) {
        keyFigures.requireKnown(indicator);
        return terms.observations(indicator).findFirst().flatMap(IndicatorObservation::getUnit);
    }

    /**
     * Calculates a figure of one organisation in one period.
     *
     * @param figure the figure
     * @param organisation the id of an organisation of {@link #getOrganisations()}
     * @param period a period of {@link #getPeriods()}
     * @return the value, or the reason why there is none
     * @throws IllegalArgumentException when the organisation or the period is not among these, or the figure refers to
     *     an indicator or code that the edition does not have
     */
    public FigureValue evaluate(KeyFigure figure, String organisation, AccountingPeriod period) {
        keyFigures.requireKnown(figure);
        Organisation known = requireKnown(organisation);
        requireKnown(period);
        return new FigureCalculation(terms, figure, period).of(known);
    }

    /**
     * Calculates a figure of every organisation in one period.
     *
     * @param figure the figure
     * @param period a period of {@link #getPeriods()}
     * @return one for each organisation of {@link #getOrganisations()}, in this order: the value, or the reason why
     *     there is none
     * @throws IllegalArgumentException when the period is not among these, or the figure refers to an indicator or code
     *     that the edition does not have
     */
    public List<FigureValue> evaluateAll(KeyFigure figure, AccountingPeriod period) {
        keyFigures.requireKnown(figure);
        requireKnown(period);
        FigureCalculation calculation = new FigureCalculation(terms, figure, period);
        return organisations.values().stream().map(calculation::of).toList();
    }

    /**
     * Finds the number of an organisation for a single term of a figure.
     *
     * @param term the term
     * @param organisation the id of an organisation of {@link #getOrganisations()}
     * @param period a period of {@link #getPeriods()}
     * @return the number; empty when it is not known, for the reason that {@link #findReason} gives
     * @throws IllegalArgumentException when the organisation or the period is not among these, or the term refers to an
     *     indicator or code that the edition does not have
     */
    public Optional<BigDecimal> find(Term term, String organisation, AccountingPeriod period) {
        return Optional.ofNullable(column(term, organisation, period).find(organisation));
    }

    /**
     * Returns why an organisation has no number for a term.
     *
     * @param term the term
     * @param organisation the id of an organisation of {@link #getOrganisations()}
     * @param period a period of {@link #getPeriods()}
     * @return the reason; empty when {@link #find} has a number
     * @throws IllegalArgumentException when the organisation or the period is not among these, or the term refers to an
     *     indicator or code that the edition does not have
     */
    public Optional<UnavailableReason> findReason(Term term, String organisation, AccountingPeriod period) {
        TermColumn column = column(term, organisation, period);
        return column.find(organisation) == null ? Optional.of(column.reason(organisation)) : Optional.empty();
    }

    private TermColumn column(Term term, String organisation, AccountingPeriod period) {
        keyFigures.requireKnown(term);
        requireKnown(organisation);
        requireKnown(period);
        return terms.column(term, period);
    }

    private Organisation requireKnown(String organisation) {
        Organisation known = organisations.get(organisation);
        if (known == null) {
            throw refuse(organisation);
        }
        return known;
    }

    /** Names the nearest organisations by id and by name, as a name may have been given in place of an id. */
    private IllegalArgumentException refuse(String organisation) {
        return new IllegalArgumentException("no organisation with the id '" + organisation + "'; "
                + Similarity.describeNearest(
                        organisation,
                        organisations.values().stream()
                                .map(known -> known.getId() + " " + known.getName())
                                .toList()));
    }

    private void requireKnown(AccountingPeriod period) {
        if (!periods.contains(period)) {
            throw new IllegalArgumentException("no data for the period " + period + "; "
                    + Similarity.describeNearest(
                            period.toString(),
                            periods.stream().map(AccountingPeriod::toString).toList()));
        }
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "indicator data of " + organisations.size() + " organisations in " + periods.size()
                + " periods, edition " + catalog.getEdition().getId();
    }
}
