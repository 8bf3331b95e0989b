package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationKeyVisitor;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FieldsWithin;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts that say what is missing when an amount has no receiver with a positive weight. They name a remedy in the
 * statement and one in the model, because a model that works for other statements need not be wrong.
 */
final class MissingWeight {

    private static final Phrase IN_STATEMENT = Phrase.of("i opgørelsen ", "in the statement ");

    private MissingWeight() {}

    /**
     * Writes what is missing for the pool of a unit.
     *
     * @param nearest names the unit with fields that may be meant; may be empty
     */
    static Phrase ofPool(Redistribute step, String unit, Phrase nearest) {
        return weighing(step.getKey())
                .inFull()
                .plus(receivers(step.getScope(), step.getReach(), unit))
                .plus(Phrase.of(", der ikke er udeladt", " that is not excluded"))
                .plus(nearest)
                .plus(inModel(another(step.getFallbackKey()), step.getReach()));
    }

    /**
     * Writes what is missing for a provider without a receiver.
     *
     * @param weights the weights of its receivers; above zero when the receivers are the provider itself or already
     *     closed
     * @param amount the amount of the provider, with the measure
     */
    static Phrase ofProvider(
            AllocateSupport step, String unit, CatalogCode provider, ReceiverWeights weights, String amount) {
        Optional<AllocationKey> fallback =
                ownKey(step, provider).flatMap(ProviderKey::getFallbackKey).or(step::getFallbackKey);
        return weighing(keyOf(step, provider, weights))
                .inFull()
                .plus(receivers(step.getReceivers(), step.getReach(), unit))
                .plus(Phrase.of(
                        ", der hverken er leverende felt eller udeladt, til dets ",
                        " that is neither a provider nor excluded, for its "))
                .plus(amount)
                .plus(inModel(
                        weights.total() > 0 ? Phrase.of("en anden nøgle", "another key") : another(fallback),
                        step.getReach()));
    }

    /**
     * Writes what is missing for providers that serve only each other.
     *
     * @param weights the weights of the receivers of each provider
     */
    static Phrase ofLoop(AllocateSupport step, String unit, Map<CatalogCode, ReceiverWeights> weights) {
        List<Weighing> weighings = weights.entrySet().stream()
                .map(entry -> weighing(keyOf(step, entry.getKey(), entry.getValue())))
                .distinct()
                .toList();
        return oneOf(weighings)
                .plus(receivers(step.getReceivers(), step.getReach(), unit))
                .plus(Phrase.of(
                        ", der hverken er leverende felt eller udeladt, da disse kun leverer til hinanden",
                        " that is neither a provider nor excluded, as these serve only each other"))
                .plus(inModel(
                        Phrase.of("en anden nøgle til en af dem", "another key for one of them"), step.getReach()));
    }

    /** Returns the key by which the receivers of a provider have a weight, or else its first key. */
    private static AllocationKey keyOf(AllocateSupport step, CatalogCode provider, ReceiverWeights weights) {
        AllocationKey first = ownKey(step, provider).map(ProviderKey::getKey).orElseGet(step::getDefaultKey);
        return weights.total() > 0 ? weights.key().orElse(first) : first;
    }

    private static Optional<ProviderKey> ownKey(AllocateSupport step, CatalogCode provider) {
        return step.getKeys().stream()
                .filter(own -> own.getField().equals(provider))
                .findFirst();
    }

    private static Phrase another(Optional<AllocationKey> fallback) {
        return fallback.isPresent()
                ? Phrase.of("en anden reservenøgle", "another fallback key")
                : Phrase.of("en reservenøgle", "a fallback key");
    }

    private static Weighing weighing(AllocationKey key) {
        return key.accept(new WeighingOfKey());
    }

    /** Joins the alternatives, and names the statement only once. */
    private static Phrase oneOf(List<Weighing> weighings) {
        boolean areInStatement = weighings.stream().allMatch(Weighing::isInStatement);
        Phrase alternatives = Phrase.join(
                Phrase.of(" eller ", " or "),
                weighings.stream()
                        .map(weighing -> areInStatement ? weighing.what() : weighing.inFull())
                        .toList());
        return areInStatement ? IN_STATEMENT.plus(alternatives) : alternatives;
    }

    private static Phrase receivers(Scope scope, Reach reach, String unit) {
        return Phrase.of(" på mindst ét ", " on at least one ")
                .plus(describe(scope))
                .plus(
                        reach == Reach.OWN_UNIT
                                ? Phrase.of(" i enheden ", " in unit ").plus(unit)
                                : Phrase.of(" i en af enhederne", " in any unit"));
    }

    private static Phrase inModel(Phrase key, Reach reach) {
        return Phrase.of("; eller i modellen ", "; or in the model ")
                .plus(key)
                .plus(
                        reach == Reach.OWN_UNIT
                                ? Phrase.of(" eller rækkevidden ORGANISATION", " or reach ORGANISATION")
                                : Phrase.same(""));
    }

    private static Phrase describe(Scope scope) {
        if (scope instanceof FieldsWithin within) {
            return Phrase.of("af felterne under ", "of the fields within ")
                    .plus(within.getCode().toString());
        }
        return scope instanceof FieldSet set
                ? Phrase.of("af felterne ", "of the fields ")
                        .plus(set.getCodes().stream().map(CatalogCode::toString).collect(Collectors.joining(", ")))
                : Phrase.of("felt", "field");
    }

    /** What gives a field a weight by a key, and whether it would stand in the statement. */
    private record Weighing(boolean isInStatement, Phrase what) {

        Phrase inFull() {
            return isInStatement ? IN_STATEMENT.plus(what) : what;
        }
    }

    /** Says what gives a field a weight by a key. */
    private static final class WeighingOfKey implements AllocationKeyVisitor<Weighing> {

        @Override
        public Weighing visit(DirectAmounts key) {
            String measure = key.getMeasure();
            return new Weighing(
                    true, Phrase.of("registreret " + measure + " over nul", "registered " + measure + " above zero"));
        }

        @Override
        public Weighing visit(CurrentAmounts key) {
            return new Weighing(
                    true,
                    Phrase.same(key.getMeasure())
                            .plus(Phrase.of(", der er over nul ved dette trin,", " that is above zero at this step")));
        }

        @Override
        public Weighing visit(EqualWeights key) {
            return new Weighing(true, Phrase.of("et beløb", "an amount"));
        }

        @Override
        public Weighing visit(FixedShares key) {
            return new Weighing(false, Phrase.of("i nøglen en andel over nul", "in the key a share above zero"));
        }

        @Override
        public Weighing visit(StatisticKey key) {
            return new Weighing(
                    true,
                    Phrase.of("en værdi over nul af statistikken ", "a value above zero of the statistic ")
                            .plus(key.getStatistic()));
        }
    }
}
