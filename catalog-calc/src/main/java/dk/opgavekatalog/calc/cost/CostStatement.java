package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.engine.Composition;
import dk.opgavekatalog.calc.engine.ConvertedStatement;
import dk.opgavekatalog.calc.engine.ModelPlan;
import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.calc.engine.ProgramOutcome;
import dk.opgavekatalog.calc.naming.Calculation;
import dk.opgavekatalog.calc.naming.CalculationWording;
import dk.opgavekatalog.calc.naming.WarningText;
import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Omkostningsopgørelse: the result of a calculation. It has the balance of every account at every stage, the journal of
 * all moves, and from these the reconciliation and the explanation of each figure. Immutable.
 */
public final class CostStatement implements HasDocument {

    private final ModelPlan plan;
    private final Opening opening;
    private final Calculation calculation;
    private final ProgramOutcome outcome;
    private final List<Stage> stages;

    /** By measure, each created when an amount is drilled into for the first time. */
    private final Map<Integer, Composition> compositions = new ConcurrentHashMap<>();

    CostStatement(ModelPlan plan, Opening opening, ProgramOutcome outcome) {
        this.plan = plan;
        this.opening = opening;
        this.calculation = new Calculation(plan, opening);
        this.outcome = outcome;
        this.stages = IntStream.range(0, outcome.stages().size())
                .mapToObj(
                        number -> Stage.of(number, calculation, outcome.stages().subList(0, number + 1)))
                .toList();
    }

    /**
     * The edition that the result belongs to: that of the statement, or that of the model's last conversion.
     *
     * @return the catalogue
     */
    public TaskCatalog getCatalog() {
        return plan.lastCatalog();
    }

    /**
     * The statement that the result was calculated from.
     *
     * @return the statement
     */
    public ResourceStatement getResourceStatement() {
        return opening.statement();
    }

    /**
     * The organisation whose cost this is.
     *
     * @return the organisation of the statement
     */
    public Organisation getOrganisation() {
        return opening.header().getOrganisation();
    }

    /**
     * The period that the cost belongs to.
     *
     * @return the period of the statement
     */
    public AccountingPeriod getPeriod() {
        return opening.header().getPeriod();
    }

    /**
     * Returns the resource statement in the edition that the model's first steps convert it to: its amounts after the
     * conversions that the model begins with, and the values of its statistics shared exactly. The remaining steps give
     * the same result from it as the whole model gives from {@link #getResourceStatement()}. Calculated anew with every
     * call.
     *
     * <p>Values of statistics for fields that left the catalogue are left out, because keys weigh fields only. A model
     * that converts again after other steps can bring such fields back; its remaining steps can then give another
     * result.
     *
     * @return the converted statement; the statement itself when the model does not begin with a conversion
     */
    public ResourceStatement getConvertedStatement() {
        int conversions = (int) getModel().getSteps().stream()
                .takeWhile(ConvertEdition.class::isInstance)
                .count();
        return conversions == 0
                ? getResourceStatement()
                : ConvertedStatement.of(getResourceStatement(), plan, conversions);
    }

    /**
     * The calculator that the result comes from, for calculating with another statement or model.
     *
     * @return a calculator for the edition of {@link #getResourceStatement()}, with the same correspondences
     */
    public CostCalculator getCalculator() {
        return new CostCalculator(plan.editions());
    }

    /**
     * The model that was carried out.
     *
     * @return the model
     */
    public CostModel getModel() {
        return plan.model();
    }

    /**
     * The stages: the direct amounts, and the balances after each step.
     *
     * @return one more than the model has steps
     */
    public List<Stage> getStages() {
        return stages;
    }

    /**
     * The stage after the last step.
     *
     * @return the stage with the result
     */
    public Stage getFinalStage() {
        return stages.get(stages.size() - 1);
    }

    /**
     * All moves, in the order in which they were made. The list is created anew with every call, and its entries as
     * they are read.
     *
     * @return the entries; the list cannot be changed
     */
    public List<JournalEntry> getJournal() {
        return new Journal(calculation, outcome.journal());
    }

