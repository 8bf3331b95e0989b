package dk.opgavekatalog.calc.mapping;

import dk.opgavekatalog.calc.allocation.Weighting;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The receivers of the amounts of one source, in catalogue order, and their weights. */
final class MappedSource {

    /** The largest number of decimals of a share; all shares of a source together weigh 10<sup>18</sup>. */
    private static final int DECIMALS = 18;

    private final List<UnitAccount> receivers;
    private final Weighting weights;

    private MappedSource(List<UnitAccount> receivers, Weighting weights) {
        this.receivers = receivers;
        this.weights = weights;
    }

    /**
     * Finds the receivers of a source.
     *
     * @param rows the rows of the source, whose shares add up to 1
     * @param unit the unit of the registration, used when a row names no other
     */
    static MappedSource of(List<MappingRow> rows, String unit) {
        // One row may name the unit that another row leaves unchanged: together they are one receiver.
        Map<UnitAccount, BigDecimal> shares = new TreeMap<>();
        for (MappingRow row : rows) {
            UnitAccount receiver = UnitAccount.of(row.getTargetUnit().orElse(unit), row.getTarget());
            shares.merge(receiver, row.getShare(), BigDecimal::add);
        }
        long[] weights = shares.values().stream()
                .mapToLong(share -> share.movePointRight(DECIMALS).longValueExact())
                .toArray();
        return new MappedSource(List.copyOf(shares.keySet()), Weighting.of(weights));
    }

    List<UnitAccount> receivers() {
        return receivers;
    }

    long[] share(long amount) {
        return weights.share(amount);
    }
}
