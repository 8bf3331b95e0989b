package dk.opgavekatalog.calc.warning;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A finding that a reader of a calculation's figures should look at; it did not stop the calculation. Two warnings are
 * equal when all their parts are equal. Immutable.
 */
public final class Warning implements HasDocument {

    private final WarningKind kind;
    private final OptionalInt stepNumber;
    private final Optional<String> unit;
    private final Optional<UnitAccount> account;
    private final Optional<String> subject;
    private final List<BigDecimal> figures;

    private Warning(
            WarningKind kind,
            OptionalInt stepNumber,
            Optional<String> unit,
            Optional<UnitAccount> account,
            Optional<String> subject,
            List<BigDecimal> figures) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.stepNumber = stepNumber;
        this.unit = unit;
        this.account = account;
        this.subject = subject;
        this.figures = figures;
    }

    /**
     * Creates a warning about an account at a step.
     *
     * @param kind the kind of warning
     * @param stepNumber number of the step, from 1
     * @param account the account
     * @param subject the measure or statistic that it is about; see {@link #getSubject()}
     * @param figures the figures, see {@link #getFigures()}
     * @return the warning
     */
    public static Warning atStep(
            WarningKind kind, int stepNumber, UnitAccount account, Optional<String> subject, BigDecimal... figures) {
        return new Warning(
                kind,
                OptionalInt.of(stepNumber),
                Optional.of(account.getUnit()),
                Optional.of(account),
                subject,
                List.of(figures));
    }

    /**
     * Creates a warning about an account in the statement or after the last step.
     *
     * @param kind the kind of warning
     * @param account the account
     * @param subject the measure or statistic that it is about; see {@link #getSubject()}
     * @param figures the figures, see {@link #getFigures()}
     * @return the warning
     */
    public static Warning atAccount(WarningKind kind, UnitAccount account, String subject, BigDecimal... figures) {
        return new Warning(
                kind,
                OptionalInt.empty(),
                Optional.of(account.getUnit()),
                Optional.of(account),
                Optional.of(subject),
                List.of(figures));
    }

    /**
     * Creates a warning about a unit of the statement.
     *
     * @param kind the kind of warning
     * @param unit the organisational unit
     * @param subject the measure or statistic that it is about; see {@link #getSubject()}
     * @return the warning
     */
    public static Warning atUnit(WarningKind kind, String unit, String subject) {
        return new Warning(
                kind, OptionalInt.empty(), Optional.of(unit), Optional.empty(), Optional.of(subject), List.of());
    }

    /**
     * Creates a warning about the statement as a whole.
     *
     * @param kind the kind of warning
     * @param figures the figures, see {@link #getFigures()}
     * @return the warning
     */
    public static Warning atStatement(WarningKind kind, List<BigDecimal> figures) {
        return new Warning(
                kind, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.copyOf(figures));
    }

    /**
     * The kind of the warning.
     *
     * @return the kind
     */
    public WarningKind getKind() {
        return kind;
    }

    /**
     * The step that the warning is about.
     *
     * @return the number of the step, from 1; empty for a warning about the statement or the result
     */
    public OptionalInt getStepNumber() {
        return stepNumber;
    }

    /**
     * The organisational unit.
     *
     * @return the unit; empty for a warning about the whole organisation
     */
    public Optional<String> getUnit() {
        return unit;
    }

    /**
     * The account.
     *
     * @return the account in its unit; empty for a warning about the unit as a whole
     */
    public Optional<UnitAccount> getAccount() {
        return account;
    }

    /**
     * The measure or statistic that the warning is about.
     *
     * @return the id of a measure or of a statistic, or the unit of cost; empty when the warning is about none of
     *     these, or about several
     */
    public Optional<String> getSubject() {
        return subject;
    }

    /**
     * The figures behind the warning. They depend on the kind:
     * <ul>
     *   <li>{@link WarningKind#SHARE_OUTSIDE_ZERO_TO_ONE}: the amount below zero, and the total weight of all receivers
     *       if it counted;
     *   <li>{@link WarningKind#POOL_LARGER_THAN_RECEIVERS}: the amount shared out, and the amount of the receivers
     *       before;
     *   <li>{@link WarningKind#POOL_NOT_REDISTRIBUTED}: the amount left on the pool;
     *   <li>{@link WarningKind#WORKING_TIME_COUNTED_TWICE}: the amount on the pool;
     *   <li>{@link WarningKind#ROWS_REFUSED}: the number of refused rows, the number of these without a readable
     *       amount, and then the sum of the others in each measure that they state.
     * </ul>
     *
     * @return the figures; none for the other kinds
     */
    public List<BigDecimal> getFigures() {
        return figures;
    }

    /**
     * The warning. In the document of a cost statement, a text for people is added.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields().text("kind", kind.name());
        stepNumber.ifPresent(number -> fields.number("step", number));
        unit.ifPresent(name -> fields.text("unit", name));
        account.ifPresent(place -> fields.text("account", place.getAccount().toString()));
        subject.ifPresent(what -> fields.text("subject", what));
        return figures.isEmpty()
                ? fields.toMap()
                : fields.numbers("figures", figures).toMap();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Warning that
                && kind == that.kind
                && stepNumber.equals(that.stepNumber)
                && unit.equals(that.unit)
                && account.equals(that.account)
                && subject.equals(that.subject)
                && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, stepNumber, unit, account, subject, figures);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind.toString());
        stepNumber.ifPresent(number -> text.append(" at step ").append(number));
        account.map(UnitAccount::toString)
                .or(() -> unit)
                .ifPresent(where -> text.append(": ").append(where));
        subject.ifPresent(what -> text.append(", ").append(what));
        figures.forEach(figure -> text.append(' ').append(figure.toPlainString()));
        return LogLine.of(text.toString());
    }
}
