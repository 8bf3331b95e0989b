package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What figures are calculated from: the resources of the fields, from cost statements, and what organisations observed, of any
 * number of organisations and periods and of one edition. Immutable.
 *
 * <p>The order in which statements and observations are given changes nothing. Each figure is calculated from what its own
 * organisation has alone: what another one lacks changes no value.
 */
public final class IndicatorData {

    private static final int MONTHS_OF_YEAR = 12;

    private final TaskCatalog catalog;
    private final ObservationSet observations;
    private final SortedMap<String, Organisation> organisations;
    private final List<AccountingPeriod> periods;
    private final Map<Place, FieldResources> resources;
    private final Map<Place, OrganisationFacts> facts;
    private final Map<Observed, Map<Place, IndicatorObservation>> observed;

    private record Place(String organisation, AccountingPeriod period) {}

    private record Observed(String indicator, Optional<String> variant) {}

    private IndicatorData(TaskCatalog catalog, ObservationSet observations, Collection<FieldResources> resources) {
        this.catalog = catalog;
        this.observations = observations;
        this.organisations = new TreeMap<>();
        this.resources = new HashMap<>();
        this.facts = new HashMap<>();
        this.observed = new HashMap<>();
        Set<AccountingPeriod> seen = new TreeSet<>();
        for (FieldResources ofOne : resources) {
            this.resources.put(place(ofOne.getOrganisation(), ofOne.getPeriod(), seen), ofOne);
        }
        for (OrganisationFacts ofOne : observations.getFacts()) {
            facts.put(place(ofOne.getOrganisation(), ofOne.getPeriod(), seen), ofOne);
        }
        for (IndicatorObservation observation : observations.getObservations()) {
            observed.computeIfAbsent(
                            new Observed(observation.getIndicator(), observation.getVariant()), o -> new HashMap<>())
                    .put(place(observation.getOrganisation(), observation.getPeriod(), seen), observation);
        }
        this.periods = List.copyOf(seen);
    }

    private Place place(Organisation organisation, AccountingPeriod period, Set<AccountingPeriod> seen) {
        organisations.putIfAbsent(organisation.getId(), organisation);
        seen.add(period);
        return new Place(organisation.getId(), period);
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
        problems.addAll(findProblems(catalog, observations, List.copyOf(resources)));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new IndicatorData(catalog, observations, resources);
    }

    private static List<Problem> findProblems(
            TaskCatalog catalog, ObservationSet observations, List<FieldResources> resources) {
        Problems problems = Problems.at("");
        Map<String, String> names = new HashMap<>();
        observations
                .getFacts()
                .forEach(ofOne -> names.putIfAbsent(
                        ofOne.getOrganisation().getId(), ofOne.getOrganisation().getName()));
        observations
                .getObservations()
                .forEach(ofOne -> names.putIfAbsent(
                        ofOne.getOrganisation().getId(), ofOne.getOrganisation().getName()));
        Set<Place> seen = new HashSet<>();
        for (int i = 0; i < resources.size(); i++) {
            FieldResources ofOne = resources.get(i);
            Problems place = problems.in("resources", i);
            Organisation organisation = ofOne.getOrganisation();
            if (!ofOne.getEdition().equals(catalog.getEdition().getId())) {
                place.in("edition")
                        .add(
                                Reason.OTHER_EDITION,
                                ofOne.getEdition(),
                                catalog.getEdition().getId());
            }
            if (!seen.add(new Place(organisation.getId(), ofOne.getPeriod()))) {
                place.add(
                        Reason.DUPLICATE,
                        organisation.getId() + " in " + ofOne.getPeriod(),
                        "each organisation and period once");
            }
            String name = names.putIfAbsent(organisation.getId(), organisation.getName());
            if (name != null && !name.equals(organisation.getName())) {
                place.in("organisation")
                        .in("name")
                        .add(
                                Reason.CONTRADICTION,
                                organisation.getName(),
                                name + ", as the first with the id " + organisation.getId() + " has");
            }
        }
        return problems.toList();
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
        return KeyFigures.of(catalog, observations.getOwnIndicators());
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
        return Optional.ofNullable(facts.get(new Place(organisation, period)));
    }

    /**
     * The variants of an indicator that something was observed of.
     *
     * @param indicator the id of the indicator
     * @return the variants, sorted
     */
    public List<String> getVariants(String indicator) {
        return observed.keySet().stream()
                .filter(key -> key.indicator().equals(indicator))
                .flatMap(key -> key.variant().stream())
                .sorted()
                .toList();
    }

