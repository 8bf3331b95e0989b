package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.naming.CalculationWording;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The origins of an amount that have a unit, a field or a pool in common, and their sum. Immutable. */
public final class OriginGroup implements HasDocument {

    private final CostStatement cost;
    private final OriginKey key;
    private final BigDecimal amount;

    OriginGroup(CostStatement cost, OriginKey key, BigDecimal amount) {
        this.cost = cost;
        this.key = key;
        this.amount = amount;
    }

    /**
     * The sum of the origins.
     *
     * @return the amount in the unit of the measure, with its sign
     */
    public BigDecimal getAmount() {
        return amount;
    }

    /**
     * The unit that the origins have in common.
     *
     * @return the organisational unit; empty when they are grouped by field or by pool
     */
    public Optional<String> getUnit() {
        return key.unit();
    }

    /**
     * The account that the origins have in common.
     *
     * @return the account; empty when they are grouped by unit, and for all accounts of another kind together, such as
     *     all pools where the grouping is by field
     */
    public Optional<Account> getAccount() {
        return key.account();
    }

    /**
     * Describes what the origins have in common.
     *
     * @param language the language
     * @return such as {@code Teknik}, {@code 1.1.1 Payroll administration}, {@code overhead pools} or {@code Management
     *     in Teknik}
     */
    public String describe(Language language) {
        return describe(new CalculationWording(cost.calculation(), language));
    }

    String describe(CalculationWording wording) {
        if (key.account().isEmpty()) {
            return key.unit().orElseGet(() -> kind(wording));
        }
        String account =
                wording.after(Math.max(key.step() - 1, 0)).account(key.account().get());
        String place = account
                + key.unit().map(unit -> wording.of(" i ", " in ") + unit).orElse("");
        return key.step() == 0 ? place : wording.of("opkrævet hos ", "charged to ") + place;
    }

    private String kind(CalculationWording wording) {
        Class<? extends Account> kind = OriginKey.KINDS.get(key.kind());
        if (kind == Account.Field.class) {
            return wording.of("opgavefelter", "task fields");
        }
        if (kind == Account.Pool.class) {
            return wording.of("puljer", "overhead pools");
        }
        if (kind == Account.Outside.class) {
            return wording.of("konti uden for kataloget", "accounts outside the catalogue");
        }
        if (kind == Account.Excluded.class) {
            return wording.of("udeladte konti", "excluded accounts");
        }
        return kind == Account.Support.class
                ? wording.of("samlekonti", "collecting accounts")
                : wording.of("modkonti til tillæg", "counter-accounts of surcharges");
    }

    /**
     * The group as it appears in the document of the largest origins.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields();
        key.unit().ifPresent(unit -> fields.text("unit", unit));
        key.account().ifPresent(account -> fields.text("account", account.toString()));
        return fields.wording("name", this::describe).number("amount", amount).toMap();
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return LogLine.of(amount.toPlainString() + " from " + describe(Language.ENGLISH));
    }
}
