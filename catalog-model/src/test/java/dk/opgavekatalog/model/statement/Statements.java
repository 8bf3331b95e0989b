package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import java.math.BigDecimal;

/** Resource statements and their parts, valid unless a test puts something broken into them. */
final class Statements {

    static final Measure HOURS = measure("HOURS").build();

    private Statements() {}

    /**
     * Has every kind of account that amounts can be registered on, a negative amount, an own measure, a norm, and gaps.
     */
    static ResourceStatement complete() {
        return withAmounts()
                .addPools(OverheadPools.MANAGEMENT, OverheadPools.CROSS_CUTTING)
                .addPools(OverheadPool.of("absence", text("Fravær", "Absence"), CrossCuttingWork.ABSENCE))
                .workingTimeNorm(WorkingTimeNorm.effective(
                        new BigDecimal("1654.50"), CrossCuttingWork.ABSENCE, CrossCuttingWork.COURSES))
                .refusedRows(refused(
                        3,
                        1,
                        RefusedAmount.of("PAYROLL", new BigDecimal("-1250.50")),
                        RefusedAmount.of("HOURS", new BigDecimal("37"))))
                .build();
    }

    /** The same without what statements could not have before norms of working time and refused rows were kept. */
    static ResourceStatement withoutNorm() {
        return withAmounts()
                .addPools(
                        OverheadPools.MANAGEMENT,
                        OverheadPool.of(OverheadPools.CROSS_CUTTING.getId(), OverheadPools.CROSS_CUTTING.getName()),
                        OverheadPool.of("absence", text("Fravær", "Absence")))
                .build();
    }

    private static ResourceStatement.Builder withAmounts() {
        return empty().addMeasures(Measures.FTE, Measures.PAYROLL, Measures.OTHER_COST, HOURS)
                .add("Teknik og miljø", "3.1.1", Measures.FTE, "8.5")
                .add("Teknik og miljø", "3.1.1", Measures.PAYROLL, "3500000.00")
                .add("Teknik og miljø", "3.1.1", Measures.OTHER_COST, "-12000.5")
                .add("Teknik og miljø", "pool:management", Measures.FTE, "1.25")
                .add("Teknik og miljø", "pool:absence", HOURS, "412")
                .add("Center for økonomi", "1.4.10", Measures.FTE, "0")
                .add("Center for økonomi", "outside:6.45.53", Measures.PAYROLL, "0.01")
                .addStatistics(statistic("invoices")
                        .addValues(
                                StatisticValue.of("Teknik og miljø", CatalogCode.of(3, 1, 1), new BigDecimal("1250")),
                                StatisticValue.of("Center for økonomi", CatalogCode.of(3, 1, 1), BigDecimal.ZERO),
                                StatisticValue.of(
                                        "Center for økonomi", CatalogCode.of(1, 4, 10), new BigDecimal("33.75")))
                        .build());
    }

    /** No amounts; measures and pools as they are when none are named. */
    static ResourceStatement.Builder empty() {
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006");
    }

    static RefusedRows refused(int rows, int rowsWithoutAmounts, RefusedAmount... amounts) {
        return RefusedRows.builder()
                .rows(rows)
                .rowsWithoutAmounts(rowsWithoutAmounts)
                .addAmounts(amounts)
                .build();
    }

    static Measure.Builder measure(String id) {
        return Measure.builder().id(id).name(text("Timer", "Hours")).unit("h").decimals(0);
    }

    static Statistic.Builder statistic(String id) {
        return Statistic.builder().id(id).name(text("Fakturaer", "Invoices"));
    }

    static LocalizedText text(String danish, String english) {
        return LocalizedText.of(danish, english);
    }
}
