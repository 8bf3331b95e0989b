package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Totals;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/** Adds up refused rows. Not thread-safe. */
final class RefusedTally {

    /** The memory for one row with its entry in a table; a few bytes more with very many measures. */
    static final long BYTES = 320;

    private final Totals totals;
    private final BitSet stated = new BitSet();
    private long rows;
    private long rowsWithoutAmounts;

    RefusedTally(int measures) {
        this.totals = new Totals(measures);
    }

    /** Begins a row. */
    void addRow(boolean hasAmounts) {
        rows++;
        rowsWithoutAmounts += hasAmounts ? 0 : 1;
    }

    /** Adds what the row states. */
    void add(int measure, long units) {
        stated.set(measure);
        totals.add(measure, units);
    }

    void addAll(RefusedTally other) {
        rows += other.rows;
        rowsWithoutAmounts += other.rowsWithoutAmounts;
        stated.or(other.stated);
        totals.addAll(other.totals);
    }

    long rows() {
        return rows;
    }

    Totals totals() {
        return totals;
    }

    RefusedRows toRefusedRows(List<Measure> measures) {
        RefusedRows.Builder refused = RefusedRows.builder().rows(rows).rowsWithoutAmounts(rowsWithoutAmounts);
        stated.stream()
                .forEach(m -> refused.addAmounts(RefusedAmount.of(
                        measures.get(m).getId(),
                        new BigDecimal(totals.get(m), measures.get(m).getDecimals()))));
        return refused.build();
    }
}
