package dk.opgavekatalog.data.export;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Cost statements to export. */
public final class Costs {

    /** Texts that a spreadsheet or a reader of CSV stumbles over, one by one. */
    public static final String COMMAND = "=cmd|' /C calc'!A0";

    public static final String LINES = "\"Linje 1\"\r\nLinje 2; tre\nfire";

    private static final Measure HOURS = Measure.builder()
            .id("HOURS")
            .name(LocalizedText.of("-1,5", "1.5"))
            .unit("@time")
            .decimals(0)
            .build();

    private Costs() {}

    /** Two fields, one pool, one exclusion: every cell can be worked out by hand. */
    public static CostStatement tiny() {
        TaskCatalog catalog = Editions.withFields("A", "1.1.1", "1.1.10");
        ResourceStatement statement = statement("A")
                .add("Teknik", "1.1.1", Measures.FTE, "8")
                .add("Teknik", "1.1.10", Measures.FTE, "1")
                .add("Teknik", "1.1.10", Measures.PAYROLL, "-250.5")
                .add("Teknik", "pool:management", Measures.PAYROLL, "1000000")
                .add("Teknik", "pool:cross-cutting", Measures.OTHER_COST, "7")
                .build();
        CostModel model = CostModel.builder()
                .id("lille")
                .name(LocalizedText.of("Lille model", "Small model"))
                .edition("A")
                .addSteps(
                        Redistribute.builder()
                                .pool("management")
                                .key(AllocationKey.directAmounts("FTE"))
                                .build(),
                        Exclude.builder()
                                .scope(Scope.fields(CatalogCode.parse("1.1.10")))
                                .reason(LocalizedText.of("ikke med", "not included"))
                                .build())
                .build();
        return CostCalculator.of(catalog).calculate(statement, model);
    }

    /**
     * Every kind of step, key, account and warning that tables can show, and hostile names wherever a user gives one.
     */
    public static CostStatement hostile() {
        CatalogCode payroll = CatalogCode.parse("1.1.1");
        CostModel model = CostModel.builder()
                .id("1.1")
                .name(LocalizedText.of("+45", "1/2"))
                .edition("2006")
                .addSteps(
                        Transfer.builder()
                                .source(CatalogCode.parse("2.1.4"))
                                .target(CatalogCode.parse("1.4.10"))
                                .share(new BigDecimal("0.333333333333333333"))
                                .build(),
                        Redistribute.builder()
                                .pool("management")
                                .key(AllocationKey.statistic("2"))
                                .fallbackKey(AllocationKey.directAmounts("FTE"))
                                .build(),
                        Redistribute.builder()
                                .pool("2007-07-05")
                                .key(AllocationKey.equal())
                                .reach(Reach.ORGANISATION)
                                .build(),
                        Redistribute.builder()
                                .pool("cross-cutting")
                                .key(AllocationKey.fixedShares(
                                        FixedShare.of(payroll, new BigDecimal("0.7")),
                                        FixedShare.of(CatalogCode.parse("3.1.1"), new BigDecimal("0.4"))))
                                .build(),
                        AllocateSupport.builder()
                                .providers(Scope.within(CatalogCode.of(1)))
                                .receivers(Scope.allFields())
                                .method(AllocationMethod.RECIPROCAL)
                                .defaultKey(AllocationKey.directAmounts("FTE"))
                                .reach(Reach.ORGANISATION)
                                .build(),
                        Surcharge.builder()
                                .id("o")
                                .name(LocalizedText.of("Overhead;\n\"x\"", "Overhead;\n\"y\""))
                                .rate(new BigDecimal("0.12345"))
                                .addBaseMeasures("PAYROLL", "OTHER_COST")
                                .measure("OTHER_COST")
                                .build(),
                        Exclude.builder()
                                .scope(Scope.within(CatalogCode.of(2)))
                                .reason(LocalizedText.of(LINES, COMMAND))
                                .build(),
                        ConvertEdition.builder()
                                .toEdition("2007")
                                .addAllShares(Catalogs.from2006To2007().getRows().stream()
                                        .filter(row -> !row.getLeavesTo().isEmpty())
                                        .flatMap(row -> row.getFromFields().stream()
                                                .map(field -> ConversionShare.of(
                                                        Account.field(field),
                                                        Account.outside(row.getLeavesTo()
                                                                .get(0)),
                                                        BigDecimal.ONE)))
                                        .toList())
                                .build())
                .build();
        return CostCalculator.of(Catalogs.edition2006())
                .withCorrespondence(Catalogs.from2006To2007(), Catalogs.edition2007())
                .calculate(hostileStatement(), model);
    }

    private static ResourceStatement hostileStatement() {
        return statement("2006")
                .organisation(Organisation.of("217", "Helsingør; \"by\""))
                .period(AccountingPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30)))
                .addAllMeasures(Measures.STANDARD)
                .addMeasures(HOURS)
                .addPools(
                        OverheadPools.CROSS_CUTTING,
                        OverheadPool.of("management", LocalizedText.of(COMMAND, "'=1+1")),
                        OverheadPool.of("2007-07-05", LocalizedText.of("5. juli 2007", LINES)))
                .add(COMMAND, "1.1.1", Measures.FTE, "2.5")
                .add(COMMAND, "1.1.1", Measures.PAYROLL, "1000000.01")
                .add(COMMAND, "2.1.4", Measures.FTE, "3.3333")
                .add(COMMAND, "2.1.4", Measures.PAYROLL, "-77.77")
                .add(COMMAND, "3.1.1", Measures.FTE, "7.1")
                .add(COMMAND, "3.1.1", HOURS, "13")
                .add(COMMAND, "pool:management", Measures.PAYROLL, "12345678.91")
                .add(COMMAND, "pool:cross-cutting", Measures.OTHER_COST, "0.01")
                .add(LINES, "1.1.1", Measures.FTE, "0.5")
                .add(LINES, "1.1.1", Measures.PAYROLL, "33.33")
                .add(LINES, "3.5.1", Measures.FTE, "1")
                .add(LINES, "3.5.1", Measures.OTHER_COST, "5")
                .add(LINES, "pool:2007-07-05", Measures.PAYROLL, "100")
                .add("1.1", "outside:6.45.53", Measures.PAYROLL, "3")
                .add("1.1", "3.7.2", Measures.FTE, "1")
                .add("'", "3.2.4", Measures.FTE, "0.0001")
                .refusedRows(RefusedRows.builder()
                        .rows(2)
                        .rowsWithoutAmounts(1)
                        .addAmounts(
                                RefusedAmount.of("PAYROLL", new BigDecimal("-0.5")),
                                RefusedAmount.of("HOURS", BigDecimal.TEN))
                        .build())
                .addStatistics(Statistic.builder()
                        .id("2")
                        .name(LocalizedText.of("1E5", "SAND"))
                        .addValues(StatisticValue.of("ukendt", CatalogCode.parse("3.1.1"), BigDecimal.ONE))
                        .build())
                .build();
    }

    private static ResourceStatement.Builder statement(String edition) {
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition(edition);
    }
}
