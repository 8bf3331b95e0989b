package dk.opgavekatalog.examples.benchmarks.growth;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.ArrayList;
import java.util.List;

/** Statements of many units, each with twenty fields and two pools. */
final class ManyUnits {

    /** The number of fields in each unit. */
    static final int FIELDS = 20;

    private ManyUnits() {}

    /**
     * Makes a statement. Unit u has the fields number (7u + 3i) mod 64 for i = 0 to 19, with 1.0 to 1.8 FTE and
     * 100,000.55 to 999,999.55 DKK, and both pools with 700,000.01 and 300,000.03 DKK.
     *
     * @param isOnTwoLevels whether the first unit also has the central management
     */
    static ResourceStatement statement(TaskCatalog catalog, int units, boolean isOnTwoLevels) {
        List<TaskField> fields = catalog.getFields();
        List<ResourceAmount> amounts = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            String unit = "unit-" + u;
            for (int i = 0; i < FIELDS; i++) {
                Account account = Account.field(
                        fields.get((7 * u + 3 * i) % fields.size()).getCode());
                amounts.add(amount(unit, account, Measures.FTE, 1_000 * (10 + (31L * u + 17L * i) % 9)));
                long payroll = 100_000_55L + (7_919L * u + 104_729L * i) % 900_000 * 100;
                amounts.add(amount(unit, account, Measures.PAYROLL, payroll));
            }
            amounts.add(pool(unit, OverheadPools.MANAGEMENT.getId(), 700_000_01));
            amounts.add(pool(unit, OverheadPools.CROSS_CUTTING.getId(), 300_000_03));
        }
        List<OverheadPool> pools = new ArrayList<>(List.of(OverheadPools.MANAGEMENT, OverheadPools.CROSS_CUTTING));
        if (isOnTwoLevels) {
            pools.add(OverheadPools.CENTRAL_MANAGEMENT);
            amounts.add(pool("unit-0", OverheadPools.CENTRAL_MANAGEMENT.getId(), 7_000_000_01L));
        }
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition(catalog.getEdition().getId())
                .measures(List.of(Measures.FTE, Measures.PAYROLL))
                .pools(pools)
                .amounts(amounts)
                .build();
    }

    private static ResourceAmount pool(String unit, String pool, long payroll) {
        return amount(unit, Account.pool(pool), Measures.PAYROLL, payroll);
    }

    private static ResourceAmount amount(String unit, Account account, Measure measure, long smallestUnits) {
        return ResourceAmount.of(unit, account, measure.getId(), measure.fromSmallestUnits(smallestUnits));
    }
}
