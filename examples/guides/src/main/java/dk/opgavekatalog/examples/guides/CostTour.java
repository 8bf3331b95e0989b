package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.comparison.CostSpan;
import dk.opgavekatalog.calc.comparison.Difference;
import dk.opgavekatalog.calc.comparison.ModelSpan;
import dk.opgavekatalog.calc.cost.AmountOrigin;
import dk.opgavekatalog.calc.cost.AmountOriginKind;
import dk.opgavekatalog.calc.cost.CompiledModel;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.JournalEntry;
import dk.opgavekatalog.calc.cost.LargestOrigins;
import dk.opgavekatalog.calc.cost.OriginGrouping;
import dk.opgavekatalog.calc.cost.ReconciliationLine;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.flow.CostFlow;
import dk.opgavekatalog.calc.flow.FlowColumn;
import dk.opgavekatalog.calc.flow.FlowGrouping;
import dk.opgavekatalog.calc.flow.FlowLink;
import dk.opgavekatalog.calc.flow.FlowNode;
import dk.opgavekatalog.calc.mapping.MappedAmounts;
import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.util.List;

/**
 * Shows what a cost statement can tell, how it flows, how amounts and hours come into a statement, how two results
 * differ, and how far one depends on its model.
 */
public final class CostTour {

    private CostTour() {}

    private static ResourceStatement statement(int year, String payroll) {
        return ResourceStatement.builder()
                .organisation(Organisation.of("999", "Prøvekøbing"))
                .period(AccountingPeriod.ofYear(year))
                .edition("2006")
                .add("Teknik", "3.1.1", Measures.FTE, "6")
                .add("Teknik", "3.1.1", Measures.PAYROLL, payroll)
                .add("Teknik", "2.1.1", Measures.FTE, "2")
                .add("Teknik", "2.1.1", Measures.PAYROLL, "900000")
                .add("Teknik", "pool:management", Measures.PAYROLL, "800000")
                .add("Stab", "outside:jobcenter", Measures.PAYROLL, "50000")
                .build();
    }

