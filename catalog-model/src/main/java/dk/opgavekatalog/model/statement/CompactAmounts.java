package dk.opgavekatalog.model.statement;

import java.util.Arrays;

/** Amounts as columns of numbers. Grows as amounts are added; thread-safe only once no more are added. */
final class CompactAmounts {

    private static final int FIRST_SIZE = 64;

    private int[] unitOf;
    private int[] accountOf;
    private int[] measureOf;
    private long[] amounts;
    private int size;

    /** Starts without amounts, with room for the expected number. */
    CompactAmounts(int expected) {
        this.unitOf = new int[expected];
        this.accountOf = new int[expected];
        this.measureOf = new int[expected];
        this.amounts = new long[expected];
    }

    void add(int unit, int account, int measure, long amount) {
        if (size == amounts.length) {
            resize(Math.max(FIRST_SIZE, 2 * size));
        }
        unitOf[size] = unit;
        accountOf[size] = account;
        measureOf[size] = measure;
        amounts[size] = amount;
        size++;
    }

    private void resize(int length) {
        unitOf = Arrays.copyOf(unitOf, length);
        accountOf = Arrays.copyOf(accountOf, length);
        measureOf = Arrays.copyOf(measureOf, length);
        amounts = Arrays.copyOf(amounts, length);
    }

    /**
     * A copy that can be added to without changing this one. Both share their arrays: the copy adds behind the amounts
     * of this one, which does not see them.
     */
    CompactAmounts copy() {
        CompactAmounts copy = new CompactAmounts(0);
        copy.unitOf = unitOf;
        copy.accountOf = accountOf;
        copy.measureOf = measureOf;
        copy.amounts = amounts;
        copy.size = size;
        return copy;
    }

    int size() {
        return size;
    }

    int unit(int index) {
        return unitOf[index];
    }

    int account(int index) {
        return accountOf[index];
    }

    int measure(int index) {
        return measureOf[index];
    }

    long amount(int index) {
        return amounts[index];
    }
}
