package dk.opgavekatalog.data.export;

import dk.opgavekatalog.calc.allocation.DirectMethod;
import dk.opgavekatalog.calc.allocation.Provider;
import dk.opgavekatalog.calc.allocation.Weighting;
import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.comparison.Difference;
import dk.opgavekatalog.calc.comparison.ModelSpan;
import dk.opgavekatalog.calc.cost.AccountFlow;
import dk.opgavekatalog.calc.cost.AmountOrigin;
import dk.opgavekatalog.calc.cost.CompiledModel;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Explanation;
import dk.opgavekatalog.calc.cost.OriginGrouping;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.document.TableCell;
import dk.opgavekatalog.calc.flow.CostFlow;
import dk.opgavekatalog.calc.flow.FlowGrouping;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.mapping.MappedAmounts;
import dk.opgavekatalog.calc.series.PriceIndex;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.StatementTable;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingTable;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A result of every type, and something of every type that has no document. */
final class Results {

    private static final AccountingPeriod YEAR = AccountingPeriod.ofYear(2024);
    private static final CatalogCode PAYROLL = CatalogCode.of(1, 1, 1);

    /** Every kind of step, key, account and warning. */
    static final CostStatement COST = Costs.hostile();

    static final IndicatorData DATA = data(YEAR);

    private Results() {}