    /**
     * The warnings: what is allowed in this calculation but suspicious.
     *
     * @return the warnings about the statement, then about each step, then about the result
     */
    public List<Warning> getWarnings() {
        return outcome.warnings();
    }

    /**
     * Describes a warning in words.
     *
     * @param warning a warning of this statement
     * @param language the language
     * @return a sentence
     */
    public String describe(Warning warning, Language language) {
        return new WarningText(calculation, language).write(warning);
    }

    /**
     * The cost of a main category, subcategory or field after the last step, all units together.
     *
     * @param code the code
     * @return the cost in DKK; zero for a field that is excluded, and for a code that holds nothing
     * @throws IllegalArgumentException when the edition of {@link #getCatalog()} does not have the code
     */
    public BigDecimal getCost(CatalogCode code) {
        return getFinalStage().getCost(code);
    }

    /**
     * The cost of a main category, subcategory or field after the last step, all units together.
     *
     * @param code the code as text, such as {@code 3.1.1}
     * @return the cost in DKK; zero for a field that is excluded, and for a code that holds nothing
     * @throws IllegalArgumentException when the text is not a code, or the edition of {@link #getCatalog()} does not
     *     have it
     */
    public BigDecimal getCost(String code) {
        return getFinalStage().getCost(code);
    }

    /**
     * The amount of a main category, subcategory or field after the last step, all units together.
     *
     * @param code the code
     * @param measure a measure of the statement
     * @return the amount; zero for a field that is excluded, and for a code that holds nothing
     * @throws IllegalArgumentException when the edition of {@link #getCatalog()} does not have the code, or the
     *     statement does not have the measure
     */
    public BigDecimal getAmount(CatalogCode code, Measure measure) {
        return getFinalStage().getAmount(code, measure);
    }

    /**
     * The amount of a main category, subcategory or field after the last step, all units together.
     *
     * @param code the code as text, such as {@code 3.1.1}
     * @param measure a measure of the statement
     * @return the amount; zero for a field that is excluded, and for a code that holds nothing
     * @throws IllegalArgumentException when the text is not a code, the edition of {@link #getCatalog()} does not have
     *     it, or the statement does not have the measure
     */
    public BigDecimal getAmount(String code, Measure measure) {
        return getFinalStage().getAmount(code, measure);
    }

    /**
     * Describes a stage in words.
     *
     * @param stage a stage of this statement
     * @param language the language
     * @return such as {@code after the redistribution of Management by FTE, as registered directly}
     */
    public String describe(Stage stage, Language language) {
        return new CalculationWording(calculation, language).stage(stage.getNumber());
    }

    /**
     * Describes an account of this calculation in words, without its unit.
     *
     * @param account the account
     * @param language the language
     * @return such as {@code 3.1.1 Building control}, {@code 2.1.1 Preparation of matters (excluded)} or the name of a
     *     pool; only the code or the id when this calculation has no name for it
     */
    public String describe(Account account, Language language) {
        return new CalculationWording(calculation, language).account(account);
    }

    /**
     * Describes a key of this calculation in words.
     *
     * @param key the key
     * @param language the language
     * @return such as {@code FTE, as registered directly}
     */
    public String describe(AllocationKey key, Language language) {
        return new CalculationWording(calculation, language).key(key);
    }

    /**
     * The reconciliation: where the registered total is, for each measure and stage.
     *
     * @return the reconciliation
     */
    public Reconciliation getReconciliation() {
        return Reconciliation.of(this);
    }

    /**
     * Explains where the amounts of a task field come from and where they went.
     *
     * @param field code of a field of the edition that the result belongs to, or of one that the calculation began with
     * @return the explanation, all units and measures
     * @throws IllegalArgumentException when neither edition has such a field
     */
    public Explanation explain(CatalogCode field) {
        return explain(Account.field(requireField(field)));
    }

