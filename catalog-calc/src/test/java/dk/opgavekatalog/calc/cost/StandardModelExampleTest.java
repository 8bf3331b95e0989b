package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table in the documentation of {@link StandardModels}. */
@Tag("section-0.3")
@Tag("section-0.6")
class StandardModelExampleTest {

    private static final ResourceStatement EXAMPLE = Fixtures.statement()
            .add("Teknik", "1.1.1", FTE, "2")
            .add("Teknik", "1.1.1", PAYROLL, "200000")
            .add("Teknik", "2.1.1", FTE, "2")
            .add("Teknik", "2.1.1", PAYROLL, "300000")
            .add("Teknik", "3.1.1", FTE, "6")
            .add("Teknik", "3.1.1", PAYROLL, "500000")
            .add("Teknik", "pool:management", PAYROLL, "100000")
            .build();

    @Test
    void theStandardExcludesLast() {
        requireRow(StandardModels.EXCLUDING_LAST, "220000", "560000", "320000");
        assertThat(StandardModels.bothCommunicationFieldsRegistered()).isEqualTo(StandardModels.EXCLUDING_LAST);
    }

    @Test
    void excludingFirstLeavesAllOfTheManagementToTheOthers() {
        requireRow(StandardModels.EXCLUDING_FIRST, "225000", "575000", "300000");
    }

    @Test
    void theFullCostGivesTheSupportFieldsOnToAllFields() {
        requireRow(StandardModels.FULL_COST, "0", "725000", "375000");
    }

    @Test
    void theFullCostOfAuthorityGivesTheSupportFieldsOnToMainCategoryThree() {
        requireRow(StandardModels.FULL_COST_OF_AUTHORITY, "0", "780000", "320000");
    }

    private static void requireRow(CostModel model, String support, String authority, String excluded) {
        CostStatement cost = Fixtures.CALCULATOR.calculate(EXAMPLE, model);

        assertThat(cost.getCost(code("1.1.1"))).isEqualByComparingTo(new BigDecimal(support));
        assertThat(cost.getCost(code("3.1.1"))).isEqualByComparingTo(new BigDecimal(authority));
        assertThat(cost.getFinalStage().getTotal(Account.Excluded.class, PAYROLL))
                .isEqualByComparingTo(new BigDecimal(excluded));
    }
}