    private static IndicatorData data(AccountingPeriod period) {
        ObservationSet.Builder observations = ObservationSet.builder().edition("2006");
        List<FieldResources> resources = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Organisation organisation = Organisation.of("10" + i, "Kommune " + i);
            resources.add(resources(organisation, period));
            observations.addFacts(OrganisationFacts.builder()
                    .organisation(organisation)
                    .period(period)
                    .inhabitants(10_000L + i)
                    .build());
            if (i < 5) {
                observations.addObservations(IndicatorObservation.of(
                        organisation, period, "1.1.1-p1", BigDecimal.valueOf(6000 + 3001L * i)));
            }
        }
        return IndicatorData.of(Catalogs.edition2006(), observations.build(), resources);
    }

    private static FieldResources resources(Organisation organisation, AccountingPeriod period) {
        return FieldResources.builder(organisation, period, "2006")
                .add(ResourceBasis.WITH_OVERHEAD, ResourceKind.FTE, PAYROLL, new BigDecimal("3"))
                .add(ResourceBasis.WITH_OVERHEAD, ResourceKind.COST, PAYROLL, new BigDecimal("1500000.05"))
                .build();
    }

    static List<HasDocument> withDocument() {
        Explanation explanation = COST.explain(CatalogCode.parse("3.1.1"));
        AmountOrigin origin = COST.drillDown(CatalogCode.parse("3.1.1"), Measures.PAYROLL);
        CostComparison comparison = CostComparison.of(Costs.tiny(), Costs.tiny());
        CostComparison changed = CostComparison.of(
                COST,
                COST.getCalculator()
                        .calculate(
                                ResourceStatement.builder()
                                        .from(COST.getResourceStatement())
                                        .add("Ny", "3.1.1", Measures.PAYROLL, "100.25")
                                        .build(),
                                COST.getModel()));
        Difference difference = changed.getTotal();
        KeyFigure payslips = DATA.getKeyFigures().of("1.1.1-p1", ResourceBasis.WITH_OVERHEAD);
        KeyFigure cost = DATA.getKeyFigures().costPerInhabitant(ResourceBasis.WITH_OVERHEAD);
        Benchmark benchmark = Benchmarking.of(DATA).compare(payslips, YEAR);
        Benchmarking anonymous = Benchmarking.of(DATA).anonymous(Anonymity.forAllBut("101", "hemmelig"));
        TimeSeries series = TimeSeries.of(DATA, payslips, "101");
        TimeSeries withBreak = TimeSeries.builder("101")
                .add(DATA, payslips)
                .add(data(AccountingPeriod.ofYear(2025)), payslips.withDirection(IndicatorDirection.JUDGEMENT))
                .build();
        List<HasDocument> all = new ArrayList<>();
        all.addAll(List.of(
                COST,
                Costs.tiny(),
                COST.getFinalStage(),
                COST.getReconciliation(),
                COST.getReconciliation().getLines().get(0),
                COST.getJournal().get(0),
                explanation,
                explanation.getLines().get(0),
                explanation.getLines().get(explanation.getLines().size() - 1),
                origin,
                origin.getParts().get(0),
                origin.getLargest(OriginGrouping.ACCOUNT_IN_UNIT, 2),
                origin.getLargest(OriginGrouping.POOL, 1),
                origin.getLargest(OriginGrouping.FIELD, 20).getGroups().get(0),
                comparison,
                changed,
                difference,
                difference.getCauses().get(0),
                payslips,
                cost,
                benchmark,
                benchmark.getGroup(),
                benchmark.getDistribution().orElseThrow(),
                benchmark.getPlacements().get(0),
                benchmark.getMissing().get(0),
                benchmark.getTotalPotential(Target.BEST),
                anonymous.compare(payslips, YEAR),
                Benchmarking.of(DATA).compare(List.of(payslips, cost), YEAR),
                series,
                series.index(YEAR),
                withBreak));
        all.addAll(List.of(
                withBreak.getBreaks().get(0),
                series.getPoints().get(0),
                TimeSeries.of(DATA, payslips, "105").getPoints().get(0),
                PriceIndex.of(LocalizedText.of("priser", "prices"), Map.of(YEAR, new BigDecimal("101.50"))),
                DATA.evaluate(payslips, "101", YEAR),
                DATA.evaluate(payslips, "105", YEAR),
                FieldResources.of(COST),
                new Term.Observed("1.1.1-p1", Optional.of("x")),
                new Term.ObservedBase("1.1.1-p1", Optional.empty(), Optional.of(new Term.Years())),
                new Term.Resource(ResourceKind.COST, Optional.of(PAYROLL), ResourceBasis.DIRECT),
                new Term.Inhabitants(),
                new Term.Years()));
        CostFlow flow = CostFlow.of(COST, Measures.PAYROLL);
        all.addAll(List.of(
                AccountFlow.inStep(COST, 1, Measures.PAYROLL).get(0),
                flow,
                CostFlow.ofCost(COST).groupedBy(FlowGrouping.mainCategories()),
                flow.getColumns().get(0),
                flow.getColumns().get(0).getNodes().get(0),
                flow.getLinks().get(0)));
        ModelSpan span = ModelSpan.of(Costs.tiny());
        all.addAll(List.of(
                ModelSpan.of(COST),
                span,
                span.getTotal(),
                span.getModels().get(0),
                span.getOwnModel(),
                span.getSpan("1.1.1").getParts().get(0)));
        all.addAll(COST.getWarnings());
        ReadRegistrations read = read();
        all.addAll(read.getTotals());
        all.addAll(read.getRefusedRows());
        return all;
    }

    private static ReadRegistrations read() {
        String csv = """
                Organisation;Organisationsnavn;Periode;Enhed;Konto;Ressourceart;Beløb
                1;Nordby;2024;Teknik;3.1.1;PAYROLL;10,50
                1;Nordby;2024;Teknik;9.9.9;PAYROLL;1,00
                """;
        try {
            return RegistrationReader.of(
                            Catalogs.edition2006(),
                            ReadingOptions.builder().lenient(true).build())
                    .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "registreringer.csv");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<HasNoDocument> withoutDocument() {
        CompiledModel model = COST.getCalculator().compile(COST.getModel());
        return List.of(
                COST.getCalculator(),
                model,
                model.open(COST.getResourceStatement()),
                Benchmarking.of(DATA),
                Anonymity.forAllBut("101", "hemmelig"),
                DATA,
                DATA.getKeyFigures(),
                KeyFigure.builder(),
                FlowGrouping.mainCategories(),
                FieldResources.builder(Organisation.of("1", "x"), YEAR, "2006"),
                TimeSeries.builder("101"),
                MappedAmounts.by(MappingTable.of(AccountMapping.builder()
                        .schemaVersion(AccountMapping.SCHEMA_VERSION)
                        .id("x")
                        .name(LocalizedText.of("x", "x"))
                        .edition("2006")
                        .build())),
                ResultTable.of(List.of(), language -> List.of()),
                new TableCell.TextCell("x"),
                new TableCell.NumericCell(BigDecimal.ONE),
                TableCell.EMPTY,
                Provider.of(0, 1, 2),
                Weighting.of(1, 2),
                DirectMethod.allocate(new long[] {9, 0}, List.of(Provider.of(0, 0, 1))),
                JsonForm.COST_MODEL,
                RegistrationReader.of(Catalogs.edition2006()),
                ReadingOptions.builder().build(),
                read(),
                StatementTable.wide(List.of(COST.getResourceStatement()), Language.DANISH),
                Cell.ofText("x"));
    }
}
