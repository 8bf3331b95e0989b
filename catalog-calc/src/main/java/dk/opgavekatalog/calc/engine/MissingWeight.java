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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts that say what is missing when an amount has no receiver with a positive weight. They name a remedy in the
 * statement and one in the model, because a model that works for other statements need not be wrong.
 */
final class MissingWeight {

    private static final String IN_STATEMENT = "in the statement ";

    private MissingWeight() {}

    /** Writes what is missing for the pool of a unit. */
    static String ofPool(Redistribute step, String unit) {
        return weighing(step.getKey()) + receivers(step.getScope(), step.getReach(), unit) + " that is not excluded"
                + inModel(another(step.getFallbackKey()), step.getReach());
    }

    /**
     * Writes what is missing for a provider without a receiver.
     *
     * @param weights the weights of its receivers; above zero when the receivers are the provider itself or already
     *     closed
     * @param amount the amount of the provider, with the measure
     */
    static String ofProvider(
            AllocateSupport step, String unit, CatalogCode provider, ReceiverWeights weights, String amount) {
        Optional<AllocationKey> fallback =
                ownKey(step, provider).flatMap(ProviderKey::getFallbackKey).or(step::getFallbackKey);
        return weighing(keyOf(step, provider, weights)) + receivers(step.getReceivers(), step.getReach(), unit)
                + " that is neither a provider nor excluded, for its " + amount
                + inModel(weights.total() > 0 ? "another key" : another(fallback), step.getReach());
    }

    /**
     * Writes what is missing for providers that serve only each other.
     *
     * @param weights the weights of the receivers of each provider
     */
    static String ofLoop(AllocateSupport step, String unit, Map<CatalogCode, ReceiverWeights> weights) {
        List<String> weighings = weights.entrySet().stream()
                .map(entry -> weighing(keyOf(step, entry.getKey(), entry.getValue())))
                .distinct()
                .toList();
        return oneOf(weighings) + receivers(step.getReceivers(), step.getReach(), unit)
                + " that is neither a provider nor excluded, as these serve only each other"
                + inModel("another key for one of them", step.getReach());
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

    private static String another(Optional<AllocationKey> fallback) {
        return fallback.isPresent() ? "another fallback key" : "a fallback key";
    }

    private static String weighing(AllocationKey key) {
        return key.accept(new Weighing());
    }

    /** Joins the alternatives, and names the statement only once. */
    private static String oneOf(List<String> weighings) {
        return weighings.stream().allMatch(weighing -> weighing.startsWith(IN_STATEMENT))
                ? weighings.stream()
                        .map(weighing -> weighing.substring(IN_STATEMENT.length()))
                        .collect(Collectors.joining(" or ", IN_STATEMENT, ""))
                : String.join(" or ", weighings);
    }

    private static String receivers(Scope scope, Reach reach, String unit) {
        return " on at least one " + describe(scope) + " in " + (reach == Reach.OWN_UNIT ? "unit " + unit : "any unit");
    }

    private static String inModel(String key, Reach reach) {
        return "; or in the model " + key + (reach == Reach.OWN_UNIT ? " or reach ORGANISATION" : "");
    }

    private static String describe(Scope scope) {
        if (scope instanceof FieldsWithin within) {
            return "of the fields within " + within.getCode();
        }
        return scope instanceof FieldSet set ? "of the fields " + set.getCodes() : "field";
    }

    /** Says what gives a field a weight by a key. */
    private static final class Weighing implements AllocationKeyVisitor<String> {

        @Override
        public String visit(DirectAmounts key) {
            return IN_STATEMENT + "registered " + key.getMeasure() + " above zero";
        }

        @Override
        public String visit(CurrentAmounts key) {
            return IN_STATEMENT + key.getMeasure() + " that is above zero at this step";
        }

        @Override
        public String visit(EqualWeights key) {
            return IN_STATEMENT + "an amount";
        }

        @Override
        public String visit(FixedShares key) {
            return "in the key a share above zero";
        }

        @Override
        public String visit(StatisticKey key) {
            return IN_STATEMENT + "a value above zero of the statistic " + key.getStatistic();
        }
    }
}
