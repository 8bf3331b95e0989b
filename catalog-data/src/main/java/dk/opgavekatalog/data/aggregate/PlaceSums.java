package dk.opgavekatalog.data.aggregate;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The sums of one statement by place: an account and a unit, each by its number. A place has a sum for each measure and
 * knows in which measures anything was stated, even zero. Sums are exact in any order of their parts. Any number of
 * threads may add at once; the sums may be queried when no thread adds any more.
 */
public final class PlaceSums {

    private static final int FIRST_SIZE = 16;

    /** From the first to the second of these numbers of places, the room grows to four times, otherwise to twice. */
    private static final int GROWS_FAST_FROM = 64;

    private static final int GROWS_FAST_TO = 1024;

    private final RowForm form;

    /** The memory for the object without its two arrays, and for the statement's entries elsewhere, in bytes. */
    private static final long OWN_BYTES = 320;

    /** The number of places of all statements. */
    private final AtomicInteger places;

    private final Allowance allowance;

    private final NumberSlots slots = new NumberSlots(FIRST_SIZE);

    /** The records, each in the form of a row. */
    private long[] records;

    private int size;
    private final WideTotals wide = new WideTotals();

    PlaceSums(RowForm form, AtomicInteger places, Allowance allowance) {
        allowance.take(OWN_BYTES + NumberSlots.bytes(FIRST_SIZE) + bytesOfRecords(FIRST_SIZE * form.size()));
        this.form = form;
        this.places = places;
        this.allowance = allowance;
        this.records = new long[FIRST_SIZE * form.size()];
    }

    /**
     * Adds rows. All sums together are larger than the caches of a processor, so each row would have to wait for its
     * place to come from memory. These loops are short and have no branch that depends on the data, so that the
     * processor waits for the places of many rows at once; and the places of one statement lie close together.
     *
     * @param rows the rows, one after the other
     * @param count the number of rows
     * @param found an array with room for as many numbers
     * @throws AllowanceSpentException when there are new places, and no more memory is allowed
     */
    synchronized void add(long[] rows, int count, int[] found) {
        lookUp(rows, count, found);
        compare(rows, count, found);
        for (int i = 0; i < count; i++) {
            int row = i * form.size();
            int record = found[i] >= 0 ? found[i] : record(rows[row + RowForm.PLACE]);
            add(record, rows, row);
        }
    }

    /** Finds the record in the first slot of each row, or -1 where it is free. */
    private void lookUp(long[] rows, int count, int[] found) {
        for (int i = 0; i < count; i++) {
            found[i] = slots.numberAt(slots.slotOf(rows[i * form.size() + RowForm.PLACE]));
        }
    }

    /** Forgets the records that have another place. */
    private void compare(long[] rows, int count, int[] found) {
        int length = form.size();
        for (int i = 0; i < count; i++) {
            // For a free slot, any record will do for the comparison; there is always room for one.
            int record = Math.max(found[i], 0);
            long difference = records[record * length + RowForm.PLACE] ^ rows[i * length + RowForm.PLACE];
            found[i] = difference == 0 ? found[i] : -1;
        }
    }

    private void add(int record, long[] rows, int row) {
        int at = record * form.size();
        for (int m = RowForm.FIRST_AMOUNT; m < form.size(); m++) {
            long amount = rows[row + m];
            if (amount != Sums.NOT_STATED) {
                long before = records[at + m];
                records[at + m] = before == Sums.NOT_STATED
                        ? amount
                        : wide.sum(widePlace(record, m - RowForm.FIRST_AMOUNT), before, amount);
            }
        }
    }

    /** Returns the record of a place, a new record for a new place. */
    private int record(long place) {
        int slot = slots.slotOf(place);
        int record = slots.numberAt(slot);
        while (record >= 0 && place(record) != place) {
            slot = slots.next(slot);
            record = slots.numberAt(slot);
        }
        if (record >= 0) {
            return record;
        }
        if (size == slots.capacity()) {
            grow();
        }
        return addRecord(place);
    }

    private int addRecord(long place) {
        int slot = slots.slotOf(place);
        while (slots.numberAt(slot) >= 0) {
            slot = slots.next(slot);
        }
        int record = size;
        int at = record * form.size();
        Arrays.fill(records, at, at + form.size(), Sums.NOT_STATED);
        records[at + RowForm.PLACE] = place;
        size++;
        places.incrementAndGet();
        slots.put(slot, record);
        return record;
    }

    private static long bytesOfRecords(int length) {
        return (long) Long.BYTES * length;
    }

