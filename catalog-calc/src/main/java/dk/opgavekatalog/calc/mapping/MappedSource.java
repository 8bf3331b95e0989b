package dk.opgavekatalog.calc.mapping;

import dk.opgavekatalog.calc.allocation.Weighting;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the amounts of one source go, in catalogue order, and by which weights. */
final class MappedSource {

    /** Decimals that a share can have; all shares of a source together weigh 10<sup>18</sup>. */
    private static final int DECIMALS = 18;

    private final List<UnitAccount> receivers;
    private final Weighting weights;

    private MappedSource(List<UnitAccount> receivers, Weighting weights) {
        this.receivers = receivers;
        this.weights = weights;
    }

    /**
     * The receivers of a source.
     *
     * @param rows the rows of the source, whose shares add up to 1
     * @param unit the unit of the registration, where a row says no other
     */
    static MappedSource of(List<MappingRow> rows, String unit) {
        // One row may name the unit that another leaves as it is: they are one receiver with both shares.
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
