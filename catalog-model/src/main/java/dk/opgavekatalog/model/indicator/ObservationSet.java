package dk.opgavekatalog.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Indikatordata: observations of indicators by organisations, in any number of periods, with the facts about the
 * organisations that figures need.
 *
 * <p>A set without problems has at most one observation for each organisation, period, indicator and variant, all
 * observations of an indicator in the same unit, the facts of an organisation at most once for each period, and one
 * name for each id of an organisation. {@link #findProblems(TaskCatalog)} also checks against the catalogue: whether
 * the indicators exist, and whether the observations have the numbers that the indicators need.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface ObservationSet extends Checkable {

    /** The version of the JSON form that this library reads and writes. */
    String SCHEMA_VERSION = "1";

    /**
     * The version of the JSON form.
     *
     * @return {@value #SCHEMA_VERSION}
     */
    String getSchemaVersion();

    /**
     * The id of the catalogue edition that indicators and codes belong to, such as {@code 2006}.
     *
     * @return the id
     */
    String getEdition();

    /**
     * Indicators that the catalogue does not propose.
     *
     * @return the indicators, each id once
     */
    List<OwnIndicator> getOwnIndicators();

    /**
     * Facts about the organisations, such as their inhabitants.
     *
     * @return the facts, in any order
     */
    List<OrganisationFacts> getFacts();

    /**
     * The observations.
     *
     * @return the observations, in any order
     */
    List<IndicatorObservation> getObservations();

    @Override
    default void check(Problems problems) {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            problems.in("schemaVersion").add(Reason.OUT_OF_RANGE, getSchemaVersion(), Phrase.same(SCHEMA_VERSION));
        }
        problems.requireText("edition", getEdition());
        problems.checkEach("ownIndicators", getOwnIndicators());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < getOwnIndicators().size(); i++) {
            String id = getOwnIndicators().get(i).getIndicator().getId();
            if (!ids.add(id)) {
                problems.in("ownIndicators", i)
                        .in("indicator")
                        .in("id")
                        .add(Reason.DUPLICATE, id, Phrase.of("hvert id én gang", "each id once"));
            }
        }
        OrganisationRules organisations = new OrganisationRules();
        checkFacts(problems, organisations);
        checkObservations(problems, organisations);
    }

    private void checkFacts(Problems problems, OrganisationRules organisations) {
        record FactsKey(String organisation, AccountingPeriod period) {}
        Set<FactsKey> seen = new HashSet<>();
        for (int i = 0; i < getFacts().size(); i++) {
            OrganisationFacts facts = getFacts().get(i);
            Problems ofFacts = problems.in("facts", i);
            facts.check(ofFacts);
            organisations.check(ofFacts, facts.getOrganisation());
            if (!seen.add(new FactsKey(facts.getOrganisation().getId(), facts.getPeriod()))) {
                ofFacts.add(
                        Reason.DUPLICATE,
                        Phrase.same(facts.getOrganisation().getId())
                                .plus(Phrase.of(" i ", " in "))
                                .plus(facts.getPeriod().toString()),
                        Phrase.of("hver organisation og periode sammen én gang", "each organisation and period once"));
            }
        }
    }

    private void checkObservations(Problems problems, OrganisationRules organisations) {
        record ObservationKey(
                String organisation, AccountingPeriod period, String indicator, Optional<String> variant) {}
        Set<ObservationKey> seen = new HashSet<>();
        Map<String, Optional<String>> units = new HashMap<>();
        for (int i = 0; i < getObservations().size(); i++) {
            IndicatorObservation observation = getObservations().get(i);
            Problems ofObservation = problems.in("observations", i);
            observation.check(ofObservation);
            organisations.check(ofObservation, observation.getOrganisation());
            ObservationKey key = new ObservationKey(
                    observation.getOrganisation().getId(),
                    observation.getPeriod(),
                    observation.getIndicator(),
                    observation.getVariant());
            if (!seen.add(key)) {
                ofObservation.add(
                        Reason.DUPLICATE,
                        Phrase.same(key.indicator()
                                        + key.variant().map(v -> " (" + v + ")").orElse(""))
                                .plus(Phrase.of(" for ", " of "))
                                .plus(key.organisation())
                                .plus(Phrase.of(" i ", " in "))
                                .plus(key.period().toString()),
                        Phrase.of(
                                "hver organisation, periode, indikator og variant sammen én gang",
                                "each organisation, period, indicator and variant once"));
            }
            Optional<String> unit = units.putIfAbsent(observation.getIndicator(), observation.getUnit());
            if (unit != null && !unit.equals(observation.getUnit())) {
                ofObservation
                        .in("unit")
                        .add(
                                Reason.CONTRADICTION,
                                describeUnit(observation.getUnit()),
                                describeUnit(unit)
                                        .plus(Phrase.of(
                                                ", som den første værdi af " + observation.getIndicator() + " har",
                                                ", which the first value of " + observation.getIndicator() + " has")));
            }
        }
    }

    /**
     * Finds everything that is wrong with this set, by itself and with the indicators of an edition.
     *
     * @param catalog the edition that the indicators should belong to
     * @return the problems, empty when the observations fit the indicators
     */
    default List<Problem> findProblems(TaskCatalog catalog) {
        Problems problems = Problems.at("");
        check(problems);
        if (!getEdition().equals(catalog.getEdition().getId())) {
            problems.in("edition")
                    .add(
                            Reason.OTHER_EDITION,
                            getEdition(),
                            Phrase.same(catalog.getEdition().getId()));
        }
        Map<String, ObservationRules> own = new HashMap<>();
        for (int i = 0; i < getOwnIndicators().size(); i++) {
            OwnIndicator indicator = getOwnIndicators().get(i);
            checkOwn(problems.in("ownIndicators", i), indicator, catalog);
            own.put(indicator.getIndicator().getId(), new ObservationRules(indicator.getIndicator()));
        }
        Map<String, Optional<ObservationRules>> rules = new HashMap<>();
        for (int i = 0; i < getObservations().size(); i++) {
            IndicatorObservation observation = getObservations().get(i);
            Problems ofObservation = problems.in("observations", i);
            Optional<ObservationRules> known = rules.computeIfAbsent(
                    observation.getIndicator(),
                    id -> Optional.ofNullable(own.get(id))
                            .or(() -> catalog.findIndicator(id).map(ObservationRules::new)));
            if (known.isPresent()) {
                known.get().check(ofObservation, observation);
            } else {
                ofObservation
                        .in("indicator")
                        .add(
                                Reason.UNKNOWN_REFERENCE,
                                observation.getIndicator(),
                                Phrase.of("en indikator i udgave ", "an indicator of edition ")
                                        .plus(catalog.getEdition().getId())
                                        .plus(Phrase.of(" eller en egen", ", or one's own")));
            }
        }
        return problems.toList();
    }

    private static Phrase describeUnit(Optional<String> unit) {
        return unit.map(Phrase::same).orElse(Phrase.of("ingen enhed", "no unit"));
    }

    private static void checkOwn(Problems problems, OwnIndicator own, TaskCatalog catalog) {
        Optional<CatalogCode> code = own.getCode();
        if (code.isPresent() && catalog.findName(code.get()).isEmpty()) {
            problems.in("code")
                    .add(
                            Reason.UNKNOWN_CODE,
                            code.get(),
                            Phrase.of("en kode i udgave ", "a code of edition ")
                                    .plus(catalog.getEdition().getId()));
        }
        String id = own.getIndicator().getId();
        Optional<Indicator> same = catalog.findIndicator(id);
        if (same.isPresent()) {
            problems.in("indicator")
                    .in("id")
                    .add(
                            Reason.DUPLICATE,
                            id,
                            Phrase.of(
                                            "et id, som ingen indikator har i udgave ",
                                            "an id that no indicator has in edition ")
                                    .plus(catalog.getEdition().getId()));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static ObservationSet fromJson(ImmutableObservationSet.Json json) {
        return ImmutableObservationSet.fromJson(json);
    }

    /**
     * A builder with the version that this library writes, without any other part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when the edition is missing
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schemaVersion(SCHEMA_VERSION);
        return builder;
    }

    /** Collects the parts of an {@link ObservationSet}. Not thread-safe. */
    final class Builder extends ImmutableObservationSet.Builder {
        Builder() {}
    }
}
