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
 * Something that a calculation carried out and a reader of its figures should look at. A plain value: equal when all
 * its parts are equal.
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
     * A warning about an account at a step.
     *
     * @param kind what it is about
     * @param stepNumber number of the step, from 1
     * @param account the account
     * @param subject what the figures count, see {@link #getSubject()}
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
     * A warning about an account as the statement or the last step leaves it.
     *
     * @param kind what it is about
     * @param account the account
     * @param subject what the figures count, see {@link #getSubject()}
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
     * A warning about a unit of the statement.
     *
     * @param kind what it is about
     * @param unit the organisational unit
     * @param subject what the figures count, see {@link #getSubject()}
     * @return the warning
     */
    public static Warning atUnit(WarningKind kind, String unit, String subject) {
        return new Warning(
                kind, OptionalInt.empty(), Optional.of(unit), Optional.empty(), Optional.of(subject), List.of());
    }

    /**
     * A warning about the statement as a whole.
     *
     * @param kind what it is about
     * @param figures the figures, see {@link #getFigures()}
     * @return the warning
     */
    public static Warning atStatement(WarningKind kind, List<BigDecimal> figures) {
        return new Warning(
                kind, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.copyOf(figures));
    }

    /**
     * What the warning is about.
     *
     * @return the kind
     */
    public WarningKind getKind() {
        return kind;
    }

    /**
     * The step at which it showed.
     *
     * @return the number of the step, from 1; empty when the statement or the result is meant
     */
    public OptionalInt getStepNumber() {
        return stepNumber;
    }

    /**
     * The organisational unit.
     *
     * @return the unit, empty when the whole organisation is meant
     */
    public Optional<String> getUnit() {
        return unit;
    }

    /**
     * The account.
     *
     * @return the account in its unit, empty when the unit as a whole is meant
     */
    public Optional<UnitAccount> getAccount() {
        return account;
    }

    /**
     * What the figures count.
     *
     * @return the id of a measure or of a statistic, or the unit of cost; empty when there are no figures, and
     *     where they count different things
     */
    public Optional<String> getSubject() {
        return subject;
    }

    /**
     * The figures that make it suspicious, by kind: the amount below zero and what all receivers would weigh with it;
     * what is shared out and what stood on the receivers; what is left; what stands on the pool. Of refused rows: how
     * many there are, how many of them have no amount that could be read, and what the others state in each measure
     * that they state something in.
     *
     * @return the figures, none for the other kinds
     */
    public List<BigDecimal> getFigures() {
        return figures;
    }

    /**
     * The warning. In the document of a cost statement a text for people follows.
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
