package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stands on every account after a step: one of the subtotals that cost accounting is reported in. Stage 0 has the
 * direct amounts, as registered. Immutable.
 */
public final class Stage {

    private final int number;
    private final Optional<Step> step;
    private final List<Measure> measures;
    private final Map<UnitAccount, long[]> balances;

    Stage(int number, Optional<Step> step, List<Measure> measures, Map<UnitAccount, long[]> balances) {
        this.number = number;
        this.step = step;
        this.measures = measures;
        this.balances = balances;
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
        return step;
    }

    /**
     * Every account that something stands on or ever stood on.
     *
     * @return the accounts, sorted
     */
    public Set<UnitAccount> getAccounts() {
        return Collections.unmodifiableSet(balances.keySet());
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
        long[] amounts = balances.get(account);
        int index = indexOf(measure);
        return measure.fromSmallestUnits(amounts == null ? 0 : amounts[index]);
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
        return sum(candidate -> candidate.getAccount().equals(account), measure);
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
                candidate -> candidate.getAccount() instanceof Account.Field field
                        && field.code().isWithin(code),
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
        for (Measure measure : measures) {
            if (measure.isCost()) {
                cost = cost.add(getAmount(code, measure));
            }
        }
        return cost;
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
        return sum(candidate -> kind.isInstance(candidate.getAccount()), measure);
    }

    /**
     * What stands on all accounts together; the same at every stage.
     *
     * @param measure a measure of the statement
     * @return the amount
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getTotal(Measure measure) {
        return sum(candidate -> true, measure);
    }

    private BigDecimal sum(Predicate<UnitAccount> condition, Measure measure) {
        int index = indexOf(measure);
        long total = 0;
        for (Map.Entry<UnitAccount, long[]> balance : balances.entrySet()) {
            if (condition.test(balance.getKey())) {
                total = Math.addExact(total, balance.getValue()[index]);
            }
        }
        return measure.fromSmallestUnits(total);
    }

    private int indexOf(Measure measure) {
        int index = measures.indexOf(measure);
        if (index < 0) {
            throw new IllegalArgumentException("measure " + measure.getId() + "; allowed is one of "
                    + measures.stream().map(Measure::getId).toList());
        }
        return index;
    }
}
