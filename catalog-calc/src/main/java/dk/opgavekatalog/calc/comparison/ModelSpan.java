package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Modelspænd: how far a result depends on choices. The same resource statement is calculated under each of the
 * ready-made models ({@link StandardModels}), adapted to the edition of the result, and every cost is told with its
 * span, from the lowest to the highest, and the rule that makes it. Costs are totals over all units. Immutable.
 *
 * <p>The models form a tree in which each edge is one rule ({@link ModelRule}): from the standard to each of its
 * alternatives, and from the full cost to the full cost of authority. On the way through the tree from the model with
 * the lowest cost to the one with the highest, each rule adds its part; the parts add up to the span, to the smallest
 * unit. Worked example, with the statement in the documentation of {@link StandardModels}:
 *
 * <table>
 *   <caption>DKK after the last step</caption>
 *   <tr><th>field</th><th>standard</th><th>excluded first</th><th>support allocated</th><th>to authority alone</th>
 *       <th>span</th></tr>
 *   <tr><td>1.1.1</td><td>220,000</td><td>225,000</td><td>0</td><td>0</td><td>225,000</td></tr>
 *   <tr><td>3.1.1</td><td>560,000</td><td>575,000</td><td>725,000</td><td>780,000</td><td>220,000</td></tr>
 * </table>
 *
 * <p>The span of 1.1.1 goes from the full cost by way of the standard to excluding first: 220,000 come from {@link
 * ModelRule#FULL_COST} and 5,000 from {@link ModelRule#EXCLUDING_FIRST}. The span of 3.1.1 goes from the standard by
 * way of the full cost to that of authority: 165,000 and 55,000.
 *
 * <p>Each ready-made model begins with the steps that the model of the result prepares the statement by: its {@link
 * Transfer}s and {@link ConvertEdition}s at the beginning. Conversions that it makes later come after them, so that all
 * results belong to the same edition. A model of one's own, which is none of the ready-made models, is one more model
 * beside them.
 *
 * <p>A model that refuses the statement has problems in place of a result. {@link StandardModels#TWO_LEVELS} refuses
 * every statement that does not declare the pool of central management. The rule of such a model has no effect that
 * could be told; where it lies between two others, their rules form one part.
 */
public final class ModelSpan implements HasDocument {

    private final CostStatement given;
    private final List<ComparedModel> models;

    private ModelSpan(CostStatement given, List<ComparedModel> models) {
        this.given = given;
        this.models = models;
    }

    /**
     * Calculates the statement of a result under each of the ready-made models.
     *
     * @param cost the result, by any model
     * @return the models side by side
     */
    public static ModelSpan of(CostStatement cost) {
        return new ModelSpan(cost, new ReadyMadeModels(cost).calculate());
    }

    /**
     * The result that the others are compared with.
     *
     * @return the cost statement
     */
    public CostStatement getCostStatement() {
        return given;
    }

    /**
     * The model that this result was calculated by.
     *
     * @return the model among {@link #getModels()}
     */
    public ComparedModel getOwnModel() {
        return models.stream()
                .filter(model -> model.getCostStatement().filter(given::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /**
     * The edition that all results belong to.
     *
     * @return the catalogue
     */
    public TaskCatalog getCatalog() {
        return given.getCatalog();
    }

    /**
     * The models.
     *
     * @return the standard, then one for each {@link ModelRule}, in its order; a model of one's own only where the
     *     result was calculated by one
     */
    public List<ComparedModel> getModels() {
        return models;
    }

    /**
     * The spans of the cost of the fields.
     *
     * @return the span of each field whose cost is not zero under every model, in catalogue order; it can be zero
     */
    public SortedMap<CatalogCode, CostSpan> getSpans() {
        SortedMap<CatalogCode, CostSpan> spans = new TreeMap<>();
        for (ComparedModel model : models) {
            for (CatalogCode field : model.fields()) {
                spans.computeIfAbsent(field, this::span);
            }
        }
        spans.values().removeIf(CostSpan::isEmpty);
        return Collections.unmodifiableSortedMap(spans);
    }

    /**
     * The span of the cost of a main category, subcategory or field. Excluded amounts do not count.
     *
     * @param code the code
     * @return the span in DKK
     * @throws IllegalArgumentException when the edition does not have the code
     */
    public CostSpan getSpan(CatalogCode code) {
        getCatalog().getName(code); // refuses a code that the edition does not have
        return span(code);
    }

    /**
     * The span of the cost of a main category, subcategory or field. Excluded amounts do not count.
     *
     * @param code the code as text, such as {@code 3.1.1}
     * @return the span in DKK
     * @throws IllegalArgumentException when the text is not a code, or the edition does not have it
     */
    public CostSpan getSpan(String code) {
        return getSpan(CatalogCode.parse(code));
    }

    private CostSpan span(CatalogCode code) {
        return CostSpan.of(models, model -> model.cost(code));
    }

    /**
     * The span of the total of all accounts of a kind.
     *
     * @param kind the kind of account, such as {@code Account.Excluded.class}
     * @return the span in DKK
     */
    public CostSpan getTotal(Class<? extends Account> kind) {
        return total((stage, measure) -> stage.getTotal(kind, measure));
    }

    /**
     * The registered total, which is the same under every model, because models move amounts and create none.
     *
     * @return the total in DKK, with a span of zero
     */
    public CostSpan getTotal() {
        return total(Stage::getTotal);
    }

    private CostSpan total(BiFunction<Stage, Measure, BigDecimal> amount) {
        return CostSpan.of(
                models,
                model -> CalculatedAttempt.of(model.getCostStatement().orElseThrow())
                        .amount(Quantity.COST, amount));
    }

    /**
     * Writes the costs under all models as a table: main categories, subcategories, fields and other accounts, each
     * with its span and the rule that makes it; then the models that were refused, and the rules in words.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return new ModelSpanText(this, language).write();
    }

    /**
     * Returns the spans of the fields as a table, a row for each field.
     *
     * @return the table; the cell of a model that was refused is empty
     */
    public ResultTable toTable() {
        return ModelSpanTable.of(this);
    }

    /**
     * The organisation, period and edition, the models, and the spans: in total, by kind of account, and by field.
     * Kinds and fields that are zero under every model are left out.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return ModelSpanDocument.of(this);
    }

    /** One line for a log; {@link #toText(Language)} has the whole. */
    @Override
    public String toString() {
        return "span of " + given + " under "
                + models.stream()
                        .filter(model -> model.getCostStatement().isPresent())
                        .count()
                + " of " + models.size() + " models";
    }
}
