package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Potentiale: the resources that an organisation would save if its figure were that of the target and its volume stayed
 * the same. Never below zero; zero for an organisation at the target or better. Immutable.
 *
 * <p>Worked example: 12,000 payslips by 5 FTE are 2,400 payslips per FTE. At a median of 3,000, 4 FTE would be enough:
 * the potential is 1 FTE, a fifth. It is also a fifth of the cost: 500,000 of 2,500,000 DKK.
 *
 * <p>A potential is plain arithmetic. It does not know whether the organisations do the same work at the same quality.
 */
public final class Potential implements HasDocument {

    private final Optional<BigDecimal> fte;
    private final Optional<BigDecimal> cost;
    private final Optional<NoPotential> reason;

    private Potential(Optional<BigDecimal> fte, Optional<BigDecimal> cost, Optional<NoPotential> reason) {
        this.fte = fte;
        this.cost = cost;
        this.reason = reason;
    }

    static Potential of(Optional<BigDecimal> fte, Optional<BigDecimal> cost) {
        boolean isKnown = fte.isPresent() || cost.isPresent();
        return new Potential(fte, cost, isKnown ? Optional.empty() : Optional.of(NoPotential.RESOURCES_UNKNOWN));
    }

    static Potential none(NoPotential reason) {
        return new Potential(Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    /**
     * The potential in full-time equivalents.
     *
     * @return FTE of the field on the basis of the figure, rounded half up to four decimals; empty when the FTE of the
     *     organisation are not known, or when there is no potential
     */
    public Optional<BigDecimal> getFte() {
        return fte;
    }

    /**
     * The potential in cost.
     *
     * @return DKK of the field on the basis of the figure, rounded half up to two decimals; empty when the cost of the
     *     organisation is not known, or when there is no potential
     */
    public Optional<BigDecimal> getCost() {
        return cost;
    }

    /**
     * The reason why there is neither FTE nor cost.
     *
     * @return the reason; empty when at least one of them is known
     */
    public Optional<NoPotential> getReason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Potential that
                && fte.equals(that.fte)
                && cost.equals(that.cost)
                && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fte, cost, reason);
    }

    /**
     * The potential, or the reason why there is none.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields();
        fte.ifPresent(amount -> fields.number("fte", amount));
        cost.ifPresent(amount -> fields.number("cost", amount));
        reason.ifPresent(why -> fields.text("reason", why.name()).wording("text", why::describe));
        return fields.toMap();
    }

    /**
     * Returns a text such as {@code 1.0000 FTE, 500000.00 DKK}.
     *
     * @return the known amounts, or the reason
     */
    @Override
    public String toString() {
        return reason.map(NoPotential::name)
                .orElseGet(() -> fte.map(BigDecimal::toPlainString).orElse("?") + " FTE, "
                        + cost.map(BigDecimal::toPlainString).orElse("?") + " DKK");
    }
}
