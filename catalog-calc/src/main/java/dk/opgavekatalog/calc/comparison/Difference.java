package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One amount in two cost statements, and the causes of the difference. The causes add up to the difference, to the
 * smallest unit. Immutable.
 */
public final class Difference implements HasDocument {

    private final BigDecimal before;
    private final BigDecimal after;
    private final List<Cause> causes;

    Difference(BigDecimal before, BigDecimal after, List<Cause> causes) {
        this.before = before;
        this.after = after;
        this.causes = causes;
    }

    /**
     * The amount in the first cost statement.
     *
     * @return the amount, in the unit of what is compared
     */
    public BigDecimal getBefore() {
        return before;
    }

    /**
     * The amount in the second cost statement.
     *
     * @return the amount, in the unit of what is compared
     */
    public BigDecimal getAfter() {
        return after;
    }

    /**
     * The difference.
     *
     * @return the amount after minus the amount before
     */
    public BigDecimal getDifference() {
        return after.subtract(before);
    }

    /**
     * The causes of the difference, in the order of the exchanges.
     *
     * @return the causes; each {@link CauseKind} is in exactly one of them, even when its part is zero. Kinds are
     *     grouped in the same way for every difference of the same measure, and of cost
     */
    public List<Cause> getCauses() {
        return causes;
    }

    /**
     * Whether there is nothing to tell.
     *
     * @return true when all amounts are zero: before, after and in between, so that no cause has a part
     */
    public boolean isEmpty() {
        return before.signum() == 0
                && after.signum() == 0
                && causes.stream().allMatch(cause -> cause.getAmount().signum() == 0);
    }

    /**
     * The difference as it appears in the document of a comparison.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .number("before", before)
                .number("after", after)
                .number("difference", getDifference())
                .list("causes", causes, Cause::toDocument)
                .toMap();
    }

    /**
     * Returns a text such as {@code 1200.00 to 1400.00: AMOUNTS 200.00, KEYS 150.00, MODEL -150.00}.
     *
     * @return amounts and causes
     */
    @Override
    public String toString() {
        return before.toPlainString() + " to " + after.toPlainString() + ": "
                + String.join(", ", causes.stream().map(Cause::toString).toList());
    }
}
