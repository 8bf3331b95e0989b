package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What stands on every account after a step: one of the subtotals that cost accounting is reported in. Stage 0 has the
 * direct amounts, as registered. Immutable.
 */
public final class Stage {

    private final int number;
    private final CompiledModel model;
    private final Opening opening;

    /** For each measure, what stands on every position; of this stage and of those before it that are known. */
    private final List<long[][]> stages;

    private Stage(int number, CompiledModel model, Opening opening, List<long[][]> stages) {
        this.number = number;
        this.model = model;
        this.opening = opening;
        this.stages = stages;
    }

    /**
     * A stage.
     *
     * @param stages what stood on every position at the stages so far that are known; this one is the last
     */
    static Stage of(int number, CompiledModel model, Opening opening, List<long[][]> stages) {
        return new Stage(number, model, opening, stages);
    }

    private long[][] balances() {
        return stages.get(stages.size() - 1);
    }

    /**
     * How many steps are carried out.
     *
     * @return 0 for the direct amounts
     */
    public int getNumber() {
        return number;
    }

    /**
     * The step that led here.
     *
     * @return the step, empty for stage 0
     */
    public Optional<Step> getStep() {
        return number == 0
                ? Optional.empty()
                : Optional.of(model.getModel().getSteps().get(number - 1));
    }

    /**
     * The edition that the codes of this stage belong to.
     *
     * @return the catalogue: that of the statement, or that of the last conversion
     */
    public TaskCatalog getCatalog() {
        return model.catalogAfter(number);
    }

    /**
     * Every account that something was registered on, stands on, or stood on at an earlier stage. Of a stage that was
     * calculated by itself the earlier ones are not known.
     *
     * @return the accounts, sorted
     */
    public Set<UnitAccount> getAccounts() {
        BitSet used = new BitSet();
        for (int position = 0; position < opening.size(); position++) {
            used.set(position, opening.isRegistered(position) || isUsed(position));
        }
        TreeSet<UnitAccount> accounts = new TreeSet<>();
        used.stream().mapToObj(opening::placeAt).forEach(accounts::add);
        return Collections.unmodifiableSet(accounts);
    }

    private boolean isUsed(int position) {
        for (long[][] stage : stages) {
            for (long[] ofMeasure : stage) {
                if (ofMeasure[position] != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What stands on one account in one unit.
     *
     * @param account the account
     * @param measure a measure of the statement
     * @return the amount, zero for an account that nothing ever stood on
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getAmount(UnitAccount account, Measure measure) {
        int position = opening.find(account);
        int index = indexOf(measure);
        return measure.fromSmallestUnits(position < 0 ? 0 : balances()[index][position]);
    }

    /**
     * What stands on an account in all units together.
     *
     * @param account the account
     * @param measure a measure of the statement
     * @return the amount
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getAmount(Account account, Measure measure) {
        return sum(account::equals, measure);
    }

    /**
     * What stands on a main category, subcategory or field in all units together. What is excluded does not count.
     *
     * @param code the code
     * @param measure a measure of the statement
     * @return the amount
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getAmount(CatalogCode code, Measure measure) {
        return sum(
                account ->
                        account instanceof Account.Field field && field.code().isWithin(code),
                measure);
    }

    /**
     * The cost of a main category, subcategory or field: the sum of the measures in DKK, all units together.
     *
     * @param code the code
     * @return the cost in DKK
     */
    public BigDecimal getCost(CatalogCode code) {
        BigDecimal cost = BigDecimal.ZERO;
        for (Measure measure : opening.measures()) {
            if (measure.isCost()) {
                cost = cost.add(getAmount(code, measure));
            }
        }
        return cost;
    }

    /**
     * What stands on each task field, all units together. In one pass: for whoever wants all fields.
     *
     * @param measure a measure of the statement
     * @return for each field that something was registered on, stands on, or stood on at an earlier stage, the amount, which
     *     can be zero; in catalogue order. The fields of another edition, from before a conversion, are left out
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public SortedMap<CatalogCode, BigDecimal> getFieldAmounts(Measure measure) {
        long[] amounts = balances()[indexOf(measure)];
        SortedMap<CatalogCode, Long> sums = new TreeMap<>();
        for (int position = 0; position < amounts.length; position++) {
            if (opening.accountAt(position) instanceof Account.Field field
                    && (opening.isRegistered(position) || isUsed(position))
                    && getCatalog().findField(field.code()).isPresent()) {
                sums.merge(field.code(), amounts[position], Math::addExact);
            }
        }
        SortedMap<CatalogCode, BigDecimal> ofFields = new TreeMap<>();
        sums.forEach((code, sum) -> ofFields.put(code, measure.fromSmallestUnits(sum)));
        return Collections.unmodifiableSortedMap(ofFields);
    }

    /**
     * What stands on all accounts of a kind, all units together.
     *
     * @param kind the kind of account, such as {@code Account.Pool.class}
     * @param measure a measure of the statement
     * @return the amount
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getTotal(Class<? extends Account> kind, Measure measure) {
        return sum(kind::isInstance, measure);
    }

    /**
     * What stands on all accounts together; the same at every stage.
     *
     * @param measure a measure of the statement
     * @return the amount
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getTotal(Measure measure) {
        return sum(account -> true, measure);
    }

    private BigDecimal sum(Predicate<Account> condition, Measure measure) {
        long[] amounts = balances()[indexOf(measure)];
        long total = 0;
        for (int position = 0; position < amounts.length; position++) {
            if (amounts[position] != 0 && condition.test(opening.accountAt(position))) {
                total = Math.addExact(total, amounts[position]);
            }
        }
        return measure.fromSmallestUnits(total);
    }

    private int indexOf(Measure measure) {
        int index = opening.measures().indexOf(measure);
        if (index < 0) {
            throw new IllegalArgumentException("measure " + measure.getId() + "; allowed is one of "
                    + opening.measures().stream().map(Measure::getId).toList());
        }
        return index;
    }
}
