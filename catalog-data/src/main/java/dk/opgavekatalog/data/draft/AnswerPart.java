package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** The share of an own account that goes to one account of the catalogue, by what was answered. Immutable. */
public final class AnswerPart implements HasNoDocument {

    private static final int PER_CENT = 2;

    private final Account target;
    private final Optional<String> unit;
    private final BigDecimal share;

    private AnswerPart(Account target, Optional<String> unit, BigDecimal share) {
        this.target = target;
        this.unit = unit;
        this.share = share;
    }

    /**
     * Returns a part.
     *
     * @param target a task field, a pool or an account outside the catalogue
     * @param unit the unit that the amount is registered in; when empty, it stays in its own
     * @param share more than 0, at most 1
     * @return the part, its share without zeros at the end
     * @throws IllegalArgumentException when {@link MappingRow} refuses the account, the unit or the share, or when the
     *     unit has square brackets
     */
    public static AnswerPart of(Account target, Optional<String> unit, BigDecimal share) {
        boolean isUnit =
                unit.map(name -> name.indexOf('[') < 0 && name.indexOf(']') < 0).orElse(true);
        if (!isUnit) {
            throw new IllegalArgumentException("unit " + unit + "; allowed is a text without square brackets");
        }
        Problems problems = Problems.at("");
        rowOf("any", Optional.empty(), target, unit, share).check(problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toList().get(0).toString());
        }
        return new AnswerPart(target, unit, share.stripTrailingZeros());
    }

    /** Returns an account that can be registered on. */
    static Account requireTarget(Account target) {
        boolean isRegisteredOn =
                target instanceof Account.Field || target instanceof Account.Pool || target instanceof Account.Outside;
        if (!isRegisteredOn) {
            throw new IllegalArgumentException(
                    "target " + target + "; allowed is a task field, a pool or an account outside the catalogue");
        }
        return target;
    }

    /** Returns the row of a mapping that this part makes. */
    MappingRow toRow(String account, Optional<String> ofUnit) {
        return rowOf(account, ofUnit, target, unit, share);
    }

    private static MappingRow rowOf(
            String account, Optional<String> ofUnit, Account target, Optional<String> unit, BigDecimal share) {
        return MappingRow.builder()
                .sourceAccount(account)
                .sourceUnit(ofUnit)
                .target(target)
                .targetUnit(unit)
                .share(share)
                .build();
    }

    /**
     * The account that receives.
     *
     * @return a task field, a pool or an account outside the catalogue
     */
    public Account getTarget() {
        return target;
    }

    /**
     * The unit that the amount is registered in.
     *
     * @return the unit; when empty, the amount stays in its own
     */
    public Optional<String> getUnit() {
        return unit;
    }

    /**
     * The share that the account receives.
     *
     * @return more than 0, at most 1, without zeros at the end
     */
    public BigDecimal getShare() {
        return share;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerPart that
                && target.equals(that.target)
                && unit.equals(that.unit)
                && share.equals(that.share);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, unit, share);
    }

    /** The part with a text for its account, such as {@code 1.1.1 [Løn] 60 %}. */
    String describe(String ofTarget, char decimalSign) {
        String ofUnit = unit.map(name -> " [" + name + "]").orElse("");
        String percent = share.movePointRight(PER_CENT).stripTrailingZeros().toPlainString();
        return ofTarget
                + ofUnit
                + (share.compareTo(BigDecimal.ONE) == 0 ? "" : " " + percent.replace('.', decimalSign) + " %");
    }

    /** Such as {@code 1.1.1} or {@code 1.1.1 [Løn] 60 %}. */
    @Override
    public String toString() {
        return describe(target.toString(), '.');
    }
}
