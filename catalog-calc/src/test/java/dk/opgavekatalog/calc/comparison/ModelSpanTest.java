package dk.opgavekatalog.calc.comparison;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Fixtures;
import dk.opgavekatalog.calc.cost.OtherEdition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("section-0.3")
@Tag("section-0.6")
class ModelSpanTest {

    /** The example of {@link StandardModels}, which declares no central management. */
    private static final ResourceStatement EXAMPLE = example().build();

    private static final ModelSpan SPAN = span(EXAMPLE, StandardModels.EXCLUDING_LAST);

    private static ResourceStatement.Builder example() {
        return Fixtures.statement()
                .add("Teknik", "1.1.1", FTE, "2")
                .add("Teknik", "1.1.1", PAYROLL, "200000")
                .add("Teknik", "2.1.1", FTE, "2")
                .add("Teknik", "2.1.1", PAYROLL, "300000")
                .add("Teknik", "3.1.1", FTE, "6")
                .add("Teknik", "3.1.1", PAYROLL, "500000")
                .add("Teknik", "pool:management", PAYROLL, "100000");
    }

    @Test
    void theWorkedExampleOfTheDocumentation() {
        assertThat(costs(SPAN, SPAN.getSpan("1.1.1")))
                .containsExactly("220000.00", "225000.00", "refused", "0.00", "0.00");
        assertThat(costs(SPAN, SPAN.getSpan("3.1.1")))
                .containsExactly("560000.00", "575000.00", "refused", "725000.00", "780000.00");
        assertThat(SPAN.getSpans())
                .hasToString("{1.1.1=0.00 to 225000.00: FULL_COST 220000.00, EXCLUDING_FIRST 5000.00,"
                        + " 3.1.1=560000.00 to 780000.00: FULL_COST 165000.00, AUTHORITY_ALONE 55000.00}");
    }

    @Test
    void theRuleWithTheLargestPartMakesTheSpan() {
        CostSpan field = SPAN.getSpan(code("1.1.1"));

        assertThat(field.findLargestPart().orElseThrow()).hasToString("FULL_COST 220000.00");
        assertThat(field.getLowestModel().getModel().getId()).isEqualTo("full-cost-64");
        assertThat(field.getHighestModel().getModel().getId()).isEqualTo("standard-64-excluding-first");
        assertThat(field.getSpan()).isEqualByComparingTo("225000");
    }

    @Test
    void anEffectGoesAwayFromTheStandard() {
        assertThat(SPAN.getSpan("1.1.1").findEffect(ModelRule.FULL_COST)).contains(new BigDecimal("-220000.00"));
        assertThat(SPAN.getSpan("1.1.1").findEffect(ModelRule.EXCLUDING_FIRST)).contains(new BigDecimal("5000.00"));
        assertThat(SPAN.getSpan("3.1.1").findEffect(ModelRule.AUTHORITY_ALONE)).contains(new BigDecimal("55000.00"));
    }

    /** 2.1.1 is excluded under every model. */
    @Test
    void aCostThatIsTheSameUnderEveryModelHasNoPartAndNoRule() {
        CostSpan field = SPAN.getSpan("2.1.1");

        assertThat(field.getSpan()).isZero();
        assertThat(field.getParts()).isEmpty();
        assertThat(field.findLargestPart()).isEmpty();
        assertThat(field.getLowestModel()).isEqualTo(SPAN.getModels().get(0));
    }

    /** 1.1.1 rises by 100 through excluding first, and falls by 100 through the full cost. */
    @Test
    void ofEquallyLargePartsTheFirstInTheTreeMakesTheSpan() {
        ModelSpan even = span(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", FTE, "1")
                        .add("Teknik", "2.1.1", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "200")
                        .build(),
                Fixtures.model(StandardModels.EXCLUDING_LAST.getSteps()));

        assertThat(even.getSpan("1.1.1")).hasToString("0.00 to 200.00: FULL_COST 100.00, EXCLUDING_FIRST 100.00");
        assertThat(even.getSpan("1.1.1").findLargestPart().orElseThrow()).hasToString("EXCLUDING_FIRST 100.00");
    }

    @Test
    void categoriesAddUpTheirFields() {
        assertThat(costs(SPAN, SPAN.getSpan("1"))).isEqualTo(costs(SPAN, SPAN.getSpan("1.1.1")));
        assertThat(costs(SPAN, SPAN.getSpan("3.1"))).isEqualTo(costs(SPAN, SPAN.getSpan("3.1.1")));
    }

