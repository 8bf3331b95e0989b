package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Spænd: one cost under each model of a {@link ModelSpan}, from the lowest to the highest, and the parts that the rules
 * make of it. The parts add up to the span, to the smallest unit. Immutable.
 */
public final class CostSpan implements HasDocument {

    /** The costs of the models that have a result, in the order of the tree. */
    private final Map<ComparedModel, BigDecimal> costs;

    private final ComparedModel lowest;
    private final ComparedModel highest;
    private final List<SpanPart> parts;
    private final Map<ModelRule, BigDecimal> effects;

    private CostSpan(List<ComparedModel> models, Map<ComparedModel, BigDecimal> costs) {
        this.costs = costs;
        this.lowest = first(Comparator.comparing(this::costOf));
        this.highest = first(Comparator.comparing(this::costOf).reversed());
        ModelTree tree = new ModelTree(models);
        this.parts = parts(tree);
        this.effects = effects(tree);
    }

    /**
     * Creates a span.
     *
     * @param models all models, at least one of which has a result
     * @param cost the cost under a model that has a result
     */
    static CostSpan of(List<ComparedModel> models, Function<ComparedModel, BigDecimal> cost) {
        Map<ComparedModel, BigDecimal> costs = new LinkedHashMap<>();
        for (ComparedModel model : models) {
            if (model.getCostStatement().isPresent()) {
                costs.put(model, cost.apply(model));
            }
        }
        return new CostSpan(models, costs);
    }

    /**
     * Returns the model that comes first in an order; of equal ones the first in the tree, because sorting is stable.
     */
    private ComparedModel first(Comparator<ComparedModel> order) {
        return costs.keySet().stream().sorted(order).findFirst().orElseThrow();
    }

    private BigDecimal costOf(ComparedModel model) {
        return Objects.requireNonNull(costs.get(model), "cost");
    }

    private List<SpanPart> parts(ModelTree tree) {
        List<SpanPart> found = new ArrayList<>();
        List<ModelRule> rules = new ArrayList<>();
        BigDecimal reached = getLowest();
        for (ModelTree.Edge edge : tree.path(lowest, highest)) {
            rules.add(edge.rule());
            Optional<BigDecimal> next = findCost(edge.to());
            if (next.isPresent()) {
                found.add(new SpanPart(List.copyOf(rules), next.get().subtract(reached)));
                reached = next.get();
                rules.clear();
            }
        }
        return List.copyOf(found);
    }

    private Map<ModelRule, BigDecimal> effects(ModelTree tree) {
        Map<ModelRule, BigDecimal> found = new LinkedHashMap<>();
        for (ModelTree.Edge edge : tree.edges()) {
            findCost(edge.from())
                    .flatMap(before -> findCost(edge.to()).map(after -> after.subtract(before)))
                    .ifPresent(effect -> found.put(edge.rule(), effect));
        }
        return found;
    }

    /**
     * The cost under a model.
     *
     * @param model one of the models of the same {@link ModelSpan}
     * @return the cost in DKK; empty when the model was refused
     */
    public Optional<BigDecimal> findCost(ComparedModel model) {
        return Optional.ofNullable(costs.get(model));
    }

    /**
     * The model with the lowest cost.
     *
     * @return the model; of several with the same cost, the one that comes first
     */
    public ComparedModel getLowestModel() {
        return lowest;
    }

    /**
     * The lowest cost under any model.
     *
     * @return the cost in DKK
     */
    public BigDecimal getLowest() {
        return costOf(lowest);
    }

    /**
     * The model with the highest cost.
     *
     * @return the model; of several with the same cost, the one that comes first
     */
    public ComparedModel getHighestModel() {
        return highest;
    }

    /**
     * The highest cost under any model.
     *
     * @return the cost in DKK
     */
    public BigDecimal getHighest() {
        return costOf(highest);
    }

    /**
     * The span.
     *
     * @return the highest cost minus the lowest, in DKK; zero when no rule makes a difference
     */
    public BigDecimal getSpan() {
        return getHighest().subtract(getLowest());
    }

    /**
     * The parts of the span: one for each rule on the way through the tree of models from the lowest to the highest.
     *
     * @return the parts, in the order of the way; they add up to the span. None when the span is zero
     */
    public List<SpanPart> getParts() {
        return parts;
    }

    /**
     * The part of the rule that makes the span: the largest.
     *
     * @return the part; of several that are equally large, the one whose rule comes first in {@link ModelRule}; empty
     *     when the span is zero
     */
    public Optional<SpanPart> findLargestPart() {
        return parts.stream()
                .max(Comparator.comparing(SpanPart::getAmount)
                        .thenComparing(part -> part.getRules().get(0), Comparator.reverseOrder()));
    }

    /**
     * The effect of a rule by itself.
     *
     * @param rule the rule
     * @return the cost under the model that the rule leads to, minus the cost under the model that it starts from, in
     *     DKK; empty when one of the two was refused, or when there is no such model
     */
    public Optional<BigDecimal> findEffect(ModelRule rule) {
        return Optional.ofNullable(effects.get(rule));
    }

    /**
     * Whether there is nothing to tell.
     *
     * @return true when the cost is zero under every model
     */
    public boolean isEmpty() {
        return getLowest().signum() == 0 && getHighest().signum() == 0;
    }

    /**
     * The span as it appears in the document of a {@link ModelSpan}.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields()
                .list(
                        "costs",
                        List.copyOf(costs.entrySet()),
                        cost -> new Fields()
                                .text("model", cost.getKey().key())
                                .number("cost", cost.getValue())
                                .toMap())
                .text("lowest", lowest.key())
                .text("highest", highest.key())
                .number("span", getSpan())
                .list("parts", parts, SpanPart::toDocument)
                .list(
                        "effects",
                        List.copyOf(effects.entrySet()),
                        effect -> new Fields()
                                .text("rule", effect.getKey().name())
                                .number("amount", effect.getValue())
                                .toMap());
        findLargestPart().ifPresent(part -> fields.list("madeBy", part.getRules(), ModelRule::name));
        return fields.toMap();
    }

    /**
     * Returns a text such as {@code 0.00 to 225000.00: FULL_COST 220000.00, EXCLUDING_FIRST 5000.00}.
     *
     * @return the lowest and the highest cost, and the parts
     */
    @Override
    public String toString() {
        return getLowest().toPlainString() + " to " + getHighest().toPlainString() + ": "
                + String.join(", ", parts.stream().map(SpanPart::toString).toList());
    }
}
