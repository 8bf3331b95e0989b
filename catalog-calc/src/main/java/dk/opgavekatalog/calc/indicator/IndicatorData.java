package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What figures are calculated from: the resources of the fields, from cost statements, and what organisations observed, of any
 * number of organisations and periods and of one edition. Immutable.
 *
 * <p>The order in which statements and observations are given changes nothing. Each figure is calculated from what its own
 * organisation has alone: what another one lacks changes no value.
 */
public final class IndicatorData {

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
     * Brings together what figures are calculated from.
     *
     * @param catalog the edition that all of it belongs to
     * @param observations what was observed, and the facts of the organisations
     * @param resources the resources of the fields; none when no figure needs FTE or cost
     * @return the data
     * @throws InvalidInputException when observations or resources are refused; with every problem
     */
    public static IndicatorData of(
            TaskCatalog catalog, ObservationSet observations, Collection<FieldResources> resources) {
        List<Problem> problems = new ArrayList<>(observations.findProblems(catalog));
        problems.addAll(ResourcesCheck.findProblems(catalog, observations, List.copyOf(resources)));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new IndicatorData(catalog, observations, resources);
    }

    /**
     * The edition that everything belongs to.
     *
     * @return the catalogue
     */
    public TaskCatalog getCatalog() {
        return catalog;
    }

    /**
     * The key figures that can be asked for: those of the edition and of the observations' own indicators.
     *
     * @return the key figures
     */
    public KeyFigures getKeyFigures() {
        return keyFigures;
    }

    /**
     * Every organisation that there is anything of.
     *
     * @return the organisations, sorted by id
     */
    public List<Organisation> getOrganisations() {
        return List.copyOf(organisations.values());
    }

    /**
     * Every period that there is anything of.
     *
     * @return the periods, sorted
     */
    public List<AccountingPeriod> getPeriods() {
        return periods;
    }

    /**
     * The facts of an organisation.
     *
     * @param organisation the id of the organisation
     * @param period the period
     * @return the facts, empty when there are none
     */
    public Optional<OrganisationFacts> findFacts(String organisation, AccountingPeriod period) {
        return terms.facts().find(period, organisation);
    }

    /**
     * Whether the resources of an organisation were converted from another edition.
     *
     * @param organisation the id of the organisation
     * @param period the period
     * @return true when there are such, and their cost model converts
     */
    public boolean isConverted(String organisation, AccountingPeriod period) {
        return terms.resources()
                .find(period, organisation)
                .filter(FieldResources::isConverted)
                .isPresent();
    }

    /**
     * The variants of an indicator that something was observed of.
     *
     * @param indicator the id of the indicator
     * @return the variants, sorted
     */
    public List<String> getVariants(String indicator) {
        return terms.variants(indicator).sorted().toList();
    }

    /**
     * The unit in which the values of an indicator were observed.
     *
     * @param indicator the id of the indicator
     * @return the unit, empty when the indicator says it or nothing was observed
     */
    public Optional<String> findObservedUnit(String indicator) {
        return terms.observations(indicator).findFirst().flatMap(IndicatorObservation::getUnit);
    }

    /**
     * A figure of one organisation in one period.
     *
     * @param figure the figure
     * @param organisation the id of an organisation of {@link #getOrganisations()}
     * @param period any period
     * @return the value, or the reason why there is none
     * @throws IllegalArgumentException when the organisation is not among these, or the figure refers to an indicator or code
     *     that the edition does not have
     */
    public FigureValue evaluate(KeyFigure figure, String organisation, AccountingPeriod period) {
        keyFigures.requireKnown(figure);
        Organisation known = organisations.get(organisation);
        if (known == null) {
            throw new IllegalArgumentException("organisation " + organisation + "; allowed is one of "
                    + organisations.values().stream()
                            .map(o -> o.getId() + " " + o.getName())
                            .collect(Collectors.joining(", ")));
        }
        return new FigureCalculation(terms, figure, period).of(known);
    }

    /**
     * A figure of every organisation in one period.
     *
     * @param figure the figure
     * @param period any period
     * @return for each organisation of {@link #getOrganisations()}, in this order, the value or the reason why there is none
     * @throws IllegalArgumentException when the figure refers to an indicator or code that the edition does not have
     */
    public List<FigureValue> evaluateAll(KeyFigure figure, AccountingPeriod period) {
        keyFigures.requireKnown(figure);
        FigureCalculation calculation = new FigureCalculation(terms, figure, period);
        return organisations.values().stream().map(calculation::of).toList();
    }

    /**
     * What an organisation has of a term by itself.
     *
     * @param term the term
     * @param organisation the id of the organisation
     * @param period the period
     * @return the number, empty when it is not known
     */
    public Optional<BigDecimal> find(Term term, String organisation, AccountingPeriod period) {
        return Optional.ofNullable(terms.column(term, period).find(organisation));
    }

    /**
     * Why an organisation has nothing of a term.
     *
     * @param term the term
     * @param organisation the id of the organisation
     * @param period the period
     * @return the reason, empty when {@link #find} has a number
     * @throws IllegalArgumentException when the term refers to an indicator or code that the edition does not have
     */
    public Optional<UnavailableReason> findReason(Term term, String organisation, AccountingPeriod period) {
        keyFigures.requireKnown(term);
        Column column = terms.column(term, period);
        return column.find(organisation) == null ? Optional.of(column.reason(organisation)) : Optional.empty();
    }
}