    @Test
    void theTotalIsTheSameUnderEveryModelAndStandsOnOtherAccounts() {
        assertThat(costs(SPAN, SPAN.getTotal()))
                .containsExactly("1100000.00", "1100000.00", "refused", "1100000.00", "1100000.00");
        assertThat(costs(SPAN, SPAN.getTotal(Account.Field.class)))
                .containsExactly("780000.00", "800000.00", "refused", "725000.00", "780000.00");
        assertThat(costs(SPAN, SPAN.getTotal(Account.Excluded.class)))
                .containsExactly("320000.00", "300000.00", "refused", "375000.00", "320000.00");
    }

    // Refused models

    @Test
    void aModelThatRefusesTheStatementIsToldWithItsProblems() {
        ComparedModel twoLevels = SPAN.getModels().get(2);

        assertThat(twoLevels.getRule()).contains(ModelRule.TWO_LEVELS);
        assertThat(twoLevels.getCostStatement()).isEmpty();
        assertThat(twoLevels.getProblems()).extracting(Problem::getReason).containsExactly(Reason.UNKNOWN_REFERENCE);
        assertThat(SPAN.getSpan("3.1.1").findEffect(ModelRule.TWO_LEVELS)).isEmpty();
        assertThat(SPAN.getModels())
                .filteredOn(model -> model.getProblems().isEmpty())
                .hasSize(4);
    }

    /** The central management's 50 DKK go to 1.1.1, 2.1.1 and 3.1.1 by 2, 2 and 6 FTE; else they stay in the pool. */
    @Test
    void withCentralManagementTwoLevelsAreOneOfTheModels() {
        ModelSpan central = span(
                example()
                        .addPools(OverheadPools.MANAGEMENT, OverheadPools.CROSS_CUTTING)
                        .addPools(OverheadPools.CENTRAL_MANAGEMENT)
                        .add("Direktion", "pool:central-management", PAYROLL, "50")
                        .build(),
                StandardModels.TWO_LEVELS);

        assertThat(costs(central, central.getSpan("3.1.1")))
                .containsExactly("560000.00", "575000.00", "560030.00", "725000.00", "780000.00");
        assertThat(costs(central, central.getTotal(Account.Pool.class)))
                .containsExactly("50.00", "50.00", "0.00", "50.00", "50.00");
        assertThat(central.getSpan("3.1.1").findEffect(ModelRule.TWO_LEVELS)).contains(new BigDecimal("30.00"));
        assertThat(central.getOwnModel().getRule()).contains(ModelRule.TWO_LEVELS);
    }

    /** Without FTE the standard cannot share out; only the own model can. */
    @Test
    void whereOnlyTheOwnModelCanBeCalculatedThereIsNoSpan() {
        ModelSpan own = span(
                Fixtures.statement()
                        .add("Teknik", "3.1.1", PAYROLL, "9")
                        .add("Teknik", "pool:management", PAYROLL, "1")
                        .build(),
                Fixtures.model(management(AllocationKey.equal())));

        assertThat(costs(own, own.getSpan("3.1.1")))
                .containsExactly("refused", "refused", "refused", "refused", "refused", "10.00");
        assertThat(own.getSpan("3.1.1")).hasToString("10.00 to 10.00: ");
        assertThat(own.getSpan("3.1.1").findEffect(ModelRule.OWN_MODEL)).isEmpty();
    }

    /**
     * The only FTE of Skole are on 2.1.1, so that excluding first leaves nothing to share out over. A full cost that is
     * refused stands in for one that a statement refuses while it takes that of authority.
     */
    @Test
    void rulesWithARefusedModelBetweenThemFormOnePart() {
        ModelSpan span = span(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", FTE, "1")
                        .add("Teknik", "1.1.1", PAYROLL, "100")
                        .add("Teknik", "3.1.1", FTE, "1")
                        .add("Skole", "2.1.1", FTE, "1")
                        .add("Skole", "pool:management", PAYROLL, "10")
                        .build(),
                StandardModels.EXCLUDING_LAST);
        List<ComparedModel> models = new ArrayList<>(span.getModels());
        CostStatement fullCost = models.get(3).getCostStatement().orElseThrow();
        models.set(
                3,
                ComparedModel.calculate(
                        models.get(3).getRule(),
                        fullCost,
                        Fixtures.model(management(AllocationKey.statistic("unknown")))));

        CostSpan joint = CostSpan.of(models, model -> model.cost(code("3.1.1")));

        assertThat(span.getSpan("3.1.1")).hasToString("0.00 to 100.00: FULL_COST 50.00, AUTHORITY_ALONE 50.00");
        assertThat(joint).hasToString("0.00 to 100.00: FULL_COST+AUTHORITY_ALONE 100.00");
        assertThat(joint.findEffect(ModelRule.FULL_COST)).isEmpty();
        assertThat(joint.findEffect(ModelRule.AUTHORITY_ALONE)).isEmpty();
        assertThat(models.get(1).getProblems())
                .extracting(Problem::getReason)
                .containsExactly(Reason.NO_POSITIVE_WEIGHT);
    }

