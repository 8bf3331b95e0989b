package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The balances of the accounts at one stage of a calculation, in exact decimals. Immutable. Two are equal when they
 * have the same amounts: zero equals no amount, and 1.00 equals 1.
 */
public final class StageBalances {

    /** The amounts by measure, without amounts of zero and without trailing zeros. */
    private final SortedMap<String, SortedMap<UnitAccount, BigDecimal>> amounts;

    private StageBalances(SortedMap<String, SortedMap<UnitAccount, BigDecimal>> amounts) {
        this.amounts = amounts;
    }

    /**
     * Collects amounts.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The balance of an account.
     *
     * @param account the account in its unit
     * @param measure the id of the measure
     * @return the balance; zero for an account without amounts
     */
    public BigDecimal getAmount(UnitAccount account, String measure) {
        return ofMeasure(measure).getOrDefault(account, BigDecimal.ZERO);
    }

    /**
     * The sum of all accounts.
     *
     * @param measure the id of the measure
     * @return the sum
     */
    public BigDecimal getTotal(String measure) {
        return ofMeasure(measure).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The accounts that have an amount in a measure.
     *
     * @param measure the id of the measure
     * @return the accounts and their balances, without zeros
     */
    public SortedMap<UnitAccount, BigDecimal> ofMeasure(String measure) {
        return amounts.getOrDefault(measure, Collections.emptySortedMap());
    }

    /**
     * The measures in which any account has an amount.
     *
     * @return their ids
     */
    public Set<String> getMeasures() {
        return amounts.keySet();
    }

    /**
     * The accounts that have an amount in any measure.
     *
     * @return the accounts in their units
     */
    public Set<UnitAccount> getAccounts() {
        Set<UnitAccount> accounts = new TreeSet<>();
        amounts.values().forEach(ofMeasure -> accounts.addAll(ofMeasure.keySet()));
        return accounts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageBalances balances && amounts.equals(balances.amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    /** One line for each amount. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        amounts.forEach((measure, ofMeasure) -> ofMeasure.forEach((account, amount) -> text.append(account)
                .append(' ')
                .append(measure)
                .append(' ')
                .append(amount.toPlainString())
                .append('\n')));
        return text.toString();
    }

    /** Collects amounts; those of one account and measure are added up. Not thread-safe. */
    public static final class Builder {

        private final SortedMap<String, SortedMap<UnitAccount, BigDecimal>> amounts = new TreeMap<>();

        private Builder() {}

        /**
         * Adds an amount.
         *
         * @param unit the organisational unit
         * @param account the account
         * @param measure the id of the measure
         * @param amount the amount
         * @return this
         */
        public Builder add(String unit, Account account, String measure, BigDecimal amount) {
            return add(UnitAccount.of(unit, account), measure, amount);
        }

        /**
         * Adds an amount.
         *
         * @param account the account in its unit
         * @param measure the id of the measure
         * @param amount the amount
         * @return this
         */
        public Builder add(UnitAccount account, String measure, BigDecimal amount) {
            if (amount.signum() != 0) {
                amounts.computeIfAbsent(measure, id -> new TreeMap<>()).merge(account, amount, BigDecimal::add);
            }
            return this;
        }

        /**
         * Adds all amounts of other balances.
         *
         * @param balances the others
         * @return this
         */
        public Builder addAll(StageBalances balances) {
            balances.amounts.forEach(
                    (measure, ofMeasure) -> ofMeasure.forEach((account, amount) -> add(account, measure, amount)));
            return this;
        }

        /**
         * Makes the balances.
         *
         * @return the balances
         */
        public StageBalances build() {
            SortedMap<String, SortedMap<UnitAccount, BigDecimal>> copy = new TreeMap<>();
            amounts.forEach((measure, ofMeasure) -> {
                SortedMap<UnitAccount, BigDecimal> kept = new TreeMap<>();
                ofMeasure.forEach((account, amount) -> {
                    if (amount.signum() != 0) {
                        kept.put(account, amount.stripTrailingZeros());
                    }
                });
                if (!kept.isEmpty()) {
                    copy.put(measure, Collections.unmodifiableSortedMap(kept));
                }
            });
            return new StageBalances(Collections.unmodifiableSortedMap(copy));
        }
    }
}
