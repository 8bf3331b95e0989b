package dk.opgavekatalog.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardModelsTest {

    private static final BigDecimal SHARE = new BigDecimal("0.35");

    private final CostModel of64 = StandardModels.bothCommunicationFieldsRegistered();
    private final CostModel of63 = StandardModels.communicationRegisteredWhole(SHARE);

    @Test
    void bothAreForTheEditionOf2006AndNamedByTheirNumberOfFields() {
        assertThat(of64.getEdition()).isEqualTo("2006");
        assertThat(of63.getEdition()).isEqualTo("2006");
        assertThat(of64.getId()).isEqualTo("standard-64");
        assertThat(of63.getId()).isEqualTo("standard-63");
    }

    @Test
    @Tag("section-0.3")
    void managementAndThenCrossCuttingWorkGoOverAllFieldsOfTheirUnitByDirectFte() {
        assertThat(of64.getSteps()).hasSize(3);
        assertRedistributedByDirectFte(of64.getSteps().get(0), "management");
        assertRedistributedByDirectFte(of64.getSteps().get(1), "cross-cutting");
    }

    @Test
    @Tag("section-0.6")
    void mainCategory2IsExcludedLastWithTheSectionAsItsReason() {
        assertThat(of64.getSteps().get(2)).isInstanceOfSatisfying(Exclude.class, step -> {
            assertThat(step.getScope()).isEqualTo(Scope.within(CatalogCode.of(2)));
            assertThat(step.getReason().getDa()).contains("afsnit 0.6");
            assertThat(step.getReason().getEn()).contains("section 0.6");
        });
    }

    @Test
    @Tag("section-0.6")
    void communicationRegisteredWholeIsFirstSplitByTheCallersShare() {
        assertThat(of63.getSteps().get(0)).isInstanceOfSatisfying(Transfer.class, step -> {
            assertThat(step.getSource()).hasToString("2.1.4");
            assertThat(step.getTarget()).hasToString("1.4.10");
            assertThat(step.getShare()).isEqualTo(SHARE);
            assertThat(step.isAddingToTarget()).isFalse();
        });
    }

    @Test
    void fromThereOnBothModelsDoTheSame() {
        assertThat(of63.getSteps().subList(1, 4)).isEqualTo(of64.getSteps());
    }

    @Test
    void theStandardForBothCommunicationFieldsIsTheOneThatExcludesLast() {
        assertThat(of64).isSameAs(StandardModels.EXCLUDING_LAST);
        assertThat(StandardModels.ALL).startsWith(of64);
    }

    @Test
    void excludingFirstIsTheSameStepsInAnotherOrder() {
        Step exclude = of64.getSteps().get(2);

        assertThat(StandardModels.EXCLUDING_FIRST.getSteps())
                .containsExactly(
                        exclude, of64.getSteps().get(0), of64.getSteps().get(1));
    }

    @Test
    void centralManagementGoesOverTheWholeOrganisationBeforeTheStandardFollows() {
        List<Step> steps = StandardModels.TWO_LEVELS.getSteps();

        assertThat(steps.get(0))
                .isEqualTo(Redistribute.builder()
                        .pool(OverheadPools.CENTRAL_MANAGEMENT.getId())
                        .key(AllocationKey.directAmounts("FTE"))
                        .scope(Scope.allFields())
                        .reach(Reach.ORGANISATION)
                        .build());
        assertThat(steps.subList(1, 4)).isEqualTo(of64.getSteps());
    }

    @Test
    void theFullCostGivesSupportOnBeforeItExcludes() {
        assertStandardWith(
                AllocateSupport.builder()
                        .providers(Scope.within(CatalogCode.of(1)))
                        .receivers(Scope.allFields())
                        .method(AllocationMethod.RECIPROCAL)
                        .defaultKey(AllocationKey.directAmounts("FTE"))
                        .reach(Reach.ORGANISATION)
                        .build(),
                StandardModels.FULL_COST);
    }

    @Test
    void theFullCostOfAuthorityGivesSupportToMainCategory3Alone() {
        assertStandardWith(
                AllocateSupport.builder()
                        .providers(Scope.within(CatalogCode.of(1)))
                        .receivers(Scope.within(CatalogCode.of(3)))
                        .method(AllocationMethod.RECIPROCAL)
                        .defaultKey(AllocationKey.directAmounts("FTE"))
                        .reach(Reach.ORGANISATION)
                        .build(),
                StandardModels.FULL_COST_OF_AUTHORITY);
    }

    @Test
    void eachHasAnIdAndNamesOfItsOwn() {
        List<CostModel> all =
                Stream.concat(Stream.of(of63), StandardModels.ALL.stream()).toList();

        assertThat(all)
                .hasSize(6)
                .allSatisfy(model -> assertThat(model.getEdition()).isEqualTo("2006"));
        assertThat(all).extracting(CostModel::getId).doesNotHaveDuplicates();
        assertThat(all).extracting(model -> model.getName().getDa()).doesNotHaveDuplicates();
        assertThat(all).extracting(model -> model.getName().getEn()).doesNotHaveDuplicates();
        assertThat(StandardModels.ALL)
                .extracting(CostModel::getId)
                .containsExactly(
                        "standard-64",
                        "standard-64-excluding-first",
                        "standard-64-two-levels",
                        "full-cost-64",
                        "full-cost-64-authority");
    }

    @Test
    void eachIsFreeOfProblems() {
        for (CostModel model :
                Stream.concat(Stream.of(of63), StandardModels.ALL.stream()).toList()) {
            assertThat(model.findProblems()).isEmpty();
            assertThat(PlainValidator.validate(model)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void allOrNothingOfTheCommunicationMayBeInternal(BigDecimal share) {
        assertThat(StandardModels.communicationRegisteredWhole(share).findProblems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1", "35"})
    void aShareThatIsNoShareIsReported(BigDecimal share) {
        assertThat(StandardModels.communicationRegisteredWhole(share).findProblems())
                .extracting(Problem::getPlace)
                .containsExactly("/steps/0/share");
    }

    private void assertStandardWith(AllocateSupport step, CostModel model) {
        assertThat(model.getSteps())
                .containsExactly(
                        of64.getSteps().get(0),
                        of64.getSteps().get(1),
                        step,
                        of64.getSteps().get(2));
    }

    private static void assertRedistributedByDirectFte(Step step, String pool) {
        assertThat(step).isInstanceOfSatisfying(Redistribute.class, redistribute -> {
            assertThat(redistribute.getPool()).isEqualTo(pool);
            assertThat(redistribute.getKey()).isEqualTo(AllocationKey.directAmounts("FTE"));
            assertThat(redistribute.getFallbackKey()).isEmpty();
            assertThat(redistribute.getScope()).isEqualTo(Scope.allFields());
            assertThat(redistribute.getReach()).isEqualTo(Reach.OWN_UNIT);
        });
    }
}
