package dk.opgavekatalog.examples.benchmarks;

import dk.opgavekatalog.data.Catalogs;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Statements of a municipality with many cost centres: 20 fields and both pools in each unit. */
public final class ManyUnits {

    /** The number of fields in each unit. */
    public static final int FIELDS_OF_UNIT = 20;

    private ManyUnits() {}

    /**
     * A statement, the same for the same number of units. Unit u has field number (7u + 3i) mod 64 for i from 0 to 19,
     * with 1.0 to 1.8 FTE and a payroll of 100,000.55 to 999,999.55, and both pools with 700,000.01 and 300,000.03.
     *
     * @param units the number of units
     * @return the statement
     */
    public static ResourceStatement statement(int units) {
        return statement(units, false);
    }

    /**
     * A statement of which, on two levels, the first unit also has the central management.
     *
     * @param units the number of units
     * @param isOnTwoLevels whether there is a central management
     * @return the statement
     */
    public static ResourceStatement statement(int units, boolean isOnTwoLevels) {
        List<TaskField> fields = Catalogs.edition2006().getFields();
        List<ResourceAmount> amounts = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            String unit = String.format(Locale.ROOT, "Enhed %05d", u);
            for (int i = 0; i < FIELDS_OF_UNIT; i++) {
                Account field = Account.field(
                        fields.get((7 * u + 3 * i) % fields.size()).getCode());
                amounts.add(amount(unit, field, Measures.FTE, 10 + (u + i) % 9, 1));
                long payroll = 100_000 + (u * 7_919L + i * 104_729L) % 900_000;
                amounts.add(amount(unit, field, Measures.PAYROLL, 100 * payroll + 55, 2));
            }
            amounts.add(amount(unit, pool(OverheadPools.MANAGEMENT), Measures.PAYROLL, 70_000_001, 2));
            amounts.add(amount(unit, pool(OverheadPools.CROSS_CUTTING), Measures.PAYROLL, 30_000_003, 2));
        }
        List<OverheadPool> pools = new ArrayList<>(List.of(OverheadPools.MANAGEMENT, OverheadPools.CROSS_CUTTING));
        if (isOnTwoLevels) {
            pools.add(OverheadPools.CENTRAL_MANAGEMENT);
            Account central = pool(OverheadPools.CENTRAL_MANAGEMENT);
            amounts.add(amount(amounts.get(0).getUnit(), central, Measures.PAYROLL, 700_000_001, 2));
        }
        return ResourceStatement.builder()
                .organisation(Organisation.of("999", "Prøvekøbing"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006")
                .measures(List.of(Measures.FTE, Measures.PAYROLL))
                .pools(pools)
                .amounts(amounts)
                .build();
    }

    private static Account pool(OverheadPool pool) {
        return Account.pool(pool.getId());
    }

    private static ResourceAmount amount(String unit, Account account, Measure measure, long unscaled, int decimals) {
        return ResourceAmount.of(unit, account, measure.getId(), BigDecimal.valueOf(unscaled, decimals));
    }
}
