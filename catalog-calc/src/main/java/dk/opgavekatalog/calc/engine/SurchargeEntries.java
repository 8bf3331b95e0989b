package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.model.cost.AllocationKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The charges of the fields of a unit: each field is charged the rate times its own base. */
final class SurchargeEntries extends Entries {

    private final int[] fields;
    private final BigDecimal[] bases;
    private final long[] charges;
    private final BigDecimal rate;

    /**
     * Creates the charges of one unit.
     *
     * @param fields the positions of the fields
     * @param bases the base of each charge, in smallest units of the charged measure
     * @param charges the charges, in smallest units
     */
    SurchargeEntries(
            int step,
            int measure,
            int source,
            int seen,
            int[] fields,
            BigDecimal[] bases,
            long[] charges,
            BigDecimal rate) {
        super(step, measure, source, seen);
        this.fields = fields;
        this.bases = bases;
        this.charges = charges;
        this.rate = rate;
    }

    void applyTo(long[] balances) {
        for (int i = 0; i < fields.length; i++) {
            balances[fields[i]] = Math.addExact(balances[fields[i]], charges[i]);
            balances[source()] = Math.subtractExact(balances[source()], charges[i]);
        }
    }

    @Override
    public int size() {
        return fields.length;
    }

    @Override
    public boolean isEntry(int i) {
        return true;
    }

    @Override
    public int target(int i) {
        return fields[i];
    }

    @Override
    public long amount(int i) {
        return charges[i];
    }

    @Override
    public BigDecimal shared(int i) {
        return bases[i];
    }

    @Override
    public ExactFraction exactShared(int i) {
        return fraction(bases[i]);
    }

    @Override
    public ExactFraction exactAmount(int i) {
        return fraction(bases[i].multiply(rate));
    }

    @Override
    public BigDecimal weight(int i) {
        return rate;
    }

    @Override
    public BigDecimal totalWeight() {
        return BigDecimal.ONE;
    }

    @Override
    public Optional<AllocationKey> key() {
        return Optional.empty();
    }

    @Override
    public boolean isFallback() {
        return false;
    }

    private static ExactFraction fraction(BigDecimal number) {
        return number.scale() <= 0
                ? ExactFraction.of(number.toBigIntegerExact(), BigInteger.ONE)
                : ExactFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }
}
