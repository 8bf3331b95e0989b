package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;

/** Cost statements that are written to workbooks. */
final class WrittenCosts {

    /** Names that a spreadsheet or a reader of XML stumbles over. */
    static final List<String> HOSTILE =
            List.of("=cmd|' /C calc'!A0", "</t></is>&<x>\"'", "+45", "-1,5", "@SUM(A1)", "🏛️ Børn; \n\tæ");

    private WrittenCosts() {}

    /** Two units, two pools, an exclusion and a net income: every figure can be worked out by hand. */
    static CostStatement small(int year) {
        return calculate(statement(year)
                .add("Teknik", "1.1.1", Measures.FTE, "1")
                .add("Teknik", "1.1.1", Measures.PAYROLL, "500000.10")
                .add("Teknik", "3.1.1", Measures.FTE, "3")
                .add("Teknik", "3.1.1", Measures.PAYROLL, "1500000.20")
                .add("Teknik", "3.1.1", Measures.OTHER_COST, "-2000000.35")
                .add("Teknik", "2.1.1", Measures.FTE, "1")
                .add("Teknik", "2.1.1", Measures.PAYROLL, "400000")
                .add("Teknik", "pool:management", Measures.PAYROLL, year + "000")
                .add("Teknik", "outside:park", Measures.PAYROLL, "-7.77")
                .build());
    }

    /** Hostile names wherever a user gives one, and rows that were refused. */
    static CostStatement hostile() {
        ResourceStatement.Builder builder = statement(2024)
                .organisation(Organisation.of("=1+1", HOSTILE.get(1)))
                .refusedRows(RefusedRows.builder()
                        .rows(2)
                        .rowsWithoutAmounts(1)
                        .addAmounts(RefusedAmount.of("PAYROLL", new BigDecimal("-0.5")))
                        .build());
        for (String unit : HOSTILE) {
            builder.add(unit, "3.1.1", Measures.FTE, "2")
                    .add(unit, "3.1.2", Measures.FTE, "1")
                    .add(unit, "3.1.1", Measures.PAYROLL, "-0.01")
                    .add(unit, "pool:management", Measures.PAYROLL, "-100");
        }
        return calculate(builder.build());
    }

    static CostStatement calculate(ResourceStatement statement) {
        return CostCalculator.of(Catalogs.edition2006())
                .calculate(statement, StandardModels.bothCommunicationFieldsRegistered());
    }

    static ResourceStatement.Builder statement(int year) {
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(year))
                .edition("2006");
    }
}
