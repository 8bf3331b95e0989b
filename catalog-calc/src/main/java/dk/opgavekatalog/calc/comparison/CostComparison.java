package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Sammenligning: the differences between two cost statements, and their causes. The statements can differ in model,
 * year, organisation or edition. Amounts are totals over all units, unless one unit is asked for. Immutable.
 *
 * <p>Causes are found by exchanging one part of the calculation at a time: first amounts, then keys, then the model.
 * Each result on the way is an exact calculation. So the causes add up to the difference, to the smallest unit, for
 * every field and for every other account:
 *
 * <ol>
 *   <li>the first cost statement;
 *   <li>its model on its resource statement, with the amounts of the second: those of all measures in DKK when cost or
 *       a part of it is compared, else those of the measure. This change is caused by {@link CauseKind#AMOUNTS};
 *   <li>its model on the second resource statement, whose other measures and statistics now give the weights. This
 *       change is caused by {@link CauseKind#KEYS};
 *   <li>the second cost statement. This change is caused by the {@link CauseKind#MODEL}.
 * </ol>
 *
 * <p>Another order would give other parts; this order is the rule of this class. Worked example: in 2024, 3.1.1 and
 * 3.1.2 have 1,000 DKK and 2 FTE each, and management, 400 DKK, is shared out by FTE. In 2025, 3.1.1 has 1,100 DKK and
 * 3 FTE, 3.1.2 has 1,000 DKK and 1 FTE, and management, 600 DKK, is shared out in equal parts.
 *
 * <table>
 *   <caption>DKK after the last step</caption>
 *   <tr><th></th><th>3.1.1</th><th>3.1.2</th></tr>
 *   <tr><td>2024</td><td>1,200</td><td>1,200</td></tr>
 *   <tr><td>with the DKK of 2025</td><td>1,400</td><td>1,300</td></tr>
 *   <tr><td>with the FTE of 2025 too</td><td>1,550</td><td>1,150</td></tr>
 *   <tr><td>2025, in equal parts</td><td>1,400</td><td>1,300</td></tr>
 * </table>
 *
 * <p>So 3.1.1 costs 200 more: +200 by amounts, +150 by keys, -150 by the model. Had the model been exchanged first,
 * amounts would have caused all of the 200, because equal parts do not depend on FTE.
 *
 * <p>A calculation on the way can be refused, for example when the second statement has a pool in a unit in which the
 * first has no FTE. The exchange before it and the exchange after it then cannot be told apart. They become one {@link
 * Cause} of several kinds, which gives the reason. Nothing is estimated.
 *
 * <p>Where a model begins with conversions to another edition, the comparison begins after them, with {@link
 * CostStatement#getConvertedStatement()}. So statements of two editions can be compared when one or both are converted
 * to the edition of the result. The conversion itself is not a cause: one statement converted by two sets of shares
 * counts as two statements with different amounts and keys. A model that converts after other steps is taken whole,
 * with all its conversions. If the statements then belong to two editions, nothing can be exchanged, and all kinds form
 * one cause.
 */
public final class CostComparison implements HasDocument {

    private static final BiFunction<Stage, Measure, BigDecimal> EVERYTHING = Stage::getTotal;

    private final ComparedStatements compared;
    private final CauseChains chains;

    private CostComparison(ComparedStatements compared, CauseChains chains) {
        this.compared = compared;
        this.chains = chains;
    }

    /**
     * Compares two cost statements. This calculates once for cost, once for each other measure, and once for the second
     * statement.
     *
     * @param before the first cost statement
     * @param after the second cost statement, of the same edition after its last step
     * @return the comparison
     * @throws IllegalArgumentException when the results belong to two editions
     */
    public static CostComparison of(CostStatement before, CostStatement after) {
        ComparedStatements compared = new ComparedStatements(before, after);
        compared.requireSameEdition();
        return new CostComparison(compared, CauseChains.of(before, after));
    }

    /**
     * The first cost statement.
     *
     * @return the cost statement
     */
    public CostStatement getBefore() {
        return compared.before();
    }

    /**
     * The second cost statement.
     *
     * @return the cost statement
     */
    public CostStatement getAfter() {
        return compared.after();
    }

    /**
     * The edition that both results belong to.
     *
     * @return the catalogue of the second
     */
    public TaskCatalog getCatalog() {
        return compared.catalog();
    }

    /**
     * The differences in the cost of the fields.
     *
     * @return the difference in DKK of each field that holds anything before, after or on the way, even when the
     *     difference is zero; in catalogue order
     */
    public SortedMap<CatalogCode, Difference> getDifferences() {
        return differences(Quantity.COST);
    }

    /**
     * The differences in the amounts of the fields.
     *
     * @param measure a measure of one of the statements; the other may have it with other decimals, or lack it
     * @return the difference of each field that holds anything before, after or on the way, even when the difference is
     *     zero; in catalogue order
     * @throws IllegalArgumentException when neither statement has a measure with this id and unit
     */
    public SortedMap<CatalogCode, Difference> getDifferences(Measure measure) {
        return differences(compared.require(measure));
    }

    private SortedMap<CatalogCode, Difference> differences(Quantity quantity) {
        SortedMap<CatalogCode, Difference> differences = new TreeMap<>();
        for (CatalogCode code : compared.fields()) {
            Difference difference = difference(code, quantity);
            if (!difference.isEmpty()) {
                differences.put(code, difference);
            }
        }
        return Collections.unmodifiableSortedMap(differences);
    }

    /**
     * The difference in the cost of a main category, subcategory or field. Excluded amounts do not count.
     *
     * @param code the code
     * @return the difference in DKK
     * @throws IllegalArgumentException when the edition does not have the code
     */
    public Difference getDifference(CatalogCode code) {
        return difference(compared.require(code), Quantity.COST);
    }

    /**
     * The difference in the cost of a main category, subcategory or field. Excluded amounts do not count.
     *
     * @param code the code as text, such as {@code 3.1.1}
     * @return the difference in DKK
     * @throws IllegalArgumentException when the text is not a code, or the edition does not have it
     */
    public Difference getDifference(String code) {
        return getDifference(CatalogCode.parse(code));
    }

    /**
     * The difference in the amount of a main category, subcategory or field. Excluded amounts do not count.
     *
     * @param code the code
     * @param measure as for {@link #getDifferences(Measure)}
     * @return the difference
     * @throws IllegalArgumentException when the edition does not have the code, or neither statement has the measure
     */
    public Difference getDifference(CatalogCode code, Measure measure) {
        return difference(compared.require(code), compared.require(measure));
    }

    /**
     * The difference in the amount of a main category, subcategory or field. Excluded amounts do not count.
     *
     * @param code the code as text, such as {@code 3.1.1}
     * @param measure as for {@link #getDifferences(Measure)}
     * @return the difference
     * @throws IllegalArgumentException when the text is not a code, the edition does not have it, or neither statement
     *     has the measure
     */
    public Difference getDifference(String code, Measure measure) {
        return getDifference(CatalogCode.parse(code), measure);
    }

    private Difference difference(CatalogCode code, Quantity quantity) {
        return chains.difference(quantity, (stage, measure) -> stage.getAmount(code, measure));
    }

    /**
     * The difference in the balance of an account, in DKK.
     *
     * @param account the account, such as a pool or the excluded account of a field
     * @return the difference
     * @throws IllegalArgumentException when neither result has the account
     */
    public Difference getDifference(Account account) {
        compared.require(account);
        return chains.difference(Quantity.COST, (stage, measure) -> amount(stage, account, measure));
    }

    /**
     * The difference in the balance of an account.
     *
     * @param account the account, such as a pool or the excluded account of a field
     * @param measure as for {@link #getDifferences(Measure)}
     * @return the difference
     * @throws IllegalArgumentException when neither result has the account, or neither statement has the measure
     */
    public Difference getDifference(Account account, Measure measure) {
        compared.require(account);
        return chains.difference(compared.require(measure), (stage, of) -> amount(stage, account, of));
    }

    /**
     * The difference in the balance of an account in one unit, in DKK.
     *
     * @param account the account in its unit
     * @return the difference
     * @throws IllegalArgumentException when neither result has the unit and account
     */
    public Difference getDifference(UnitAccount account) {
        compared.require(account);
        return chains.difference(Quantity.COST, (stage, measure) -> amount(stage, account, measure));
    }

    /**
     * The difference in the balance of an account in one unit.
     *
     * @param account the account in its unit
     * @param measure as for {@link #getDifferences(Measure)}
     * @return the difference
     * @throws IllegalArgumentException when neither result has the unit and account, or neither statement has the
     *     measure
     */
    public Difference getDifference(UnitAccount account, Measure measure) {
        compared.require(account);
        return chains.difference(compared.require(measure), (stage, of) -> amount(stage, account, of));
    }

    private static BigDecimal amount(Stage stage, Account account, Measure measure) {
        return stage.findAmount(account, measure).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal amount(Stage stage, UnitAccount account, Measure measure) {
        return stage.findAmount(account, measure).orElse(BigDecimal.ZERO);
    }

    /**
     * The difference in the total of all accounts of a kind, in DKK.
     *
     * @param kind the kind of account, such as {@code Account.Excluded.class}
     * @return the difference
     */
    public Difference getTotal(Class<? extends Account> kind) {
        return total(kind, Quantity.COST);
    }

    /**
     * The difference in the total of all accounts of a kind.
     *
     * @param kind the kind of account, such as {@code Account.Excluded.class}
     * @param measure as for {@link #getDifferences(Measure)}
     * @return the difference
     * @throws IllegalArgumentException when neither statement has the measure
     */
    public Difference getTotal(Class<? extends Account> kind, Measure measure) {
        return total(kind, compared.require(measure));
    }

    private Difference total(Class<? extends Account> kind, Quantity quantity) {
        return chains.difference(quantity, (stage, measure) -> stage.getTotal(kind, measure));
    }

    /**
     * The difference in the registered total, in DKK. Only amounts can cause it, because keys and models move amounts
     * and create none.
     *
     * @return the difference
     */
    public Difference getTotal() {
        return chains.difference(Quantity.COST, EVERYTHING);
    }

    /**
     * The difference in the registered total of a measure.
     *
     * @param measure as for {@link #getDifferences(Measure)}
     * @return the difference
     * @throws IllegalArgumentException when neither statement has the measure
     */
    public Difference getTotal(Measure measure) {
        return chains.difference(compared.require(measure), EVERYTHING);
    }

    /** Returns the measures of both results, each once by its id and unit. */
    List<Measure> measures() {
        return compared.measures();
    }

    /**
     * Writes the differences in cost as a table: main categories, subcategories, fields and other accounts, and the
     * causes of each difference.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return new ComparisonText(this, language).write("DKK", this::getDifference, this::getTotal, getTotal());
    }

    /**
     * Writes the differences in the amounts of a measure as a table, like {@link #toText(Language)}.
     *
     * @param language the language
     * @param measure as for {@link #getDifferences(Measure)}
     * @return the text, lines separated by {@code \n}
     * @throws IllegalArgumentException when neither statement has the measure
     */
    public String toText(Language language, Measure measure) {
        compared.require(measure);
        return new ComparisonText(this, language)
                .write(
                        Phrases.in(language).measure(measure),
                        code -> getDifference(code, measure),
                        kind -> getTotal(kind, measure),
                        getTotal(measure));
    }

    /**
     * The organisation, period and model of both results, and the differences in cost and in every measure: in total,
     * by kind of account, and by field. Kinds and fields without a difference are left out.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new ComparisonDocument(this).toMap();
    }

    /** One line for a log; {@link #toText(Language)} has the whole. */
    @Override
    public String toString() {
        return "comparison of " + compared.before() + " with " + compared.after() + ": "
                + getDifferences().size() + " fields differ";
    }
}
