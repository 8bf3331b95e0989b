package dk.opgavekatalog.data.aggregate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adds the amounts of rows to the sums of their statements, for one thread. A row waits for more rows of its statement,
 * so call {@link #flush()} before the sums are queried. Not thread-safe.
 */
public final class Adder {

    /** The most rows that wait: enough to be looked up together, few enough to stay in the caches. */
    static final int BATCH = 32;

    /** The number of rows of a statement that wait at first; it grows for a statement with many rows. */
    private static final int FIRST_BATCH = 4;

    /**
     * The memory for a statement's waiting rows, in bytes, beside the rows: the object, its array and the reference.
     */
    private static final long WAITING_BYTES = 56;

    private final Sums sums;
    private final RowForm form;
    private final int[] scratch = new int[BATCH];

    /** The waiting rows of each statement that this thread has met. */
    private @Nullable Waiting[] statements = new Waiting[16];

    Adder(Sums sums) {
        this.sums = sums;
        this.form = sums.form();
    }

    /** The waiting rows of one statement. */
    private static final class Waiting {
        private final PlaceSums sums;
        private long[] rows;
        private int size;

        private Waiting(PlaceSums sums, int length) {
            this.sums = sums;
            this.rows = new long[length];
        }
    }

    /**
     * Adds the amounts of a row.
     *
     * @param statement number of the statement
     * @param account number of the account
     * @param unit number of the unit
     * @param amounts an amount in smallest units for each measure, or {@link Sums#NOT_STATED}
     * @param offset the index of the first of these amounts
     * @return false when there are more places than allowed
     * @throws AllowanceSpentException when no more memory is allowed
     */
    public boolean add(int statement, int account, int unit, long[] amounts, int offset) {
        Waiting waiting = waiting(statement);
        int row = waiting.size * form.size();
        long[] rows = waiting.rows;
        rows[row + RowForm.PLACE] = RowForm.place(account, unit);
        System.arraycopy(amounts, offset, rows, row + RowForm.FIRST_AMOUNT, form.measures());
        waiting.size++;
        return row + form.size() < rows.length || flush(waiting);
    }

    private Waiting waiting(int statement) {
        if (statement >= statements.length) {
            statements = Arrays.copyOf(statements, Math.max(statement + 1, 2 * statements.length));
        }
        Waiting waiting = statements[statement];
        return waiting == null ? begin(statement) : waiting;
    }

    private Waiting begin(int statement) {
        sums.allowance().take(WAITING_BYTES + bytes(FIRST_BATCH * form.size()));
        Waiting waiting = new Waiting(sums.get(statement), FIRST_BATCH * form.size());
        statements[statement] = waiting;
        return waiting;
    }

    private static long bytes(int length) {
        return (long) Long.BYTES * length;
    }

    private boolean flush(Waiting waiting) {
        waiting.sums.add(waiting.rows, waiting.size, scratch);
        waiting.size = 0;
        if (waiting.rows.length < BATCH * form.size()) {
            int length = 2 * waiting.rows.length;
            sums.allowance().exchange(bytes(length), bytes(waiting.rows.length));
            waiting.rows = new long[length];
        }
        return sums.isRoom();
    }

    /**
     * Adds the waiting rows.
     *
     * @return false when there are more places than allowed
     * @throws AllowanceSpentException when no more memory is allowed
     */
    public boolean flush() {
        for (Waiting waiting : statements) {
            if (waiting != null) {
                flush(waiting);
            }
        }
        return sums.isRoom();
    }
}
