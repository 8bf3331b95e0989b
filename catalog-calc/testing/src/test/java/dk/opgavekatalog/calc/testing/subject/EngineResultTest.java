package dk.opgavekatalog.calc.testing.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Results that are made of documents, as a calculation gives them or as a program reads them from JSON. */
class EngineResultTest {

    private static final Map<String, Object> JOURNAL = Map.of(
            "entries",
            List.of(Map.of(
                    "step",
                    1,
                    "measure",
                    "PAYROLL",
                    "from",
                    Map.of("unit", "Teknik", "account", "pool:management"),
                    "to",
                    Map.of("unit", "Teknik", "account", "3.1.1"),
                    "amount",
                    new BigDecimal("100.00"))));

    private static Map<String, Object> result(Object amount) {
        return Map.of(
                "stages",
                List.of(Map.of(
                        "number",
                        0,
                        "amounts",
                        List.of(Map.of(
                                "unit", "Teknik", "account", "3.1.1", "measure", "PAYROLL", "amount", amount)))));
    }

    @Test
    void stagesAndMovementsAreThoseOfTheDocuments() {
        EngineResult result = EngineResult.ofDocuments(result(new BigDecimal("100.00")), JOURNAL);

        UnitAccount field = UnitAccount.of("Teknik", Account.parse("3.1.1"));
        assertThat(result.getStages()).hasSize(1);
        assertThat(result.getFinalStage().getAmount(field, "PAYROLL")).isEqualByComparingTo("100");
        assertThat(result.findMovements())
                .contains(List.of(new Movement(
                        1,
                        "PAYROLL",
                        UnitAccount.of("Teknik", Account.parse("pool:management")),
                        field,
                        new BigDecimal("100.00"))));
    }

    @Test
    void numbersCanBeOfAnyTypeThatAJsonLibraryReads() {
        for (Object amount : List.of(100, 100L, 100.0, new BigDecimal("1E+2"))) {
            assertThat(EngineResult.ofDocuments(result(amount), JOURNAL).getStages())
                    .isEqualTo(EngineResult.ofDocuments(result(new BigDecimal("100.00")), JOURNAL)
                            .getStages());
        }
    }

    @Test
    void whatIsMissingOrOfAnotherTypeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EngineResult.ofDocuments(Map.of("stage", List.of()), JOURNAL))
                .withMessage("a document without 'stages', which has [stage]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EngineResult.ofDocuments(result("100"), JOURNAL))
                .withMessage("amount '100'; allowed is a number");
    }

    @Test
    void aResultWithoutMovementsDoesNotExplainItself() {
        assertThat(EngineResult.of(List.of()).findMovements()).isEmpty();
        assertThat(EngineResult.of(List.of(), List.of()).findMovements()).contains(List.of());
    }
}
