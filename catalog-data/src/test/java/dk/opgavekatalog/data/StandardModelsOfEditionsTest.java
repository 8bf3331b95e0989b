package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.comparison.ModelSpan;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.testing.OtherEditions;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an edition keeps out of cost and what the standard models exclude is the same; so are the two splits of 2.1.4.
 */
@Tag("section-0.6")
class StandardModelsOfEditionsTest {

    private static final CatalogCode INTERNAL = CatalogCode.of(1, 4, 10);
    private static final CatalogCode EXTERNAL = CatalogCode.of(2, 1, 4);

    private final TaskCatalog edition2006 = Catalogs.edition2006();

    private static List<Scope> excludedBy(CostModel model) {
        return model.getSteps().stream()
                .flatMap(step -> step instanceof Exclude exclude ? Stream.of(exclude.getScope()) : Stream.empty())
                .toList();
    }

    private static List<Scope> keptOutBy(TaskCatalog catalog) {
        return catalog.getMainCategories().stream()
                .filter(MainCategory::isExcludedFromCost)
                .map(main -> Scope.within(main.getCode()))
                .toList();
    }

    @Test
    void theModelsExcludeWhatTheBundledEditionKeepsOut() {
        List<CostModel> models = Stream.concat(
                        StandardModels.ALL.stream(),
                        Stream.of(StandardModels.communicationRegisteredWhole(new BigDecimal("0.35"))))
                .toList();
        assertThat(keptOutBy(edition2006)).isNotEmpty();
        assertThat(models)
                .allSatisfy(model -> assertThat(excludedBy(model)).isEqualTo(keptOutBy(edition2006)))
                .allSatisfy(model -> assertThat(StandardModels.forEdition(model, edition2006))
                        .isEqualTo(model));
    }

    @Test
    void theModelsOfAnotherEditionExcludeWhatItKeepsOut() {
        TaskCatalog other = OtherEditions.keepingOut(edition2006, main -> !main.isExcludedFromCost());

        CostModel model = StandardModels.forEdition(StandardModels.EXCLUDING_LAST, other);

        assertThat(excludedBy(model)).containsExactly(Scope.within(CatalogCode.of(1)), Scope.within(CatalogCode.of(3)));
        assertThat(model.getSteps()).hasSize(4);
        assertThat(model.getSteps().subList(0, 2))
                .isEqualTo(StandardModels.EXCLUDING_LAST.getSteps().subList(0, 2));
        CostStatement cost = CostCalculator.of(other)
                .calculate(
                        statement("2006")
                                .add("A", "3.1.1", Measures.PAYROLL, "7")
                                .build(),
                        model);
        assertThat(cost.getCost(CatalogCode.of(3, 1, 1))).isZero();
        assertThat(cost.getCost(EXTERNAL)).isPositive();
    }

    @Test
    void anEditionThatKeepsNothingOutHasNoExclusion() {
        TaskCatalog other = OtherEditions.keepingOut(edition2006, main -> false);

        assertThat(excludedBy(StandardModels.forEdition(StandardModels.FULL_COST, other)))
                .isEmpty();
    }

    @Test
    @Tag("section-0.5")
    void theStandardOfEdition2007IsReadyMade() {
        TaskCatalog edition2007 = Catalogs.edition2007();
        for (CostModel model : StandardModels.ALL) {
            CostModel in2007 = StandardModels.forEdition(model, edition2007);
            assertThat(in2007.getEdition()).isEqualTo("2007");
            assertThat(in2007.getSteps()).isEqualTo(model.getSteps());
        }
        CostStatement cost = CostCalculator.of(edition2007)
                .calculate(
                        statement("2007")
                                .add("A", "3.7.7", Measures.FTE, "1")
                                .add("A", "3.7.7", Measures.PAYROLL, "100")
                                .build(),
                        StandardModels.forEdition(StandardModels.EXCLUDING_LAST, edition2007));
        assertThat(cost.getCost(CatalogCode.of(3, 7, 7))).isGreaterThanOrEqualTo(new BigDecimal("100"));
        ModelSpan span = ModelSpan.of(cost);
        assertThat(span.getOwnModel()).isEqualTo(span.getModels().get(0));
        assertThat(span.getModels())
                .hasSize(StandardModels.ALL.size())
                .allSatisfy(model -> assertThat(model.getModel())
                        .isEqualTo(StandardModels.forEdition(
                                StandardModels.ALL.get(span.getModels().indexOf(model)), edition2007)));
    }

    /** The split of the field with its amounts, and the split of amounts alone. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.35", "0.333333", "1"})
    void bothSplitsOf214ComeToTheSameCost(BigDecimal share) {
        CostStatement byAmounts = CostCalculator.of(edition2006)
                .calculate(communication("2006"), StandardModels.communicationRegisteredWhole(share));
        Step convert = ConvertEdition.builder()
                .toEdition("2006")
                .addShares(
                        ConversionShare.of(Account.field(EXTERNAL), Account.field(INTERNAL), share),
                        ConversionShare.of(
                                Account.field(EXTERNAL), Account.field(EXTERNAL), BigDecimal.ONE.subtract(share)))
                .build();
        CostStatement byEdition = CostCalculator.of(Catalogs.edition2006With63Fields())
                .withCorrespondence(Catalogs.from63To64Fields(), edition2006)
                .calculate(
                        communication("2006-63"),
                        CostModel.builder()
                                .id("standard-63-by-edition")
                                .name(LocalizedText.of("Ved udgaven", "By the edition"))
                                .edition("2006-63")
                                .addSteps(convert)
                                .addAllSteps(StandardModels.EXCLUDING_LAST.getSteps())
                                .build());

        for (String code : List.of("1.1.1", "1.4.10", "2.1.4", "3.1.1")) {
            CatalogCode field = CatalogCode.parse(code);
            assertThat(byEdition.getCost(field)).as(code).isEqualByComparingTo(byAmounts.getCost(field));
        }
        ModelSpan span = ModelSpan.of(byAmounts);
        assertThat(span.getModels())
                .filteredOn(model -> model.getProblems().isEmpty())
                .hasSize(4);
        assertThat(ModelSpan.of(byEdition).getSpans())
                .hasToString(span.getSpans().toString());
    }

    private static ResourceStatement communication(String edition) {
        return statement(edition)
                .add("A", "1.1.1", Measures.FTE, "2")
                .add("A", "1.1.1", Measures.PAYROLL, "1000000.01")
                .add("A", "3.1.1", Measures.FTE, "7")
                .add("A", "pool:management", Measures.PAYROLL, "333333.33")
                .build();
    }

    private static ResourceStatement.Builder statement(String edition) {
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition(edition)
                .add("A", "2.1.4", Measures.FTE, "3")
                .add("A", "2.1.4", Measures.PAYROLL, "600000.07");
    }
}
