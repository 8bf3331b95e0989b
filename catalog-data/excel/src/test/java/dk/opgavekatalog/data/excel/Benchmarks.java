package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.List;

/** Benchmarks that are written to workbooks. */
final class Benchmarks {

    private static final AccountingPeriod YEAR = AccountingPeriod.ofYear(2024);

    private Benchmarks() {}

    /** Two organisations, one with a net income and with more decimals than a sheet should show. */
    static Benchmark ofUnitCosts() {
        IndicatorData data = IndicatorData.of(
                Catalogs.edition2006(),
                JsonForm.OBSERVATIONS.parse("""
                        {"schemaVersion": "1", "edition": "2006", "observations": [
                          {"organisation": {"id": "253", "name": "Greve"}, "period": "2024",
                           "indicator": "1.1.1-p1", "value": 7},
                          {"organisation": {"id": "265", "name": "Roskilde"}, "period": "2024",
                           "indicator": "1.1.1-p1", "value": 3}]}
                        """),
                List.of(resources("253", "Greve", "-1000000"), resources("265", "Roskilde", "3000000")));
        return Benchmarking.of(data).compare(data.getKeyFigures().unitCost("1.1.1-p1", ResourceBasis.DIRECT), YEAR);
    }

    private static FieldResources resources(String id, String name, String cost) {
        return FieldResources.builder(Organisation.of(id, name), YEAR, "2006")
                .add(ResourceBasis.DIRECT, ResourceKind.COST, CatalogCode.parse("1.1.1"), new BigDecimal(cost))
                .build();
    }
}