    // The model of the result

    @Test
    void theResultStandsForTheModelThatItWasCalculatedBy() {
        CostStatement cost = Fixtures.CALCULATOR.calculate(EXAMPLE, StandardModels.FULL_COST);

        ModelSpan span = ModelSpan.of(cost);

        assertThat(span.getModels()).hasSize(5);
        assertThat(span.getOwnModel().getRule()).contains(ModelRule.FULL_COST);
        assertThat(span.getOwnModel().getCostStatement().orElseThrow()).isSameAs(cost);
        assertThat(span.getSpans()).hasToString(SPAN.getSpans().toString());
    }

    @Test
    void aModelOfOnesOwnIsOneMoreModelBesideTheStandard() {
        ModelSpan span = span(EXAMPLE, Fixtures.model(management(AllocationKey.equal())));

        assertThat(span.getModels()).hasSize(6);
        assertThat(span.getOwnModel().getRule()).contains(ModelRule.OWN_MODEL);
        assertThat(costs(span, span.getSpan("2.1.1")))
                .containsExactly("0.00", "0.00", "refused", "0.00", "0.00", "333333.33");
        assertThat(span.getSpan("2.1.1")).hasToString("0.00 to 333333.33: OWN_MODEL 333333.33");
        assertThat(span.getSpan("3.1.1"))
                .hasToString(
                        "533333.33 to 780000.00: OWN_MODEL 26666.67, FULL_COST 165000.00, AUTHORITY_ALONE 55000.00");
    }

    // Preparation of the statement

    /** A quarter of 2.1.4 moves to 1.4.10 before anything else, under every model. */
    @Test
    void theTransferOfAStatementWith63FieldsComesFirstUnderEveryModel() {
        ModelSpan span = span(
                Fixtures.statement()
                        .add("Teknik", "2.1.4", FTE, "4")
                        .add("Teknik", "2.1.4", PAYROLL, "400")
                        .add("Teknik", "3.1.1", FTE, "4")
                        .add("Teknik", "pool:management", PAYROLL, "80")
                        .build(),
                StandardModels.communicationRegisteredWhole(new BigDecimal("0.25")));

        assertThat(span.getModels())
                .hasSize(5)
                .allSatisfy(
                        model -> assertThat(model.getModel().getSteps().get(0)).isInstanceOf(Transfer.class));
        assertThat(span.getOwnModel()).isEqualTo(span.getModels().get(0));
        assertThat(span.getOwnModel().getModel().getId()).isEqualTo("standard-63");
        assertThat(costs(span, span.getSpan("1.4.10"))).startsWith("110.00", "116.00");
        assertThat(span.getTotal().getSpan()).isZero();
    }

    @Test
    void theConversionOfAResultComesFirstUnderEveryModel() {
        List<Step> standard = StandardModels.forEdition(StandardModels.EXCLUDING_LAST, OtherEdition.CATALOG)
                .getSteps();
        CostStatement converted = OtherEdition.CALCULATOR.calculate(EXAMPLE, OtherEdition.converting(standard));

        ModelSpan span = ModelSpan.of(converted);

        assertThat(span.getCatalog().getEdition().getId()).isEqualTo("2007");
        assertThat(span.getModels())
                .hasSize(5)
                .allSatisfy(model -> assertThat(model.getModel().getSteps()).startsWith(OtherEdition.CONVERSION));
        // In 2007 1.1.2 has the tasks of 1.1.1 in 2006.
        assertThat(costs(span, span.getSpan("1.1.2"))).containsSubsequence("refused", "0.00", "0.00");
        assertThat(span.getTotal().getLowest()).isEqualByComparingTo("1100000");
    }