    private void grow() {
        int capacity = size >= GROWS_FAST_FROM && size < GROWS_FAST_TO ? 4 * size : 2 * size;
        int length = capacity * form.size();
        allowance.exchange(bytesOfRecords(length), bytesOfRecords(records.length));
        records = Arrays.copyOf(records, length);
        allowance.exchange(NumberSlots.bytes(capacity), NumberSlots.bytes(size));
        slots.grow(capacity, this::place);
    }

    private long widePlace(int record, int measure) {
        return (long) record * Sums.MAX_MEASURES + measure;
    }

    private long amount(int record, int measure) {
        return records[record * form.size() + RowForm.FIRST_AMOUNT + measure];
    }

    private long rest(int record, int measure) {
        long rest = amount(record, measure);
        return rest == Sums.NOT_STATED ? 0 : rest;
    }

    private long place(int record) {
        return records[record * form.size() + RowForm.PLACE];
    }

    /**
     * The number of places.
     *
     * @return the number of records
     */
    public int getSize() {
        return size;
    }

    /**
     * The number of measures.
     *
     * @return the number of sums of a place
     */
    public int getMeasures() {
        return form.measures();
    }

    /**
     * Returns the account of a record.
     *
     * @param record number of the record
     * @return number of the account
     */
    public int getAccount(int record) {
        return (int) (place(record) >>> Integer.SIZE);
    }

    /**
     * Returns the unit of a record.
     *
     * @param record number of the record
     * @return number of the unit
     */
    public int getUnit(int record) {
        return (int) place(record);
    }

    /**
     * Whether anything was stated in a measure, even zero.
     *
     * @param record number of the record
     * @param measure the measure, from 0
     * @return whether there is a sum
     */
    public boolean isStated(int record, int measure) {
        return amount(record, measure) != Sums.NOT_STATED;
    }

    /**
     * Counts the sums of a record.
     *
     * @param record number of the record
     * @return the number of measures in which anything was stated, even zero
     */
    public int countStated(int record) {
        int count = 0;
        for (int m = 0; m < form.measures(); m++) {
            count += isStated(record, m) ? 1 : 0;
        }
        return count;
    }

    /**
     * Counts the sums.
     *
     * @return the number of sums for which anything was stated, even zero
     */
    public long countStated() {
        long count = 0;
        for (int record = 0; record < size; record++) {
            count += countStated(record);
        }
        return count;
    }

    /**
     * Returns a sum.
     *
     * @param record number of the record
     * @param measure the measure, from 0
     * @return the sum in smallest units, zero where nothing is stated
     */
    public BigInteger getSum(int record, int measure) {
        return wide.total(widePlace(record, measure), rest(record, measure));
    }

    /**
     * Returns a sum that fits into a {@code long}, as nearly all do.
     *
     * @param record number of the record
     * @param measure the measure, from 0
     * @return the sum in smallest units
     * @throws ArithmeticException when it does not fit
     */
    public long getLongSum(int record, int measure) {
        return wide.isEmpty() ? rest(record, measure) : getSum(record, measure).longValueExact();
    }

    /**
     * Adds up all places.
     *
     * @return a total for each measure
     */
    public Totals getTotals() {
        return totals(false);
    }

    /**
     * Adds up all places, each sum without its sign.
     *
     * @return a total for each measure
     */
    public Totals getTotalsWithoutSigns() {
        return totals(true);
    }

    private Totals totals(boolean isWithoutSigns) {
        Totals totals = new Totals(form.measures());
        for (int m = 0; m < form.measures(); m++) {
            totals.add(m, wide.isEmpty() ? totalOfLongs(m, isWithoutSigns) : totalOfSums(m, isWithoutSigns));
        }
        return totals;
    }

    /** Adds up the upper and the lower halves of the sums separately; neither can overflow. */
    private BigInteger totalOfLongs(int measure, boolean isWithoutSigns) {
        long upper = 0;
        long lower = 0;
        int end = size * form.size();
        for (int at = RowForm.FIRST_AMOUNT + measure; at < end; at += form.size()) {
            long sum = records[at];
            if (sum != Sums.NOT_STATED) {
                long part = isWithoutSigns ? Math.abs(sum) : sum;
                upper += part >> Integer.SIZE;
                lower += part & 0xFFFF_FFFFL;
            }
        }
        return BigInteger.valueOf(upper).shiftLeft(Integer.SIZE).add(BigInteger.valueOf(lower));
    }

    private BigInteger totalOfSums(int measure, boolean isWithoutSigns) {
        BigInteger total = BigInteger.ZERO;
        for (int record = 0; record < size; record++) {
            BigInteger sum = getSum(record, measure);
            total = total.add(isWithoutSigns ? sum.abs() : sum);
        }
        return total;
    }
}
