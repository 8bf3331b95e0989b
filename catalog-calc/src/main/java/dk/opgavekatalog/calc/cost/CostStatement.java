package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;

/**
 * Omkostningsopgørelse: the result of a calculation. It has what every account holds at every stage, the journal of all
 * moves, and from these the reconciliation and the explanation of each figure. Immutable.
 */
public final class CostStatement {

    private final TaskCatalog catalog;
    private final ResourceStatement statement;
    private final CostModel model;
    private final List<Stage> stages;
    private final List<JournalEntry> journal;

    CostStatement(
            TaskCatalog catalog,
            ResourceStatement statement,
            CostModel model,
            List<Stage> stages,
            List<JournalEntry> journal) {
        this.catalog = catalog;
        this.statement = statement;
        this.model = model;
        this.stages = stages;
        this.journal = journal;
    }

    /**
     * The edition that the calculation belongs to.
     *
     * @return the catalogue
     */
    public TaskCatalog getCatalog() {
        return catalog;
    }

    /**
     * What was calculated from.
     *
     * @return the statement
     */
    public ResourceStatement getResourceStatement() {
        return statement;
    }

    /**
     * What was carried out.
     *
     * @return the model
     */
    public CostModel getModel() {
        return model;
    }

    /**
     * The stages: the direct amounts, and what stood on the accounts after each step.
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
     * Every move, in the order in which the moves were made.
     *
     * @return the entries
     */
    public List<JournalEntry> getJournal() {
        return journal;
    }

    /**
     * The cost of a main category, subcategory or field after the last step, all units together.
     *
     * @param code the code
     * @return the cost in DKK; zero for what is excluded
     */
    public BigDecimal getCost(CatalogCode code) {
        return getFinalStage().getCost(code);
    }

    /**
     * The amount of a main category, subcategory or field after the last step, all units together.
     *
     * @param code the code
     * @param measure a measure of the statement
     * @return the amount; zero for what is excluded
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getAmount(CatalogCode code, Measure measure) {
        return getFinalStage().getAmount(code, measure);
    }

    /**
     * What a stage stands for, in words.
     *
     * @param stage a stage of this statement
     * @param language the language
     * @return such as {@code after the redistribution of Management by FTE, as registered directly}
     */
    public String describe(Stage stage, Language language) {
        return new Wording(this, language).stage(stage);
    }

    /**
     * For each measure and stage, where the registered total stands.
     *
     * @return the reconciliation
     */
    public Reconciliation getReconciliation() {
        return Reconciliation.of(this);
    }

    /**
     * Where the amounts of a task field come from and went.
     *
     * @param field code of a field of the edition
     * @return the explanation, all units and measures
     * @throws IllegalArgumentException when the edition has no such field
     */
    public Explanation explain(CatalogCode field) {
        return explain(Account.field(catalog.getField(field).getCode()));
    }

    /**
     * Where the amounts of any account come from and went.
     *
     * @param account the account, such as a pool or what is excluded from a field
     * @return the explanation, all units and measures; empty for an account that nothing ever stood on
     */
    public Explanation explain(Account account) {
        return Explanation.of(this, account);
    }
}
