package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.at;
import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.text;
import static dk.opgavekatalog.calc.cost.TwoEditions.share;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Conversions between the editions of {@link TwoEditions}, on figures that were worked out by hand. */
@Tag("section-0.4")
class ConversionTest {

    private static final ConvertEdition THERE = TwoEditions.THERE;

    private static final ConvertEdition BACK = ConvertEdition.builder()
            .toEdition(TwoEditions.EARLIER)
            .addShares(share("1.4.9", "1.4.9", "0.5"), share("1.4.9", "1.4.10", "0.5"))
            .build();

    @Test
    void ofAnAmountThatIsSplitInHalvesTheFirstPlaceGetsTheUnitThatIsLeft() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.2.1", PAYROLL, "0.03")
                        .add("Teknik", "3.1.1", PAYROLL, "-0.05")
                        .build(),
                THERE);

        requireAmount(cost, "1.2.1", "0.02");
        requireAmount(cost, "1.2.10", "0.01");
        requireAmount(cost, "3.1.1", "-0.03");
        requireAmount(cost, "outside:6.45.54", "-0.02");
    }

    @Test
    void whatNoShareTakesFromOutsideStaysThere() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "outside:6.45.53", PAYROLL, "1.00")
                        .build(),
                THERE);

        requireAmount(cost, "3.5.1", "0.25");
        requireAmount(cost, "outside:6.45.53", "0.75");
    }

    @Test
    void codesThatAreExchangedDoNotMeetOnTheWay() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "1.00")
                        .add("Teknik", "1.1.2", PAYROLL, "20.00")
                        .build(),
                THERE);

        requireAmount(cost, "1.1.1", "20.00");
        requireAmount(cost, "1.1.2", "1.00");
    }

    @Test
    void aMergedFieldIsExcludedWhenAllFieldsThatItComesFromWere() {
        ResourceStatement statement = Fixtures.statement()
                .add("Teknik", "3.5.1", FTE, "1")
                .add("Teknik", "pool:management", PAYROLL, "1.00")
                .build();
        Step toMergedField = Redistribute.builder()
                .pool("management")
                .key(AllocationKey.fixedShares(FixedShare.of(code("1.4.9"), BigDecimal.ONE)))
                .build();

        CostStatement ofOne = calculate(statement, exclude("1.4.9"), THERE, toMergedField);
        assertThat(ofOne.getAmount(code("1.4.9"), PAYROLL)).isEqualTo("1.00");
        assertThat(Runs.problems(statement, Fixtures.model(exclude("1.4.9"), exclude("1.4.10"), THERE, toMergedField)))
                .extracting(Problem::getReason)
                .contains(Reason.TARGET_EXCLUDED);
    }

    /** 1.4.9 and 1.4.10 become one field; of its 4 FTE 3 were registered on the excluded one, and only 1 weighs. */
    @Test
    void whatWasRegisteredOnAnExcludedFieldWeighsNowhere() {
        ResourceStatement statement = Fixtures.statement()
                .add("Teknik", "1.4.9", FTE, "1")
                .add("Teknik", "1.4.10", FTE, "3")
                .add("Teknik", "3.5.1", FTE, "1")
                .add("Teknik", "pool:management", PAYROLL, "100.00")
                .build();

        CostStatement cost = calculate(
                statement,
                exclude("1.4.10"),
                THERE,
                Redistribute.builder()
                        .pool("management")
                        .key(AllocationKey.directAmounts("FTE"))
                        .scope(Scope.fields(code("1.4.9"), code("3.5.2")))
                        .build());

        requireAmount(cost, "1.4.9", "50.00");
        requireAmount(cost, "3.5.2", "50.00");
    }

    /** The amount is excluded from field 1.4.9 of either edition, which is half of the field of the later one. */
    @Test
    void whatIsExcludedMovesOnWithEveryConversion() {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "1.4.10", PAYROLL, "1.00").build(), exclude("1.4.10"), THERE, BACK);

        assertThat(cost.getStages().get(2).getAmount(at("Teknik", "excluded:1.4.9"), PAYROLL))
                .isEqualTo("1.00");
        requireAmount(cost, "excluded:1.4.9", "0.50");
        requireAmount(cost, "excluded:1.4.10", "0.50");
    }

    private static CostStatement calculate(ResourceStatement statement, Step... steps) {
        return TwoEditions.CALCULATOR.calculate(statement, Fixtures.model(steps));
    }

    private static void requireAmount(CostStatement cost, String account, String amount) {
        assertThat(cost.getFinalStage().getAmount(at("Teknik", account), PAYROLL))
                .as(account)
                .isEqualTo(amount);
    }

    private static Step exclude(String field) {
        return Exclude.builder()
                .scope(Scope.fields(code(field)))
                .reason(text("til prøve", "for trial"))
                .build();
    }
}
