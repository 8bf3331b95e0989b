package dk.opgavekatalog.examples.indicators;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.opgavekatalog.calc.cost.CompiledModel;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The made-up table of resources and observations of eight municipalities. */
final class PayrollTable {

    private static final String TABLE = "payroll.csv";

    private final AccountingPeriod year;
    private final List<NamedCsvRecord> rows;

    private PayrollTable(AccountingPeriod year, List<NamedCsvRecord> rows) {
        this.year = year;
        this.rows = rows;
    }

    static PayrollTable read(AccountingPeriod year) {
        try (InputStream in = PayrollTable.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + TABLE + " is missing");
            }
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return new PayrollTable(year, csv.stream().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    private static Organisation organisation(NamedCsvRecord row) {
        return Organisation.of(row.getField("number"), row.getField("name"));
    }

    /** The resources of each municipality on its fields, by a cost model. */
    List<FieldResources> resources(CompiledModel model) {
        return rows.stream()
                .map(row -> FieldResources.of(model.calculate(statement(row))))
                .toList();
    }

    private ResourceStatement statement(NamedCsvRecord row) {
        return ResourceStatement.builder()
                .organisation(organisation(row))
                .period(year)
                .edition("2006")
                .add("Stab", "1.1.1", Measures.FTE, row.getField("fte"))
                .add("Stab", "1.1.1", Measures.PAYROLL, row.getField("dkk"))
                .add("Stab", "1.1.2", Measures.FTE, row.getField("fte_rest"))
                .add("Stab", "1.1.2", Measures.PAYROLL, row.getField("dkk_rest"))
                .add("Stab", "pool:management", Measures.FTE, "1")
                .add("Stab", "pool:management", Measures.PAYROLL, row.getField("dkk_management"))
                .build();
    }

    /**
     * The observations: payslips, errors among them, changes of master data, and the share of satisfied respondents.
     */
    ObservationSet observations() {
        ObservationSet.Builder observations = ObservationSet.builder().edition("2006");
        for (NamedCsvRecord row : rows) {
            observations.addFacts(OrganisationFacts.builder()
                    .organisation(organisation(row))
                    .period(year)
                    .inhabitants(Long.valueOf(row.getField("inhabitants")))
                    .build());
            observations.addAllObservations(observationsOf(row));
        }
        return observations.build();
    }

    private List<IndicatorObservation> observationsOf(NamedCsvRecord row) {
        BigDecimal payslips = new BigDecimal(row.getField("payslips"));
        List<IndicatorObservation> observations = new ArrayList<>();
        observations.add(IndicatorObservation.of(organisation(row), year, "1.1.1-p1", payslips));
        observations.add(
                IndicatorObservation.of(organisation(row), year, "1.1.1-p2", new BigDecimal(row.getField("changes"))));
        if (!row.getField("errors").isEmpty()) {
            observations.add(IndicatorObservation.builder()
                    .organisation(organisation(row))
                    .period(year)
                    .indicator("1.1.1-q2")
                    .value(new BigDecimal(row.getField("errors")))
                    .base(payslips)
                    .build());
        }
        observations.add(IndicatorObservation.builder()
                .organisation(organisation(row))
                .period(year)
                .indicator("1.1.1-q3")
                .value(new BigDecimal(row.getField("satisfied")))
                .unit("pct. tilfredse")
                .cases(new BigDecimal(row.getField("answers")))
                .build());
        return observations;
    }
}
