package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of a {@link CostSpan} that one rule makes. Immutable. */
public final class SpanPart implements HasDocument {

    private final List<ModelRule> rules;
    private final BigDecimal amount;

    SpanPart(List<ModelRule> rules, BigDecimal amount) {
        this.rules = rules;
        this.amount = amount;
    }

    /**
     * The rule.
     *
     * @return one rule; two or three when the models between them were refused, so that they cannot be told apart
     */
    public List<ModelRule> getRules() {
        return rules;
    }

    /**
     * The part of the span: how much the cost rises on the way from the model with the lowest cost to the one with the
     * highest, when the rule is applied or, toward the standard, given up.
     *
     * @return the amount in DKK; it can be negative where the way also leads down
     */
    public BigDecimal getAmount() {
        return amount;
    }

    /**
     * Names the rule.
     *
     * @param language the language
     * @return its name; several are joined by a plus sign
     */
    public String getName(Language language) {
        return rules.stream().map(rule -> rule.getName(language)).collect(Collectors.joining(" + "));
    }

    /**
     * The part as it appears in the document of a span.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .list("rules", rules, ModelRule::name)
                .number("amount", amount)
                .toMap();
    }

    /**
     * Returns a text such as {@code FULL_COST 220000.00}.
     *
     * @return rules and amount
     */
    @Override
    public String toString() {
        return rules.stream().map(ModelRule::name).collect(Collectors.joining("+")) + " " + amount.toPlainString();
    }
}
