package dk.opgavekatalog.calc.flow;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.measure;
import static dk.opgavekatalog.calc.cost.Fixtures.text;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Fixtures;
import dk.opgavekatalog.calc.cost.Runs;
import dk.opgavekatalog.calc.cost.TwoEditions;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CostFlowTest {

    private static CostStatement calculate(ResourceStatement.Builder statement, Step... steps) {
        return Fixtures.CALCULATOR.calculate(statement.build(), Fixtures.model(steps));
    }

    /** Each link on a line: column, source, target and amount. */
    private static String lines(CostFlow flow) {
        return flow.getLinks().stream()
                .map(link -> link.getFrom() + " " + link.getSourceId() + " > " + link.getTargetId() + " "
                        + link.getAmount() + "\n")
                .collect(Collectors.joining());
    }

    private static String nodes(CostFlow flow, int column) {
        return flow.getColumns().get(column).getNodes().stream()
                .map(node -> node.getId() + " " + node.getAmount())
                .collect(Collectors.joining(", "));
    }

    private static AllocateSupport support(AllocationMethod method, String... providersWithShares) {
        AllocateSupport.Builder step = AllocateSupport.builder()
                .method(method)
                .defaultKey(AllocationKey.equal())
                .reach(Reach.OWN_UNIT);
        List<String> providers = List.of(providersWithShares);
        step.providers(Scope.fields(providers.stream()
                .map(provider -> code(provider.substring(0, provider.indexOf(':'))))
                .toArray(CatalogCode[]::new)));
        for (String provider : providers) {
            int colon = provider.indexOf(':');
            FixedShare[] shares = Arrays.stream(
                            provider.substring(colon + 1).trim().split(", ", -1))
                    .map(share -> FixedShare.of(code(share.split(" ", -1)[0]), new BigDecimal(share.split(" ", -1)[1])))
                    .toArray(FixedShare[]::new);
            step.addKeys(ProviderKey.of(code(provider.substring(0, colon)), AllocationKey.fixedShares(shares)));
            if (method == AllocationMethod.STEP_DOWN) {
                step.addOrder(code(provider.substring(0, colon)));
            }
        }
        return step.build();
    }

    /**
     * In Teknik, a third of the pool goes to 1.1.1 and two thirds to 3.1.1; in Skole, all of it to 3.1.1. A quarter of
     * the 20 that 1.1.1 then has goes to 1.1.2, and 3.1.1 is charged 10 per cent in each unit: 4.00 and -0.50.
     */
    @Test
    void simpleStepsLinkAccountsByTheSumsOfTheirEntries() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", FTE, "1")
                        .add("Teknik", "3.1.1", FTE, "2")
                        .add("Teknik", "1.1.1", PAYROLL, "10")
                        .add("Teknik", "3.1.1", PAYROLL, "20")
                        .add("Teknik", "pool:management", PAYROLL, "30")
                        .add("Skole", "3.1.1", FTE, "1")
                        .add("Skole", "3.1.1", PAYROLL, "-5")
                        .add("Skole", "pool:management", PAYROLL, "0.01")
                        .add("Skole", "outside:x", PAYROLL, "7"),
                Redistribute.builder()
                        .pool("management")
                        .key(AllocationKey.directAmounts("FTE"))
                        .build(),
                Transfer.builder()
                        .source(code("1.1.1"))
                        .target(code("1.1.2"))
                        .share(new BigDecimal("0.25"))
                        .build(),
                Exclude.builder()
                        .scope(Scope.within(code("1")))
                        .reason(text("nej", "no"))
                        .build(),
                Surcharge.builder()
                        .id("overhead")
                        .name(text("overhead", "overhead"))
                        .scope(Scope.allFields())
                        .measure("PAYROLL")
                        .addBaseMeasures("PAYROLL")
                        .rate(new BigDecimal("0.10"))
                        .build());

        CostFlow flow = CostFlow.of(cost, PAYROLL);

        assertThat(lines(flow)).isEqualTo("""
                        0 1.1.1 > 1.1.1 10.00
                        0 3.1.1 > 3.1.1 15.00
                        0 pool:management > 1.1.1 10.00
                        0 pool:management > 3.1.1 20.01
                        0 outside:x > outside:x 7.00
                        1 1.1.1 > 1.1.1 15.00
                        1 1.1.1 > 1.1.2 5.00
                        1 3.1.1 > 3.1.1 35.01
                        1 outside:x > outside:x 7.00
                        2 1.1.1 > excluded:1.1.1 15.00
                        2 1.1.2 > excluded:1.1.2 5.00
                        2 3.1.1 > 3.1.1 35.01
                        2 outside:x > outside:x 7.00
                        3 3.1.1 > 3.1.1 35.01
                        3 outside:x > outside:x 7.00
                        3 excluded:1.1.1 > excluded:1.1.1 15.00
                        3 excluded:1.1.2 > excluded:1.1.2 5.00
                        3 surcharge:overhead > 3.1.1 3.50
                        3 surcharge:overhead > surcharge:overhead -3.50
                        """);
        assertThat(nodes(flow, 3))
                .isEqualTo("3.1.1 35.01, outside:x 7.00, excluded:1.1.1 15.00, excluded:1.1.2 5.00,"
                        + " surcharge:overhead 0.00");
        assertThat(lines(flow.groupedBy(FlowGrouping.mainCategories()))).contains("""
                        1 1 > 1 20.00
                        1 3 > 3 35.01
                        1 outside > outside 7.00
                        2 1 > excluded 20.00
                        """);
        assertThat(flow.getTotal()).isEqualTo("62.01");
        assertThat(flow.getColumns())
                .hasSize(5)
                .extracting(FlowColumn::getTotal)
                .containsOnly(new BigDecimal("62.01"));
    }

    /** 1.1.2 passes on what it had, 50, and a half of the 100 of 1.1.1: the example of {@code AccountFlow}. */
    @Test
    void stepDownLinksLeadToWhereTheAmountEnds() {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "1.1.1", PAYROLL, "100").add("Teknik", "1.1.2", PAYROLL, "50"),
                support(AllocationMethod.STEP_DOWN, "1.1.1: 1.1.2 50, 3.1.1 50", "1.1.2: 3.1.1 50, 3.1.2 50"));

        assertThat(lines(CostFlow.of(cost, PAYROLL))).isEqualTo("""
                        0 1.1.1 > 3.1.1 75.00
                        0 1.1.1 > 3.1.2 25.00
                        0 1.1.2 > 3.1.1 25.00
                        0 1.1.2 > 3.1.2 25.00
                        """);
    }

    /**
     * Telecom, 1.1.1, has 2 and IT, 1.1.2, has 6 million dollars (A. Morris, ACCT 3210; the published totals are
     * 640/143 and 1160/143). Of one on Telecom, 170/143 pass through Telecom and 40/143 through IT, so Cars get
     * 0.4 × 170/143 + 0.35 × 40/143 = 82/143 and Trucks 61/143; of one on IT, by 50/143 and 180/143, they get 83/143
     * and 60/143.
     */
    @Test
    void reciprocalLinksOfAPublishedCaseLeadThroughAllRounds() {
        AllocateSupport step = support(
                AllocationMethod.RECIPROCAL,
                "1.1.1: 1.1.1 10, 1.1.2 20, 3.1.1 40, 3.1.2 30",
                "1.1.2: 1.1.1 25, 1.1.2 15, 3.1.1 35, 3.1.2 25");
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "2000000")
                        .add("Teknik", "1.1.2", PAYROLL, "6000000"),
                AllocateSupport.builder().from(step).includingOwnUse(true).build());

        assertThat(lines(CostFlow.of(cost, PAYROLL))).isEqualTo("""
                        0 1.1.1 > 3.1.1 1146853.15
                        0 1.1.1 > 3.1.2 853146.85
                        0 1.1.2 > 3.1.1 3482517.48
                        0 1.1.2 > 3.1.2 2517482.52
                        """);
    }

    /** What comes to 1.1.2 cancels out, so that it has no entries; its links pass through all the same. */
    @Test
    void aProviderWhoseTotalIsZeroPassesOnWhatCancelsOut() {
        ResourceStatement.Builder statement =
                Fixtures.statement().add("Teknik", "1.1.1", PAYROLL, "10").add("Teknik", "1.1.2", PAYROLL, "-5");
        String[] shares = {"1.1.1: 1.1.2 50, 3.1.1 50", "1.1.2: 3.1.1 20, 3.1.2 80"};

        assertThat(lines(CostFlow.of(calculate(statement, support(AllocationMethod.RECIPROCAL, shares)), PAYROLL)))
                .isEqualTo("""
                        0 1.1.1 > 3.1.1 6.00
                        0 1.1.1 > 3.1.2 4.00
                        0 1.1.2 > 3.1.1 -1.00
                        0 1.1.2 > 3.1.2 -4.00
                        """);
        CostFlow stepDown = CostFlow.of(calculate(statement, support(AllocationMethod.STEP_DOWN, shares)), PAYROLL);
        assertThat(lines(stepDown)).isEqualTo("""
                        0 1.1.1 > 1.1.2 5.00
                        0 1.1.1 > 3.1.1 5.00
                        0 1.1.2 > 1.1.2 -5.00
                        """);
        assertThat(nodes(stepDown, 1)).isEqualTo("1.1.2 0.00, 3.1.1 5.00");
    }

    /** Of two øre, half of each goes to either account; each account gets one. */
    @Test
    void unitsLeftOverByRoundingGoWhereBothAccountsNeedThem() {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "1.1.1", PAYROLL, "0.01").add("Teknik", "1.1.2", PAYROLL, "0.01"),
                support(AllocationMethod.STEP_DOWN, "1.1.1: 1.1.2 100", "1.1.2: 3.1.1 50, 3.1.2 50"));

        assertThat(lines(CostFlow.of(cost, PAYROLL))).isEqualTo("""
                        0 1.1.1 > 3.1.1 0.01
                        0 1.1.2 > 3.1.2 0.01
                        """);
    }

    @Test
    void theCostIsTheSumOfTheMeasuresInDkk() {
        Measure other = measure("OTHER", "Andet", Measure.DKK, 3);
        CostStatement cost = calculate(
                Fixtures.statement()
                        .measures(List.of(FTE, PAYROLL, other))
                        .add("Teknik", "3.1.1", FTE, "2")
                        .add("Teknik", "3.1.1", PAYROLL, "10")
                        .add("Teknik", "3.1.1", other, "0.125"),
                Exclude.builder()
                        .scope(Scope.allFields())
                        .reason(text("nej", "no"))
                        .build());

        assertThat(lines(CostFlow.ofCost(cost))).isEqualTo("0 3.1.1 > excluded:3.1.1 10.125\n");
        assertThat(CostFlow.ofCost(cost).getMeasure()).isEmpty();
        assertThat(lines(CostFlow.of(cost, FTE))).isEqualTo("0 3.1.1 > excluded:3.1.1 2.0000\n");
        assertThat(CostFlow.of(cost, FTE).getMeasure()).contains(FTE);
    }

    @Test
    void aStatementWithoutMeasuresInDkkHasNoCostToFlow() {
        CostStatement cost =
                calculate(Fixtures.statement().measures(List.of(FTE)).add("Teknik", "3.1.1", FTE, "2"));

        assertThatThrownBy(() -> CostFlow.ofCost(cost))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no measure in DKK among [FTE]");
        assertThatThrownBy(() -> CostFlow.of(cost, PAYROLL)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CostFlow.of(cost, FTE).getColumns()).hasSize(1);
        assertThat(nodes(CostFlow.of(cost, FTE), 0)).isEqualTo("3.1.1 2.0000");
        assertThat(CostFlow.of(cost, FTE).getLinks()).isEmpty();
    }

    @Test
    void nodesTellTheirGroupKindAndName() {
        CostFlow flow = CostFlow.of(
                calculate(
                        Fixtures.statement()
                                .add("Teknik", "3.1.1", PAYROLL, "1")
                                .add("Teknik", "1.1.1", PAYROLL, "1")
                                .add("Teknik", "outside:x", PAYROLL, "1"),
                        Exclude.builder()
                                .scope(Scope.within(code("1")))
                                .reason(text("nej", "no"))
                                .build()),
                PAYROLL);

        assertThat(described(flow.groupedBy(FlowGrouping.accounts())))
                .isEqualTo("3.1.1 FIELD of 3.1, outside:x OUTSIDE of outside, excluded:1.1.1 EXCLUDED of excluded:1.1");
        assertThat(described(flow.groupedBy(FlowGrouping.mainCategories())))
                .isEqualTo("3 FIELD, outside OUTSIDE, excluded EXCLUDED");
        assertThat(described(flow.groupedBy(FlowGrouping.mainCategories().opening("3", "excluded"))))
                .isEqualTo("3.1 FIELD of 3, outside OUTSIDE, excluded:1 EXCLUDED of excluded");
        assertThat(flow.groupedBy(FlowGrouping.mainCategories().opening("excluded"))
                        .getColumns()
                        .get(1)
                        .getNodes())
                .extracting(node -> node.getName(Language.DANISH))
                .containsExactly(
                        "3 " + Fixtures.CATALOG.getName(code("3")).getDa(),
                        "Uden for kataloget",
                        "1 " + Fixtures.CATALOG.getName(code("1")).getDa() + " (udeladt)");
    }

    private static String described(CostFlow flow) {
        return flow.getColumns().get(1).getNodes().stream()
                .map(node -> node.getId() + " " + node.getKind()
                        + node.getParentId().map(parent -> " of " + parent).orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** In the later edition, 1.1.1 and 1.1.2 have changed places. */
    @Test
    void namesAreThoseOfTheEditionOfTheStage() {
        CostStatement cost = Runs.calculate(
                        Fixtures.statement()
                                .add("Teknik", "1.1.1", PAYROLL, "1")
                                .add("Teknik", "1.1.2", PAYROLL, "20")
                                .build(),
                        TwoEditions.THERE)
                .orElseThrow();

        CostFlow flow = CostFlow.of(cost, PAYROLL);

        assertThat(lines(flow)).isEqualTo("""
                        0 1.1.1 > 1.1.2 1.00
                        0 1.1.2 > 1.1.1 20.00
                        """);
        assertThat(flow.getColumns().get(0).getNodes().get(0).getName(Language.ENGLISH))
                .isEqualTo("1.1.1 Payroll administration");
        assertThat(flow.getColumns().get(1).getNodes())
                .extracting(node -> node.getName(Language.ENGLISH))
                .containsExactly("1.1.1 Personnel administration", "1.1.2 Payroll administration");
    }

    @Test
    void groupsThatDoNotExistAreRefused() {
        FlowGrouping grouping = FlowGrouping.mainCategories();

        assertThatThrownBy(() -> grouping.opening("3.1.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'3.1.1' is no group");
        assertThatThrownBy(() -> grouping.opening("pool:management")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grouping.opening(code("3.1.1"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(grouping.opening(code("3.1")))
                .isEqualTo(grouping.opening("3", "3.1"))
                .hasToString("main categories, open: 3, 3.1");
    }
}