    /**
     * Explains where the amounts of a task field come from and where they went.
     *
     * @param field code of a field as text, such as {@code 3.1.1}; as for {@link #explain(CatalogCode)}
     * @return the explanation, all units and measures
     * @throws IllegalArgumentException when the text is not a code, or neither edition has such a field
     */
    public Explanation explain(String field) {
        return explain(CatalogCode.parse(field));
    }

    /**
     * Explains where the amounts of any account come from and where they went.
     *
     * @param account the account, such as a pool or the excluded account of a field
     * @return the explanation, all units and measures; empty for an account of this calculation that never held
     *     anything
     * @throws IllegalArgumentException when the calculation does not have the account
     */
    public Explanation explain(Account account) {
        new Places(opening, getCatalog()).require(account);
        return Explanation.of(this, account);
    }

    /**
     * Traces the amount of a task field down to the registered amounts.
     *
     * @param field code of a field, as for {@link #explain(CatalogCode)}
     * @param measure a measure of the statement
     * @return the amount of the field after the last step, all units together, and its parts
     * @throws IllegalArgumentException when neither edition has such a field, or the statement does not have the
     *     measure
     */
    public AmountOrigin drillDown(CatalogCode field, Measure measure) {
        return drillDown(Account.field(requireField(field)), measure);
    }

    /**
     * Traces the amount of a task field down to the registered amounts.
     *
     * @param field code of a field as text, such as {@code 3.1.1}; as for {@link #explain(CatalogCode)}
     * @param measure a measure of the statement
     * @return the amount of the field after the last step, all units together, and its parts
     * @throws IllegalArgumentException when the text is not a code, neither edition has such a field, or the statement
     *     does not have the measure
     */
    public AmountOrigin drillDown(String field, Measure measure) {
        return drillDown(CatalogCode.parse(field), measure);
    }

    /**
     * Traces the amount of any account down to the registered amounts.
     *
     * @param account the account, such as the excluded account of a field
     * @param measure a measure of the statement
     * @return the amount of the account after the last step, all units together, and its parts
     * @throws IllegalArgumentException when the calculation does not have the account, or the statement does not have
     *     the measure
     */
    public AmountOrigin drillDown(Account account, Measure measure) {
        return AmountOrigin.of(this, account, measure);
    }

    /**
     * The whole result: the organisation and period, the edition and its data version, the model with its steps, the
     * measures, the balance of every account at every stage, the cost of every field after the last step, the
     * reconciliation and the warnings. At each stage the amounts of a measure add up to the amount that was registered
     * in it. The journal is left out because it is many times as large; see {@link #toJournalDocument()}.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new CostDocument(this).ofResult();
    }

    /**
     * The journal: all moves in the order in which they were made, each with the amount that it is a share of and the
     * weights that explain its size. Applied to the amounts of stage 0 in {@link #toDocument()}, the entries of the
     * first steps give the stage after these steps. Exact fractions are texts in lowest terms, such as {@code
     * 8000000/9} or {@code 5}.
     *
     * @return the document; its entries are created one by one as they are read
     */
    public Map<String, Object> toJournalDocument() {
        return new CostDocument(this).ofJournal();
    }

    private CatalogCode requireField(CatalogCode field) {
        boolean isKnown = plan.catalogAfter(0).findField(field).isPresent();
        return isKnown ? field : getCatalog().getField(field).getCode();
    }

    Composition composition(int measure) {
        return compositions.computeIfAbsent(measure, index -> Composition.of(opening, outcome, index));
    }

    Calculation calculation() {
        return calculation;
    }

    ProgramOutcome outcome() {
        return outcome;
    }

    Opening opening() {
        return opening;
    }

    /** One line for a log: the organisation, period, edition, model, total cost and number of warnings. */
    @Override
    public String toString() {
        BigDecimal total = BigDecimal.ZERO;
        for (Measure measure : getResourceStatement().getMeasures()) {
            if (measure.isCost()) {
                total = total.add(getFinalStage().getTotal(Account.Field.class, measure));
            }
        }
        return "cost statement of " + calculation + ": " + total.toPlainString() + " DKK on "
                + getCatalog().getFields().size() + " fields, " + getWarnings().size() + " warnings";
    }
}
