package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.at;
import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.calc.testing.generator.Registrations;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StageTest {

    private static final CostStatement COST = Fixtures.CALCULATOR.calculate(
            Fixtures.statement()
                    .add("Teknik", "3.1.2", FTE, "2")
                    .add("Teknik", "3.1.1", FTE, "8")
                    .add("Teknik", "3.1.1", PAYROLL, "1000")
                    .add("Skole", "3.1.1", PAYROLL, "10")
                    .add("Skole", "3.1.1", OTHER_COST, "1.5")
                    .add("Skole", "3.5.1", OTHER_COST, "100")
                    .add("Skole", "1.4.10", PAYROLL, "7")
                    .add("Skole", "1.4.9", PAYROLL, "3")
                    .add("Skole", "2.1.1", PAYROLL, "5")
                    .add("Skole", "pool:cross-cutting", PAYROLL, "0")
                    .build(),
            StandardModels.bothCommunicationFieldsRegistered());
    private static final Stage DIRECT = COST.getStages().get(0);

    @Test
    void accountsStandInCatalogueOrder() {
        assertThat(DIRECT.getAccounts().stream().map(Object::toString))
                .containsExactly(
                        "1.4.9 (Skole)",
                        "1.4.10 (Skole)",
                        "2.1.1 (Skole)",
                        "3.1.1 (Skole)",
                        "3.1.1 (Teknik)",
                        "3.1.2 (Teknik)",
                        "3.5.1 (Skole)",
                        "pool:cross-cutting (Skole)");
    }

    @Test
    void amountsAreThoseOfAnAccountInOneUnitOrInAll() {
        assertThat(DIRECT.getAmount(at("Skole", "3.1.1"), PAYROLL)).isEqualTo(new BigDecimal("10.00"));
        assertThat(DIRECT.getAmount(Account.parse("3.1.1"), PAYROLL)).isEqualTo(new BigDecimal("1010.00"));
        assertThat(DIRECT.getAmount(at("Teknik", "pool:management"), PAYROLL)).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void aSlipIsAnsweredByWhatIsNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COST.getCost("3.1.77"))
                .withMessage("edition 2006 has no task field 3.1.77; nearest: 3.1.2, 3.5.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COST.getCost("9"))
                .withMessage("edition 2006 has no main category 9; nearest: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIRECT.getAmount(at("Teknk", "3.1.1"), PAYROLL))
                .withMessage("there is no unit 'Teknk'; nearest: Teknik");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIRECT.getAmount(at("Kultur", "3.1.1"), PAYROLL))
                .withMessage("there is no unit 'Kultur'; allowed is one of Skole, Teknik");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIRECT.getAmount(Account.pool("managment"), PAYROLL))
                .withMessage("there is no account pool:managment; nearest: pool:management, pool:cross-cutting");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIRECT.getAmount(Account.excluded(code("3.1.77")), PAYROLL))
                .withMessage("there is no account excluded:3.1.77; nearest: 3.1.2, 3.5.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIRECT.getAmount(Account.outside("x"), PAYROLL))
                .withMessage("there is no account outside:x, nor any of its kind");
    }

    @Test
    void aCodeOfTheEditionThatNothingStandsOnIsZero() {
        assertThat(COST.getCost("1.2")).isEqualTo(new BigDecimal("0.00"));
        assertThat(COST.getCost("1.1.1")).isEqualTo(new BigDecimal("0.00"));
        assertThat(COST.getAmount("1.1.1", FTE)).isEqualTo(new BigDecimal("0.0000"));
        assertThat(COST.getFinalStage().findAmount(Account.excluded(code("3.1.1")), FTE))
                .contains(new BigDecimal("0.0000"));
        assertThat(COST.getFinalStage().findAmount(Account.outside("x"), FTE)).isEmpty();
        assertThat(COST.getFinalStage().findAmount(at("Kultur", "3.1.1"), FTE)).isEmpty();
    }

    @Test
    void aMeasureIsOneOfTheStatementInAllItsParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COST.getFinalStage().getTotal(Fixtures.measure("FTE", "Årsværk", "FTE", 2)))
                .withMessage(
                        "there is no measure FTE in FTE with 2 decimals; allowed is one of [FTE in FTE with 4 decimals,"
                                + " PAYROLL in DKK with 2 decimals, OTHER_COST in DKK with 2 decimals]");
    }

    @Test
    void amountsOfACodeAreThoseOfAllFieldsBelow() {
        assertThat(DIRECT.getAmount(code("3.1"), FTE)).isEqualTo(new BigDecimal("10.0000"));
        assertThat(DIRECT.getAmount(code("1"), PAYROLL)).isEqualTo(new BigDecimal("10.00"));
        assertThat(DIRECT.getAmount(code("1.4.10"), PAYROLL)).isEqualTo(new BigDecimal("7.00"));
    }

    @Test
    void costIsTheSumOfTheMeasuresInKroner() {
        assertThat(DIRECT.getCost(code("3.1.1"))).isEqualTo(new BigDecimal("1011.50"));
        assertThat(DIRECT.getCost(code("3"))).isEqualTo(new BigDecimal("1111.50"));
    }

    @Test
    void whatIsExcludedDoesNotCountAsAmountOfItsCode() {
        assertThat(DIRECT.getAmount(code("2"), PAYROLL)).isEqualTo(new BigDecimal("5.00"));
        assertThat(COST.getAmount(code("2"), PAYROLL)).isEqualTo(new BigDecimal("0.00"));
        assertThat(COST.getFinalStage().getTotal(Account.Excluded.class, PAYROLL))
                .isEqualTo(new BigDecimal("5.00"));
    }

    @Test
    void aStageKnowsItsNumberAndTheStepThatLedToIt() {
        assertThat(DIRECT.getNumber()).isZero();
        assertThat(DIRECT.getStep()).isEmpty();
        assertThat(COST.getFinalStage().getNumber()).isEqualTo(3);
        assertThat(COST.getFinalStage().getStep())
                .contains(COST.getModel().getSteps().get(2));
    }

    @Test
    void nothingCanBeChangedFromOutside() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> DIRECT.getAccounts().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> COST.getStages().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> COST.getJournal().clear());
    }

    @Test
    void aMeasureThatTheStatementDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIRECT.getTotal(Registrations.HOURS))
                .withMessage("there is no measure HOURS; allowed is one of [FTE, PAYROLL, OTHER_COST]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIRECT.getAmount(at("Nowhere", "3.1.1"), Registrations.HOURS));
    }
}
