package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ResourceStatement} in a form for calculating very many of them: the same content, with its amounts as whole
 * numbers in arrays. An amount takes 20 bytes here and more than 100 as an object. Immutable.
 *
 * <p>Two compact statements are equal only when they are the same object; to compare contents, compare the results of
 * {@link #toStatement()}.
 */
@FreeOfProblems
public final class CompactStatement implements Checkable {

    private final StatementHeader header;
    private final List<String> units;
    private final List<Account> accounts;
    private final CompactAmounts amounts;

    /** This statement with its amounts as objects; null until someone asks for it. */
    private final AtomicReference<@Nullable ResourceStatement> whole;

    private CompactStatement(
            StatementHeader header,
            List<String> units,
            List<Account> accounts,
            CompactAmounts amounts,
            @Nullable ResourceStatement whole) {
        this.header = header;
        this.units = List.copyOf(units);
        this.accounts = List.copyOf(accounts);
        this.amounts = amounts;
        this.whole = new AtomicReference<>(whole);
    }

    /**
     * Returns a statement in compact form.
     *
     * @param statement a statement free of problems
     * @return the same statement in compact form
     * @throws IllegalArgumentException when an amount is in a measure that the statement does not declare
     * @throws ArithmeticException when an amount has more decimals than its measure, or lies outside the range of
     *     amounts
     */
    public static CompactStatement of(ResourceStatement statement) {
        List<Measure> measures = statement.getMeasures();
        Numbering<String> measureNumbers = new Numbering<>();
        for (Measure measure : measures) {
            measureNumbers.add(measure.getId());
        }
        List<ResourceAmount> stated = statement.getAmounts();
        Numbering<String> units = new Numbering<>();
        Numbering<Account> accounts = new Numbering<>();
        CompactAmounts amounts = new CompactAmounts(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            ResourceAmount amount = stated.get(i);
            int measure = measureNumbers.numberOf(amount.getMeasure());
            if (measure < 0) {
                throw new IllegalArgumentException(
                        "measure " + amount.getMeasure() + "; allowed is one of " + measureNumbers.toList());
            }
            amounts.add(
                    units.add(amount.getUnit()),
                    accounts.add(amount.getAccount()),
                    measure,
                    measures.get(measure).toSmallestUnits(amount.getAmount()));
        }
        return new CompactStatement(statement.toHeader(), units.toList(), accounts.toList(), amounts, statement);
    }

    /**
     * A builder without amounts.
     *
     * @param header all of the statement but its amounts
     * @param units the units of the amounts
     * @param accounts the accounts of the amounts
     * @param expected the expected number of amounts; a wrong number only costs time
     * @return the builder
     */
    public static Builder builder(StatementHeader header, List<String> units, List<Account> accounts, int expected) {
        return new Builder(header, List.copyOf(units), List.copyOf(accounts), expected);
    }

    /**
     * All but the amounts.
     *
     * @return the header
     */
    public StatementHeader getHeader() {
        return header;
    }

    /**
     * The units of the amounts.
     *
     * @return the units; {@link #getUnit} has indices in this list
     */
    public List<String> getUnits() {
        return units;
    }

    /**
     * The accounts of the amounts.
     *
     * @return the accounts; {@link #getAccount} has indices in this list
     */
    public List<Account> getAccounts() {
        return accounts;
    }

    /**
     * The number of amounts.
     *
     * @return the number
     */
    public int getSize() {
        return amounts.size();
    }

    /**
     * The unit of an amount.
     *
     * @param index the amount, from 0
     * @return the index of its unit
     */
    public int getUnit(int index) {
        return amounts.unit(index);
    }

    /**
     * The account of an amount.
     *
     * @param index the amount, from 0
     * @return the index of its account
     */
    public int getAccount(int index) {
        return amounts.account(index);
    }

    /**
     * The measure of an amount.
     *
     * @param index the amount, from 0
     * @return the index of its measure among those that the statement declares
     */
    public int getMeasure(int index) {
        return amounts.measure(index);
    }

    /**
     * An amount.
     *
     * @param index the amount, from 0
     * @return the amount in smallest units of its measure
     */
    public long getAmount(int index) {
        return amounts.amount(index);
    }

    /**
     * Returns this statement with its amounts as objects: the statement it was made from, or else one with the amounts
     * in the order of account, unit and measure. The first call makes it; later calls return the same.
     *
     * @return the statement
     */
    public ResourceStatement toStatement() {
        ResourceStatement known = whole.get();
        if (known != null) {
            return known;
        }
        ResourceStatement made =
                ResourceStatement.builder().header(header).amounts(toAmounts()).build();
        whole.set(made);
        return made;
    }

    private List<ResourceAmount> toAmounts() {
        Comparator<Integer> order = Comparator.<Integer, Account>comparing(i -> accounts.get(amounts.account(i)))
                .thenComparing(i -> units.get(amounts.unit(i)))
                .thenComparingInt(i -> amounts.measure(i));
        Integer[] sorted = new Integer[getSize()];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, order);
        List<ResourceAmount> made = new ArrayList<>(getSize());
        for (int i : sorted) {
            Measure measure = header.getMeasures().get(amounts.measure(i));
            made.add(ResourceAmount.of(
                    units.get(amounts.unit(i)),
                    accounts.get(amounts.account(i)),
                    measure.getId(),
                    measure.fromSmallestUnits(amounts.amount(i))));
        }
        return made;
    }

    /**
     * Adds the problems that {@link ResourceStatement#check} finds, except amounts that are stated twice. The place of
     * a problem names the units or accounts, not an amount.
     */
    @Override
    public void check(Problems problems) {
        header.check(problems);
        for (String unit : units) {
            problems.requireText("units", unit);
        }
        AmountRules.check(problems, this);
    }

    /**
     * Collects the amounts of a {@link CompactStatement}. The caller must add each unit, account and measure together
     * at most once; otherwise opening the statement throws {@link IllegalArgumentException}. Not thread-safe.
     */
    public static final class Builder {

        private final StatementHeader header;
        private final List<String> units;
        private final List<Account> accounts;
        private final boolean[] isUnitUsed;
        private final boolean[] isAccountUsed;
        private CompactAmounts amounts;

        private Builder(StatementHeader header, List<String> units, List<Account> accounts, int expected) {
            this.header = header;
            this.units = units;
            this.accounts = accounts;
            this.isUnitUsed = new boolean[units.size()];
            this.isAccountUsed = new boolean[accounts.size()];
            this.amounts = new CompactAmounts(expected);
        }

        /**
         * Adds an amount.
         *
         * @param unit the index of its unit
         * @param account the index of its account
         * @param measure the index of its measure among those of the header
         * @param smallestUnits the amount in smallest units, above {@link Long#MIN_VALUE}
         * @return this builder
         * @throws IndexOutOfBoundsException when an index is out of range
         * @throws IllegalArgumentException when the amount is {@link Long#MIN_VALUE}
         */
        public Builder add(int unit, int account, int measure, long smallestUnits) {
            Objects.checkIndex(unit, units.size());
            Objects.checkIndex(account, accounts.size());
            Objects.checkIndex(measure, header.getMeasures().size());
            if (smallestUnits == Long.MIN_VALUE) {
                throw new IllegalArgumentException(
                        "amount " + smallestUnits + "; allowed is " + -Long.MAX_VALUE + " to " + Long.MAX_VALUE);
            }
            amounts.add(unit, account, measure, smallestUnits);
            isUnitUsed[unit] = true;
            isAccountUsed[account] = true;
            return this;
        }

        /**
         * Builds the statement.
         *
         * @return the compact statement
         * @throws IllegalArgumentException when a unit or an account has no amount
         */
        public CompactStatement build() {
            requireUse(units, isUnitUsed);
            requireUse(accounts, isAccountUsed);
            CompactAmounts built = amounts;
            amounts = built.copy();
            return new CompactStatement(header, units, accounts, built, null);
        }

        private static void requireUse(List<?> values, boolean[] isUsed) {
            for (int i = 0; i < isUsed.length; i++) {
                if (!isUsed[i]) {
                    throw new IllegalArgumentException(
                            values.get(i) + " has no amounts; allowed are units and accounts that have amounts");
                }
            }
        }
    }
}
