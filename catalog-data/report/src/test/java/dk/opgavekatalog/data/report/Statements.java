package dk.opgavekatalog.data.report;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;

/** Statements for the tests of reports. All figures are made up by a rule, so that they are the same everywhere. */
public final class Statements {

    /** A text that a page must never run. */
    public static final String HOSTILE = "</script><img src=x onerror=alert(1)>";

    private static final List<String> UNITS = List.of("Teknik og Miljø", "Børn og Unge", "Økonomi", HOSTILE);

    private Statements() {}

    /** Returns a cost statement by a model. */
    public static CostStatement cost(ResourceStatement statement, CostModel model) {
        return CostCalculator.of(Catalogs.edition2006()).calculate(statement, model);
    }

    /** Returns a statement of one unit that can be checked by hand: two fields, a secretariat field and a pool. */
    public static ResourceStatement small() {
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006")
                .add("Teknik", "1.1.1", Measures.FTE, "2")
                .add("Teknik", "1.1.1", Measures.PAYROLL, "200000")
                .add("Teknik", "2.1.1", Measures.FTE, "2")
                .add("Teknik", "2.1.1", Measures.PAYROLL, "300000")
                .add("Teknik", "3.1.1", Measures.FTE, "6")
                .add("Teknik", "3.1.1", Measures.PAYROLL, "500000")
                .add("Teknik", "pool:management", Measures.PAYROLL, "100000")
                .build();
    }

    /**
     * Returns a statement with every field in several units, of which one has a hostile name; some amounts are below
     * zero.
     *
     * @param number makes other figures and another name
     * @param units the number of units
     */
    public static ResourceStatement large(int number, int units) {
        ResourceStatement.Builder statement = ResourceStatement.builder()
                .organisation(Organisation.of(String.valueOf(101 + number / 2), "Kommune " + number / 2))
                .period(AccountingPeriod.ofYear(2023 + number % 2))
                .edition("2006");
        for (int u = 0; u < units; u++) {
            String unit = u < UNITS.size() ? UNITS.get(u) : "Enhed " + u;
            int i = 0;
            for (TaskField field : Catalogs.edition2006().getFields()) {
                int size = 1 + (i * 37 + u * 11 + number * 53) % 97;
                String code = field.getCode().toString();
                statement.add(
                        unit, code, Measures.FTE, BigDecimal.valueOf(size, 1).toString());
                statement.add(
                        unit,
                        code,
                        Measures.PAYROLL,
                        BigDecimal.valueOf(size * 5_200_137L, 2).toString());
                statement.add(
                        unit,
                        code,
                        Measures.OTHER_COST,
                        BigDecimal.valueOf((size - 40) * 731_003L, 2).toString());
                i++;
            }
            statement.add(unit, "pool:management", Measures.FTE, "3");
            statement.add(unit, "pool:management", Measures.PAYROLL, "2100000.55");
            statement.add(unit, "pool:cross-cutting", Measures.PAYROLL, "1234567.89");
        }
        return statement
                .add(UNITS.get(0), "outside:6.45.53", Measures.PAYROLL, "3200000")
                .build();
    }
}