    /**
     * Prints what the guide shows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CostStatement cost = CostCalculator.of(Catalogs.edition2006())
                .calculate(statement(2024, "3000000"), StandardModels.bothCommunicationFieldsRegistered());
        ask(cost);
        originsOf(cost);
        flow(cost);
        map();
        hours();
        compare(cost);
        span();
        batch(List.of(statement(2023, "2900000"), statement(2024, "3000000")));
    }

    private static void ask(CostStatement cost) {
        for (Stage stage : cost.getStages()) {
            System.out.println(cost.describe(stage, Language.ENGLISH) + ": " + stage.getCost(CatalogCode.parse("3")));
        }
        JournalEntry entry = cost.getJournal().get(0);
        System.out.println(entry.getSource() + " to " + entry.getTarget() + ": " + entry.getAmount() + ", weight "
                + entry.getWeight() + " of " + entry.getTotalWeight());
        ReconciliationLine line = cost.getReconciliation().getFinalLine(Measures.PAYROLL);
        System.out.println("registered " + line.getRegistered() + ", on fields " + line.getOnFields() + ", excluded "
                + line.getExcluded() + ", difference " + line.getDifference());
        for (Warning warning : cost.getWarnings()) {
            System.out.println(warning.getKind() + ": " + cost.describe(warning, Language.ENGLISH));
        }
    }

    private static void originsOf(CostStatement cost) {
        AmountOrigin payroll = cost.drillDown("3.1.1", Measures.PAYROLL);
        LargestOrigins byPool = payroll.getLargest(OriginGrouping.POOL, 20);
        System.out.print(byPool.toText(Language.ENGLISH));
        System.out.print(byPool.toText(Language.DANISH));
        payroll.walk(4)
                .filter(part -> part.getKind() == AmountOriginKind.REGISTERED)
                .limit(20)
                .forEach(part -> System.out.println(
                        part.getAmount() + " on " + part.getSource().orElseThrow()));
    }

    private static void flow(CostStatement cost) {
        CostFlow flow = CostFlow.ofCost(cost).groupedBy(FlowGrouping.mainCategories());
        for (FlowLink link : flow.getLinks()) {
            System.out.println(
                    link.getFrom() + ": " + link.getSourceId() + " > " + link.getTargetId() + " " + link.getAmount());
        }
        FlowGrouping opened = FlowGrouping.mainCategories().opening("3", "excluded");
        FlowColumn last = flow.groupedBy(opened).getColumns().get(3);
        for (FlowNode node : last.getNodes()) {
            System.out.println(node.getName(Language.ENGLISH) + ": " + node.getAmount());
        }
        System.out.println("in all " + last.getTotal());
    }

    private static void map() {
        AccountMapping mapping = AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("egen-kontoplan")
                .name(LocalizedText.of("Egen kontoplan", "Own chart of accounts"))
                .edition("2006")
                .addRows(
                        MappingRow.builder()
                                .sourceAccount("6451.100")
                                .target(Account.parse("1.1.1"))
                                .share(new BigDecimal("0.75"))
                                .build(),
                        MappingRow.builder()
                                .sourceAccount("6451.100")
                                .target(Account.parse("pool:management"))
                                .share(new BigDecimal("0.25"))
                                .build())
                .build();
        MappedAmounts amounts = MappedAmounts.by(mapping.toTable());
        amounts.add("6451.100", "4711", Measures.PAYROLL, Measures.PAYROLL.toSmallestUnits(new BigDecimal("100.01")));
        for (ResourceAmount amount : amounts.toAmounts()) {
            System.out.println(amount.getUnit() + ", " + amount.getAccount() + ": " + amount.getAmount());
        }
    }

    private static void hours() {
        ResourceStatement hours = ResourceStatement.builder()
                .organisation(Organisation.of("999", "Prøvekøbing"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006")
                .measures(List.of(Measures.HOURS, Measures.PAYROLL))
                .add("Teknik", "3.1.1", Measures.HOURS, "5000")
                .add("Teknik", "3.1.1", Measures.PAYROLL, "1500000")
                .build();
        ResourceStatement fte = WorkingTimeNorm.gross(new BigDecimal("1924")).toFte(hours, Measures.HOURS);
        for (ResourceAmount amount : fte.getAmounts()) {
            System.out.println(amount.getAccount() + " " + amount.getMeasure() + ": " + amount.getAmount());
        }
    }

    private static void compare(CostStatement cost) {
        CostStatement later = cost.getCalculator().calculate(statement(2025, "3200000"), cost.getModel());
        Difference difference = CostComparison.of(cost, later).getDifference("3.1.1");
        System.out.println(difference.getDifference() + " DKK, caused by " + difference.getCauses());
    }

    private static void span() {
        ResourceStatement example = ResourceStatement.builder()
                .organisation(Organisation.of("999", "Prøvekøbing"))
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
        CostStatement standard =
                CostCalculator.of(Catalogs.edition2006()).calculate(example, StandardModels.EXCLUDING_LAST);
        ModelSpan span = ModelSpan.of(standard);
        CostSpan building = span.getSpan("3.1.1");
        System.out.println(building.getLowestModel().getName(Language.ENGLISH) + " " + building.getLowest() + ", "
                + building.getHighestModel().getName(Language.ENGLISH) + " " + building.getHighest());
        System.out.println("span " + building.getSpan() + ", made by " + building.getParts());
        System.out.print(span.toText(Language.ENGLISH));
    }

    private static void batch(List<ResourceStatement> statements) {
        CompiledModel model = CostCalculator.of(Catalogs.edition2006()).compile(StandardModels.EXCLUDING_LAST);
        List<Stage> results = statements.parallelStream()
                .map(model::open)
                .map(model::calculateFinalStage)
                .toList();
        System.out.println(results.get(0).getCost(CatalogCode.parse("3.1.1")));
    }
}