    @Test
    void aConversionAtTheEndOfTheModelIsMadeFirstByTheReadyMadeOnes() {
        List<Step> steps = new ArrayList<>(StandardModels.EXCLUDING_LAST.getSteps());
        steps.add(OtherEdition.CONVERSION);

        ModelSpan span = ModelSpan.of(OtherEdition.CALCULATOR.calculate(EXAMPLE, Fixtures.model(steps)));

        assertThat(span.getOwnModel().getRule()).contains(ModelRule.OWN_MODEL);
        assertThat(span.getModels().get(0).getModel().getSteps()).startsWith(OtherEdition.CONVERSION);
        assertThat(span.getModels().get(0).getCostStatement().orElseThrow().getCatalog())
                .isEqualTo(span.getCatalog());
    }

    @Test
    void aStatementOfALaterEditionIsCalculatedByTheModelsOfThatEdition() {
        CostModel standard = StandardModels.forEdition(StandardModels.EXCLUDING_LAST, OtherEdition.CATALOG);
        CostStatement cost = OtherEdition.CALCULATOR
                .withEdition("2007")
                .calculate(example().edition("2007").build(), standard);

        ModelSpan span = ModelSpan.of(cost);

        assertThat(span.getModels())
                .hasSize(5)
                .allSatisfy(model -> assertThat(model.getModel().getEdition()).isEqualTo("2007"));
        assertThat(span.getSpans()).hasToString(SPAN.getSpans().toString());
    }

    // Texts

    @Test
    void theTextIsATableWithRefusalsAndRules() {
        assertThat(SPAN.toText(Language.ENGLISH)).startsWith("""
                Cost in DKK under each model
                Helsingør, 2024, calculated by: standard (Standard model, 64 task fields)
                """).contains("""
                Cannot be calculated: two levels (Standard model, two levels of management)
                """, """
                The rules
                  excluded first: what is not part of a cost calculation\
                """);
        assertThat(SPAN.toText(Language.DANISH)).startsWith("""
                Omkostninger i DKK efter hver model
                Helsingør, 2024, beregnet efter: standard (Standardmodel, 64 opgavefelter)
                                                       standard  udeladt først  støtte fordelt\
                  støtte kun til myndighed  \
                     spænd  mest på grund af
                1 Administrative støttefunktioner    220.000,00     225.000,00            0,00\
                                      0,00  \
                225.000,00  støtte fordelt, 220.000,00
                """).contains("""
                Opgavefelter i alt                   780.000,00     800.000,00      725.000,00\
                                780.000,00  \
                 75.000,00  støtte fordelt, 55.000,00
                Udeladt                              320.000,00     300.000,00      375.000,00\
                                320.000,00  \
                 75.000,00  støtte fordelt, 55.000,00
                I alt                              1.100.000,00   1.100.000,00    1.100.000,00\
                              1.100.000,00  \
                      0,00
                Kan ikke beregnes: to niveauer (""");
    }

    @Test
    void theTableHasARowForEachFieldAndAnEmptyCellForARefusedModel() {
        assertThat(SPAN.toTable().getHeadings(Language.DANISH))
                .containsExactly(
                        "Kode",
                        "Navn",
                        "standard",
                        "udeladt først",
                        "to niveauer",
                        "støtte fordelt",
                        "støtte kun til myndighed",
                        "Laveste",
                        "Højeste",
                        "Spænd",
                        "Regel, der betyder mest");
        assertThat(SPAN.toTable().getRows(Language.DANISH))
                .hasSize(2)
                .first()
                .hasToString("[1.1.1, Lønadministration, 220000.00, 225000.00, empty cell, 0.00, 0.00, 0.00, 225000.00,"
                        + " 225000.00, støtte fordelt]");
    }

    @Test
    void costIsTheSumOfTheMeasuresInDkk() {
        ModelSpan both =
                span(example().add("Teknik", "3.1.1", OTHER_COST, "0.5").build(), StandardModels.EXCLUDING_LAST);

        assertThat(costs(both, both.getSpan("3.1.1"))).startsWith("560000.50", "575000.50");
    }

    private static Step management(AllocationKey key) {
        return Redistribute.builder().pool("management").key(key).build();
    }

    private static ModelSpan span(ResourceStatement statement, CostModel model) {
        return ModelSpan.of(Fixtures.CALCULATOR.calculate(statement, model));
    }

    /** The costs under the models, in their order. */
    private static List<String> costs(ModelSpan span, CostSpan cost) {
        return span.getModels().stream()
                .map(model ->
                        cost.findCost(model).map(BigDecimal::toPlainString).orElse("refused"))
                .toList();
    }
}
