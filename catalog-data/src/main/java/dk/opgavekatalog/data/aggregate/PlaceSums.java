package dk.opgavekatalog.data.aggregate;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The sums of one statement by place: an account and a unit, each by its number. A place has a sum for each measure and knows in
 * which measures anything was stated, be it zero. Sums are exact in any order of their parts. Not thread-safe.
 */
public final class PlaceSums {

    private static final int FIRST_SIZE = 8;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /** A record is the place, a bit for each stated measure, and the sums. */
    private static final int PLACE = 0;

    private static final int STATED = 1;
    private static final int FIRST_SUM = 2;

    /** Rows that wait at most: enough to be looked up together, few enough to stay in the caches. */
    static final int BATCH = 32;

    private final int measures;
    private final int recordSize;

    /** Number of the record plus one, 0 for a free slot; a power of two of them, at most half of them taken. */
    private int[] slots = new int[2 * FIRST_SIZE];

    /** Leaves as many bits of a hash as number the slots. */
    private int shift = shiftOf(slots.length);

    private long[] records;
    private int size;

    /** Rows that wait to be added, in the form of records. */
    private long[] waiting;

    private int waitingSize;

    /** For each waiting row its record; shared by all statements. */
    private final int[] scratch;

    private final WideTotals wide = new WideTotals();

    PlaceSums(int measures, int[] scratch) {
        this.scratch = scratch;
        this.measures = measures;
        this.recordSize = FIRST_SUM + measures;
        this.records = new long[FIRST_SIZE * recordSize];
        this.waiting = new long[FIRST_SIZE * recordSize];
    }

    /** Adds what a row states; false when it waits, true when nothing waits any more. */
    boolean add(int account, int unit, long stated, long[] amounts) {
        int offset = waitingSize * recordSize;
        waiting[offset + PLACE] = place(account, unit);
        waiting[offset + STATED] = stated;
        for (int m = 0; m < measures; m++) {
            waiting[offset + FIRST_SUM + m] = amounts[m];
        }
        waitingSize++;
        if (waitingSize * recordSize < waiting.length) {
            return false;
        }
        flush();
        if (waiting.length < BATCH * recordSize) {
            waiting = new long[2 * waiting.length];
        }
        return true;
    }

    private static long place(int account, int unit) {
        return ((long) account << Integer.SIZE) | unit;
    }

    /**
     * Adds what is waiting. All sums together are larger than the caches of a processor, so that a row by itself would wait for
     * its place to come from memory. These loops do nothing else and have no branch that depends on what comes, so that the
     * places of many rows are waited for at once; and the places of one statement lie close together.
     */
    void flush() {
        int[] found = scratch;
        for (int i = 0; i < waitingSize; i++) {
            found[i] = slots[slotOf(waiting[i * recordSize + PLACE])] - 1;
        }
        for (int i = 0; i < waitingSize; i++) {
            // Of a free slot, any record will do to be compared; there is always room for one.
            int record = Math.max(found[i], 0);
            long difference = records[record * recordSize + PLACE] ^ waiting[i * recordSize + PLACE];
            found[i] = difference == 0 ? found[i] : -1;
        }
        for (int i = 0; i < waitingSize; i++) {
            int row = i * recordSize;
            int record = found[i] >= 0 ? found[i] : record(waiting[row + PLACE]);
            int sums = record * recordSize + FIRST_SUM;
            long stated = waiting[row + STATED];
            records[record * recordSize + STATED] |= stated;
            for (int m = 0; m < measures; m++) {
                if ((stated & (1L << m)) != 0) {
                    add(record, m, sums + m, waiting[row + FIRST_SUM + m]);
                }
            }
        }
        waitingSize = 0;
    }

    private void add(int record, int measure, int index, long amount) {
        long before = records[index];
        long sum = before + amount;
        if (((before ^ sum) & (amount ^ sum)) < 0) {
            wide.add(widePlace(record, measure), BigInteger.valueOf(before));
            sum = amount;
        }
        records[index] = sum;
    }

    /** The record of a place, a new one for a place that did not come before. */
    private int record(long place) {
        int mask = slots.length - 1;
        int slot = slotOf(place);
        while (slots[slot] != 0) {
            int record = slots[slot] - 1;
            if (records[record * recordSize + PLACE] == place) {
                return record;
            }
            slot = (slot + 1) & mask;
        }
        return addRecord(slot, place);
    }

    private int addRecord(int slot, long place) {
        int record = size;
        if (record * recordSize == records.length) {
            records = Arrays.copyOf(records, 2 * records.length);
        }
        records[record * recordSize + PLACE] = place;
        size++;
        slots[slot] = size;
        if (2 * size > slots.length) {
            grow();
        }
        return record;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        shift = shiftOf(slots.length);
        int mask = slots.length - 1;
        for (int record = 0; record < size; record++) {
            int slot = slotOf(records[record * recordSize + PLACE]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = record + 1;
        }
    }

    /** The highest bits of the product depend on all bits of the place. */
    private int slotOf(long place) {
        return (int) ((place * MIX) >>> shift);
    }

    private static int shiftOf(int slots) {
        return Long.SIZE - Integer.numberOfTrailingZeros(slots);
    }

    /** Adds other sums of the same measures, which have no rows waiting. */
    void addAll(PlaceSums other, int[] accountOf, int[] unitOf) {
        flush();
        for (int r = 0; r < other.size; r++) {
            int record = record(place(accountOf[other.getAccount(r)], unitOf[other.getUnit(r)]));
            records[record * recordSize + STATED] |= other.getStated(r);
            for (int m = 0; m < measures; m++) {
                add(record, m, record * recordSize + FIRST_SUM + m, other.rest(r, m));
                if (!other.wide.isEmpty()) {
                    BigInteger part = other.wide.total(other.widePlace(r, m), 0);
                    wide.add(widePlace(record, m), part);
                }
            }
        }
    }

    private long widePlace(int record, int measure) {
        return (long) record * Sums.MAX_MEASURES + measure;
    }

    private long rest(int record, int measure) {
        return records[record * recordSize + FIRST_SUM + measure];
    }

    private long place(int record) {
        return records[record * recordSize + PLACE];
    }

    /**
     * How many places there are.
     *
     * @return the number of records
     */
    public int getSize() {
        return size;
    }

    /**
     * The account of a record.
     *
     * @param record number of the record
     * @return number of the account
     */
    public int getAccount(int record) {
        return (int) (place(record) >>> Integer.SIZE);
    }

    /**
     * The unit of a record.
     *
     * @param record number of the record
     * @return number of the unit
     */
    public int getUnit(int record) {
        return (int) place(record);
    }

    /**
     * In which measures anything was stated, be it zero.
     *
     * @param record number of the record
     * @return a bit for each measure, the first measure's lowest
     */
    public long getStated(int record) {
        return records[record * recordSize + STATED];
    }

    /**
     * A sum.
     *
     * @param record number of the record
     * @param measure the measure, from 0
     * @return the sum in smallest units
     */
    public BigInteger getSum(int record, int measure) {
        return wide.total(widePlace(record, measure), rest(record, measure));
    }

    /**
     * A sum that fits into a {@code long}, as nearly all do.
     *
     * @param record number of the record
     * @param measure the measure, from 0
     * @return the sum in smallest units
     * @throws ArithmeticException when it does not fit
     */
    public long getLongSum(int record, int measure) {
        return wide.isEmpty() ? rest(record, measure) : getSum(record, measure).longValueExact();
    }
}
