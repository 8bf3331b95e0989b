package dk.opgavekatalog.calc.testing.law;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.calc.testing.generator.Registrations;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.reference.ReferenceCalculation;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.calc.testing.subject.Movement;
import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each law is broken by an engine with a fault that only this law is about, and kept by one without. */
class BrokenLawsTest {

    private static final CostEngine SOUND = new ReferenceEngine(ReferenceCalculation.of(SampleEditions.EARLIER));
    private static final Account MANAGEMENT = Account.pool("management");

    /** 100.00 of management over 2 and 1 FTE, and nothing for 1.2.1, which weighs nothing. */
    private static final ResourceStatement STATEMENT = ResourceStatement.builder()
            .organisation(Organisation.of("217", "Helsingør"))
            .period(AccountingPeriod.ofYear(2024))
            .edition("2006")
            .measures(Registrations.MEASURES)
            .pools(Registrations.POOLS)
            .add("Teknik", "pool:management", Measures.PAYROLL, "100.00")
            .add("Teknik", "3.1.1", Measures.FTE, "2")
            .add("Teknik", "2.1.1", Measures.FTE, "1")
            .add("Teknik", "1.2.1", Measures.OTHER_COST, "7.00")
            .add("Teknik", "outside:6.45.53", Measures.PAYROLL, "50.00")
            .build();

    private static final Redistribute REDISTRIBUTE = Redistribute.builder()
            .pool("management")
            .key(AllocationKey.directAmounts("FTE"))
            .build();

    private static final Exclude EXCLUDE = Exclude.builder()
            .scope(Scope.within(CatalogCode.of(2)))
            .reason(LocalizedText.of("hører ikke til", "does not belong"))
            .build();

    private static final CalculationCase CASE = new CalculationCase(
            STATEMENT,
            CostModel.builder()
                    .id("prøve")
                    .name(LocalizedText.of("Prøve", "Trial"))
                    .edition("2006")
                    .addSteps(REDISTRIBUTE, EXCLUDE)
                    .build());

    private static final Map<Law, CostEngine> FAULTS = Map.ofEntries(
            Map.entry(Law.TOTALS_KEPT, changed(1, stage -> add(stage, "3.1.1", "-0.01"))),
            Map.entry(Law.WHOLE_UNITS, changed(1, stage -> move(stage, "3.1.1", "2.1.1", "0.001"))),
            Map.entry(Law.NOTHING_LEFT, changed(1, stage -> move(stage, "3.1.1", "pool:management", "0.01"))),
            Map.entry(Law.OUTSIDE_KEPT, changed(2, stage -> move(stage, "outside:6.45.53", "3.1.1", "1"))),
            Map.entry(Law.EXCLUDED_EQUALS_FIELD, changed(2, stage -> move(stage, "excluded:2.1.1", "3.1.1", "1"))),
            Map.entry(Law.EXCLUDED_CATEGORY_STAYS_OUT, changed(2, stage -> move(stage, "3.1.1", "2.1.4", "1"))),
            Map.entry(Law.ZERO_WEIGHT_GETS_ZERO, changed(1, stage -> move(stage, "3.1.1", "1.2.1", "0.01"))),
            Map.entry(Law.SHARES_NEAR_EXACT, changed(1, stage -> move(stage, "3.1.1", "2.1.1", "0.02"))),
            Map.entry(Law.EQUALS_REFERENCE, changed(1, stage -> move(stage, "3.1.1", "2.1.1", "0.01"))),
            Map.entry(
                    Law.ORDER_IRRELEVANT,
                    changedWhen(
                            statement ->
                                    !statement.getAmounts().get(0).getAccount().equals(MANAGEMENT),
                            stage -> move(stage, "3.1.1", "2.1.1", "0.01"))),
            Map.entry(
                    Law.SIGN_SYMMETRY,
                    changedWhen(
                            statement -> STATEMENT.getAmounts().size()
                                            == statement.getAmounts().size()
                                    && statement.getAmounts().stream()
                                            .anyMatch(
                                                    amount -> amount.getAmount().signum() < 0),
                            stage -> move(stage, "3.1.1", "2.1.1", "0.01"))),
            Map.entry(
                    Law.WEIGHTS_SCALE,
                    changedWhen(
                            statement -> statement.getAmounts().stream()
                                    .anyMatch(amount -> amount.getAmount().compareTo(new BigDecimal("6")) == 0),
                            stage -> move(stage, "3.1.1", "2.1.1", "0.01"))),
            Map.entry(Law.SAME_TWICE, everySecondTime()),
            Map.entry(Law.STAGES_ARE_RESULTS, withOneStepOnly()),
            Map.entry(Law.MOVEMENTS_EXPLAIN, withoutTheFirstMovement()));

    private static CostLaws laws(CostEngine engine) {
        return CostLaws.of(engine, SampleEditions.EARLIER);
    }

