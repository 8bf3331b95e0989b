package dk.opgavekatalog.data.registration.tally;

import dk.opgavekatalog.data.aggregate.PeriodSums;
import dk.opgavekatalog.data.aggregate.Totals;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;

/** Adds up refused rows. Not thread-safe. */
public final class RefusedTally {

    /** The memory for one row with its entry in a table; a few bytes more with very many measures. */
    static final long BYTES = 320;

    private final Totals totals;
    private final BitSet stated = new BitSet();
    private long rows;
    private long rowsWithoutAmounts;

    public RefusedTally(int measures) {
        this.totals = new Totals(measures);
    }

    /** Begins a row. */
    public void addRow(boolean hasAmounts) {
        rows++;
        rowsWithoutAmounts += hasAmounts ? 0 : 1;
    }

    /** Adds what the row states. */
    public void add(int measure, long units) {
        stated.set(measure);
        totals.add(measure, units);
    }

    void addAll(RefusedTally other) {
        rows += other.rows;
        rowsWithoutAmounts += other.rowsWithoutAmounts;
        stated.or(other.stated);
        totals.addAll(other.totals);
    }

    /** Adds what a part of a period states; levels, given by their numbers, count by the months of the part. */
    public void addPart(RefusedTally part, BitSet levels, int months) {
        rows += part.rows;
        rowsWithoutAmounts += part.rowsWithoutAmounts;
        stated.or(part.stated);
        part.stated.stream()
                .forEach(m -> totals.add(
                        m,
                        levels.get(m) ? part.totals.get(m).multiply(BigInteger.valueOf(months)) : part.totals.get(m)));
    }

    /** Returns what the parts of a period come to: the sums of levels are divided by its months. */
    public RefusedTally divide(BitSet levels, int months, int measures) {
        RefusedTally whole = new RefusedTally(measures);
        whole.rows = rows;
        whole.rowsWithoutAmounts = rowsWithoutAmounts;
        whole.stated.or(stated);
        stated.stream()
                .forEach(m ->
                        whole.totals.add(m, levels.get(m) ? PeriodSums.divide(totals.get(m), months) : totals.get(m)));
        return whole;
    }

    /** Whether rows state anything in one of some measures. */
    public boolean states(BitSet measures) {
        return stated.intersects(measures);
    }

    public long rows() {
        return rows;
    }

    public Totals totals() {
        return totals;
    }

    public RefusedRows toRefusedRows(List<Measure> measures) {
        RefusedRows.Builder refused = RefusedRows.builder().rows(rows).rowsWithoutAmounts(rowsWithoutAmounts);
        stated.stream()
                .forEach(m -> refused.addAmounts(RefusedAmount.of(
                        measures.get(m).getId(),
                        new BigDecimal(totals.get(m), measures.get(m).getDecimals()))));
        return refused.build();
    }
}
