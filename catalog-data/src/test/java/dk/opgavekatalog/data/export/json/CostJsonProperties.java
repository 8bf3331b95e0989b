package dk.opgavekatalog.data.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.JsonSchema;
import dk.opgavekatalog.data.testing.AnyCalculation;
import dk.opgavekatalog.data.testing.Databind;
import dk.opgavekatalog.data.testing.SchemaCheck;
import dk.opgavekatalog.model.check.InvalidInputException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/** What holds for the JSON of every calculation. */
class CostJsonProperties {

    private static Optional<CostStatement> calculate(AnyCalculation calculation) {
        try {
            return Optional.of(
                    CostCalculator.of(AnyCalculation.CATALOG).calculate(calculation.statement(), calculation.model()));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static WrittenJson read(CostStatement cost) {
        return new WrittenJson(CostJson.statement(cost), CostJson.journal(cost));
    }

    @Property
    void everyDocumentFitsItsSchema(@ForAll("calculations") AnyCalculation calculation) {
        calculate(calculation).ifPresent(cost -> {
            assertThat(SchemaCheck.errors(
                            JsonSchema.COST_STATEMENT, CostJson.statement(cost).getText()))
                    .isEmpty();
            assertThat(SchemaCheck.errors(
                            JsonSchema.JOURNAL, CostJson.journal(cost).getText()))
                    .isEmpty();
        });
    }

    @Property
    void everyStageAddsUpToWhatWasRegistered(@ForAll("calculations") AnyCalculation calculation) {
        calculate(calculation).ifPresent(cost -> {
            WrittenJson json = read(cost);
            for (JsonNode stage : json.list("stages")) {
                assertThat(json.totals(stage)).isEqualTo(json.registered(stage));
            }
        });
    }

    @Property
    void theJournalReplayedFromTheDocumentsGivesEveryStage(@ForAll("calculations") AnyCalculation calculation) {
        calculate(calculation).ifPresent(cost -> {
            WrittenJson json = read(cost);
            assertThat(json.replayed())
                    .isEqualTo(json.list("stages").stream().map(json::balances).toList());
        });
    }

    @Property
    void everyEntryIsItsExactShareAndItsRounding(@ForAll("calculations") AnyCalculation calculation) {
        calculate(calculation).ifPresent(cost -> {
            for (JsonNode entry : read(cost).list("entries")) {
                ExactFraction exact = fraction(entry.get("exactAmount"));
                assertThat(sum(exact, fraction(entry.get("rounding")))).isEqualTo(number(entry.get("amount")));
                assertThat(product(fraction(entry.get("exactSharedAmount")), number(entry.get("weight"))))
                        .isEqualTo(product(exact, number(entry.get("totalWeight"))));
            }
        });
    }

    @Property
    void theModelIsTheDocumentThatItIsByItself(@ForAll("calculations") AnyCalculation calculation) {
        calculate(calculation)
                .ifPresent(cost -> assertThat(read(cost).statement().get("model"))
                        .isEqualTo(Databind.tree((Object) calculation.model())));
    }

    private static ExactFraction fraction(JsonNode text) {
        String[] parts = text.asString().split("/", -1);
        return ExactFraction.of(
                new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }

    private static ExactFraction number(JsonNode number) {
        BigDecimal decimal = number.decimalValue();
        return ExactFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(Math.max(decimal.scale(), 0)));
    }

    private static ExactFraction sum(ExactFraction a, ExactFraction b) {
        return ExactFraction.of(
                a.getNumerator()
                        .multiply(b.getDenominator())
                        .add(b.getNumerator().multiply(a.getDenominator())),
                a.getDenominator().multiply(b.getDenominator()));
    }

    private static ExactFraction product(ExactFraction a, ExactFraction b) {
        return ExactFraction.of(
                a.getNumerator().multiply(b.getNumerator()), a.getDenominator().multiply(b.getDenominator()));
    }

    @Provide
    Arbitrary<AnyCalculation> calculations() {
        return AnyCalculation.calculations();
    }
}
