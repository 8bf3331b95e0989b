package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A model in a {@link ModelSpan}, with its result or the reasons why it was refused. Immutable. */
public final class ComparedModel implements HasDocument {

    /** The key of the standard; each other model has that of its rule. */
    private static final String STANDARD = "STANDARD";

    private final Optional<ModelRule> rule;
    private final CostModel model;
    private final Optional<CostStatement> costStatement;
    private final List<Problem> problems;

    /** The cost by field, found in one pass because every span asks for it. */
    private final SortedMap<CatalogCode, BigDecimal> fieldCosts;

    private ComparedModel(
            Optional<ModelRule> rule, CostModel model, Optional<CostStatement> costStatement, List<Problem> problems) {
        this.rule = rule;
        this.model = model;
        this.costStatement = costStatement;
        this.problems = problems;
        this.fieldCosts = costStatement.map(ComparedModel::fieldCosts).orElseGet(TreeMap::new);
    }

    /** Takes the result of a model. */
    static ComparedModel of(Optional<ModelRule> rule, CostStatement cost) {
        return new ComparedModel(rule, cost.getModel(), Optional.of(cost), List.of());
    }

    /** Calculates the statement of a result by another model. */
    static ComparedModel calculate(Optional<ModelRule> rule, CostStatement given, CostModel model) {
        try {
            return of(rule, given.getCalculator().calculate(given.getResourceStatement(), model));
        } catch (InvalidInputException e) {
            return new ComparedModel(rule, model, Optional.empty(), e.getProblems());
        }
    }

    private static SortedMap<CatalogCode, BigDecimal> fieldCosts(CostStatement cost) {
        SortedMap<CatalogCode, BigDecimal> costs = new TreeMap<>();
        for (Measure measure : cost.getResourceStatement().getMeasures()) {
            if (measure.isCost()) {
                cost.getFinalStage()
                        .getFieldAmounts(measure)
                        .forEach((field, amount) -> costs.merge(field, amount, BigDecimal::add));
            }
        }
        return costs;
    }

    /**
     * The rule by which the model differs from the one that it starts from.
     *
     * @return the rule; empty for the standard
     */
    public Optional<ModelRule> getRule() {
        return rule;
    }

    /**
     * The model, with the conversions and the transfer in front.
     *
     * @return the model
     */
    public CostModel getModel() {
        return model;
    }

    /**
     * The result.
     *
     * @return the cost statement; empty when the model was refused
     */
    public Optional<CostStatement> getCostStatement() {
        return costStatement;
    }

    /**
     * The reasons why the model was refused for this statement.
     *
     * @return the problems; none when there is a result, else at least one
     */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * The short name of the model in a comparison; {@link CostModel#getName} is the whole.
     *
     * @param language the language
     * @return {@code standard}, or the name of its rule
     */
    public String getName(Language language) {
        return rule.map(it -> it.getName(language))
                .orElseGet(() -> Phrases.in(language).of("standard", "standard"));
    }

    /** Returns the fields that hold or held something. */
    Iterable<CatalogCode> fields() {
        return fieldCosts.keySet();
    }

    /** Returns the cost of a category or field; only for a model that has a result. */
    BigDecimal cost(CatalogCode code) {
        BigDecimal zero = CalculatedAttempt.of(costStatement.orElseThrow())
                .amount(Quantity.COST, (stage, measure) -> measure.fromSmallestUnits(0));
        return fieldCosts.entrySet().stream()
                .filter(field -> field.getKey().isWithin(code))
                .map(Map.Entry::getValue)
                .reduce(zero, BigDecimal::add);
    }

    /** Returns the word by which documents name the model. */
    String key() {
        return rule.map(ModelRule::name).orElse(STANDARD);
    }

    /**
     * The model as it appears in the document of a {@link ModelSpan}: its key, names and problems.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields()
                .text("key", key())
                .wording("name", this::getName)
                .document(
                        "model",
                        new Fields()
                                .text("id", model.getId())
                                .text("name", model.getName())
                                .toMap());
        rule.ifPresent(it -> fields.wording("rule", it::describe));
        return problems.isEmpty()
                ? fields.toMap()
                : fields.list("problems", problems, ModelParts::of).toMap();
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return key() + (costStatement.isPresent() ? " calculated" : " refused: " + problems.size() + " problems");
    }
}