    @Test
    void anEngineWithoutFaultKeepsThemAll() {
        assertThatCode(() -> laws(SOUND).check(CASE)).doesNotThrowAnyException();
        assertThat(laws(SOUND).getLaws()).isEqualTo(EnumSet.allOf(Law.class));
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void everyLawIsBrokenByItsFault(Law law) {
        CostEngine faulty = requireNonNull(FAULTS.get(law), () -> "a fault for " + law);

        BrokenLawError broken =
                catchThrowableOfType(BrokenLawError.class, () -> laws(faulty).check(law, CASE));

        assertThat(broken).isNotNull();
        assertThat(broken.getLaw()).isEqualTo(law);
        assertThat(broken.getExpected()).isNotEqualTo(broken.getFound());
        assertThat(broken.getMessage())
                .contains(law.name(), law.getDemand(), broken.getPlace(), broken.getExpected(), broken.getFound())
                .contains("pool:management (Teknik) PAYROLL 100.00", "1. Redistribute{");
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void aLawThatIsLeftOutIsNotChecked(Law law) {
        CostLaws others = laws(SOUND).without(law);

        assertThat(others.getLaws()).hasSize(Law.values().length - 1).doesNotContain(law);
    }

    @Test
    void anEngineThatRefusesWhatCanBeCalculatedBreaksTheReference() {
        CostEngine refusing = (statement, model) -> {
            Problems problems = Problems.at("");
            problems.add(Reason.OVERFLOW, "7", Phrase.same("less"));
            throw new InvalidInputException(problems.toList());
        };

        BrokenLawError broken =
                catchThrowableOfType(BrokenLawError.class, () -> laws(refusing).check(CASE));

        assertThat(broken.getLaw()).isEqualTo(Law.EQUALS_REFERENCE);
        assertThat(broken.getExpected()).isEqualTo("a result");
        assertThat(broken.getFound()).isEqualTo("a refusal\n    OVERFLOW, found '7', allowed: less");
        assertThat(broken.getMessage()).contains("found: a refusal\n    OVERFLOW, found '7', allowed: less\n");
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void aStatementOfAnotherEditionIsNoCase(Law law) {
        ResourceStatement other =
                ResourceStatement.builder().from(STATEMENT).edition("2007").build();

        assertThatThrownBy(() -> laws(SOUND).check(law, new CalculationCase(other, CASE.model())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a statement of edition '2007'; allowed is the edition of the laws, '2006'");
    }

    @Test
    void aModelOfAnotherEditionIsNoCase() {
        CostModel other = CostModel.builder().from(CASE.model()).edition("2007").build();

        assertThatThrownBy(() -> laws(SOUND).check(STATEMENT, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a model of edition '2007'; allowed is the edition of the laws, '2006'");
    }

    @Test
    void anEngineThatCalculatesWhatMustBeRefusedBreaksTheReference() {
        CalculationCase withoutWeights = new CalculationCase(
                ResourceStatement.builder()
                        .from(STATEMENT)
                        .amounts(STATEMENT.getAmounts().subList(0, 1))
                        .build(),
                CASE.model());
        StageBalances registered =
                SOUND.calculate(withoutWeights.statement(), emptyModel()).getFinalStage();
        CostEngine generous = (statement, model) -> EngineResult.of(List.of(registered, registered, registered));

        BrokenLawError broken = catchThrowableOfType(
                BrokenLawError.class, () -> laws(generous).check(Law.EQUALS_REFERENCE, withoutWeights));

        assertThat(broken.getExpected()).isEqualTo("a refusal at step 1 for [NO_POSITIVE_WEIGHT]");
        assertThat(broken.getFound()).isEqualTo("a result");
    }

    @Test
    void aResultWithoutAllStagesIsBroken() {
        CostEngine brief = (statement, model) ->
                EngineResult.of(SOUND.calculate(statement, model).getStages().subList(0, 1));

        BrokenLawError broken =
                catchThrowableOfType(BrokenLawError.class, () -> laws(brief).check(CASE));

        assertThat(broken.getExpected()).isEqualTo("3 stages");
        assertThat(broken.getFound()).isEqualTo("1");
    }

    private static CostModel emptyModel() {
        return CostModel.builder().from(CASE.model()).steps(List.of()).build();
    }

    // Faults

    private interface Fault {
        StageBalances change(StageBalances stage);
    }

    /** In the case alone, not in its first steps: those are another model. */
    private static CostEngine changed(int number, Fault fault) {
        return (statement, model) -> {
            List<StageBalances> stages =
                    new ArrayList<>(SOUND.calculate(statement, model).getStages());
            if (number < stages.size()) {
                stages.set(number, fault.change(stages.get(number)));
            }
            return EngineResult.of(stages);
        };
    }

    private static CostEngine changedWhen(Predicate<ResourceStatement> isWrong, Fault fault) {
        return (statement, model) -> (isWrong.test(statement) ? changed(1, fault) : SOUND).calculate(statement, model);
    }

    private static CostEngine everySecondTime() {
        int[] calls = new int[1];
        return (statement, model) -> (calls[0]++ % 2 == 1
                        ? changed(1, stage -> move(stage, "3.1.1", "2.1.1", "0.01"))
                        : SOUND)
                .calculate(statement, model);
    }

    private static CostEngine withOneStepOnly() {
        return (statement, model) -> (model.getSteps().size() == 1
                        ? changed(1, stage -> move(stage, "3.1.1", "2.1.1", "0.01"))
                        : SOUND)
                .calculate(statement, model);
    }

    private static CostEngine withoutTheFirstMovement() {
        return (statement, model) -> {
            EngineResult sound = SOUND.calculate(statement, model);
            List<Movement> movements = sound.findMovements().orElseThrow();
            return EngineResult.of(sound.getStages(), movements.subList(1, movements.size()));
        };
    }

    private static StageBalances move(StageBalances stage, String source, String target, String amount) {
        return add(add(stage, source, "-" + amount), target, amount);
    }

    private static StageBalances add(StageBalances stage, String account, String amount) {
        return StageBalances.builder()
                .addAll(stage)
                .add(UnitAccount.of("Teknik", Account.parse(account)), "PAYROLL", new BigDecimal(amount))
                .build();
    }
}