    /**
     * The unit in which the values of an indicator were observed.
     *
     * @param indicator the id of the indicator
     * @return the unit, empty when the indicator says it or nothing was observed
     */
    public Optional<String> findObservedUnit(String indicator) {
        return observed.entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(indicator))
                .flatMap(entry -> entry.getValue().values().stream())
                .findFirst()
                .flatMap(IndicatorObservation::getUnit);
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
        requireKnown(figure);
        Organisation known = organisations.get(organisation);
        if (known == null) {
            throw new IllegalArgumentException("organisation " + organisation + "; allowed is one of "
                    + organisations.values().stream()
                            .map(o -> o.getId() + " " + o.getName())
                            .collect(Collectors.joining(", ")));
        }
        return calculate(figure, known, period);
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
        requireKnown(figure);
        List<FigureValue> values = new ArrayList<>(organisations.size());
        for (Organisation organisation : organisations.values()) {
            values.add(calculate(figure, organisation, period));
        }
        return Collections.unmodifiableList(values);
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
        return Optional.ofNullable(amount(term, new Place(organisation, period)));
    }

    private void requireKnown(KeyFigure figure) {
        requireKnown(figure.getNumerator());
        figure.getDenominator().ifPresent(this::requireKnown);
    }

    private void requireKnown(Term term) {
        if (term instanceof Term.Observed value) {
            requireIndicator(value.indicator());
        } else if (term instanceof Term.ObservedBase base) {
            requireIndicator(base.indicator());
            base.otherwise().ifPresent(this::requireKnown);
        } else if (term instanceof Term.Resource resource) {
            resource.code().ifPresent(catalog::getName);
        }
    }

    private void requireIndicator(String id) {
        boolean isOwn = observations.getOwnIndicators().stream()
                .map(OwnIndicator::getIndicator)
                .anyMatch(own -> own.getId().equals(id));
        if (!isOwn) {
            Objects.requireNonNull(catalog.getIndicator(id), "indicator");
        }
    }

    private FigureValue calculate(KeyFigure figure, Organisation organisation, AccountingPeriod period) {
        Place place = new Place(organisation.getId(), period);
        BigDecimal numerator = amount(figure.getNumerator(), place);
        if (numerator == null) {
            return FigureValue.unavailable(organisation, period, reason(figure.getNumerator(), place));
        }
        BigDecimal denominator = null;
        if (figure.getDenominator().isPresent()) {
            Term below = figure.getDenominator().get();
            denominator = amount(below, place);
            if (denominator == null) {
                return FigureValue.unavailable(organisation, period, reason(below, place));
            }
            if (denominator.signum() <= 0) {
                return FigureValue.unavailable(
                        organisation,
                        period,
                        denominator.signum() == 0 ? UnavailableReason.BASE_ZERO : UnavailableReason.BASE_NEGATIVE);
            }
        }
        return FigureValue.of(
                organisation,
                period,
                numerator,
                denominator,
                figure.getPer(),
                cases(figure, place, numerator, denominator));
    }

    private @Nullable BigDecimal amount(Term term, Place place) {
        if (term instanceof Term.Observed value) {
            IndicatorObservation observation = observation(value.indicator(), value.variant(), place);
            return observation == null ? null : observation.getValue().orElse(null);
        }
        if (term instanceof Term.ObservedBase base) {
            IndicatorObservation observation = observation(base.indicator(), base.variant(), place);
            if (observation != null && observation.getBase().isPresent()) {
                return observation.getBase().get();
            }
            return base.otherwise().isPresent() ? amount(base.otherwise().get(), place) : null;
        }
        if (term instanceof Term.Resource resource) {
            FieldResources ofPlace = resources.get(place);
            return ofPlace == null ? null : ofPlace.find(resource).orElse(null);
        }
        if (term instanceof Term.Inhabitants) {
            OrganisationFacts ofPlace = facts.get(place);
            return ofPlace == null
                    ? null
                    : ofPlace.getInhabitants().map(BigDecimal::valueOf).orElse(null);
        }
        return years(place.period());
    }

    private @Nullable IndicatorObservation observation(String indicator, Optional<String> variant, Place place) {
        Map<Place, IndicatorObservation> ofIndicator = observed.get(new Observed(indicator, variant));
        return ofIndicator == null ? null : ofIndicator.get(place);
    }

    /** Of a period of whole months, a twelfth for each. */
    private static @Nullable BigDecimal years(AccountingPeriod period) {
        LocalDate end = period.getLastDay().plusDays(1);
        long months = ChronoUnit.MONTHS.between(period.getFirstDay(), end);
        return period.getFirstDay().plusMonths(months).equals(end)
                ? BigDecimal.valueOf(months).divide(BigDecimal.valueOf(MONTHS_OF_YEAR), MathContext.DECIMAL128)
                : null;
    }

    /** As observed, else the observed base, else the observed volume; what is measured per nothing has no other number. */
    private @Nullable BigDecimal cases(
            KeyFigure figure, Place place, BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (figure.getNumerator() instanceof Term.Observed value) {
            IndicatorObservation observation = observation(value.indicator(), value.variant(), place);
            if (observation != null && observation.getCases().isPresent()) {
                return observation.getCases().get();
            }
        }
        if (figure.getDenominator().isEmpty()) {
            return null;
        }
        Term below = figure.getDenominator().get();
        if (below instanceof Term.ObservedBase || below instanceof Term.Observed) {
            return denominator;
        }
        return figure.getNumerator() instanceof Term.Observed ? numerator : null;
    }

    /** Why there is no amount. */
    private UnavailableReason reason(Term term, Place place) {
        if (term instanceof Term.Observed) {
            return UnavailableReason.NO_OBSERVATION;
        }
        if (term instanceof Term.ObservedBase base) {
            if (base.otherwise().isPresent()) {
                return reason(base.otherwise().get(), place);
            }
            boolean isObserved = observation(base.indicator(), base.variant(), place) != null;
            return isObserved ? UnavailableReason.BASE_MISSING : UnavailableReason.NO_OBSERVATION;
        }
        if (term instanceof Term.Resource resource) {
            FieldResources ofPlace = resources.get(place);
            return ofPlace == null
                    ? UnavailableReason.NO_COST_STATEMENT
                    : ofPlace.findReason(resource).orElseThrow();
        }
        return term instanceof Term.Inhabitants
                ? UnavailableReason.INHABITANTS_MISSING
                : UnavailableReason.PERIOD_NOT_WHOLE_MONTHS;
    }
}
