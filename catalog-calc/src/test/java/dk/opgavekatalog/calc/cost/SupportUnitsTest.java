package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.decimal;
import static dk.opgavekatalog.calc.cost.Refusals.share;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.calc.cost.Supports.journal;
import static dk.opgavekatalog.calc.cost.Supports.lines;
import static dk.opgavekatalog.calc.cost.Supports.statistic;
import static dk.opgavekatalog.calc.cost.Supports.support;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.statement.ResourceStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A provider in several units: in the whole organisation, or each unit by itself. */
class SupportUnitsTest {

    @ParameterizedTest
    @EnumSource
    void inTheOrganisationAProviderInSeveralUnitsIsCollectedFirst(AllocationMethod method) {
        CostStatement cost = calculate(twoUnits(), support(method, BY_FTE).build());

        assertThat(journal(cost))
                .containsExactly(
                        "step 1: 30.00 PAYROLL from 1.1.1 (Skole) to support:1.1.1 (Helsingør)",
                        "step 1: 70.00 PAYROLL from 1.1.1 (Teknik) to support:1.1.1 (Helsingør)",
                        "step 1: 25.00 PAYROLL from support:1.1.1 (Helsingør) to 3.1.1 (Skole)",
                        "step 1: 75.00 PAYROLL from support:1.1.1 (Helsingør) to 3.1.1 (Teknik)");
        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Skole) 25.00
                3.1.1 (Teknik) 75.00
                """);
    }

    @ParameterizedTest
    @EnumSource
    void inItsOwnUnitAProviderServesTheFieldsOfTheUnitAlone(AllocationMethod method) {
        CostStatement cost = calculate(
                twoUnits(), support(method, BY_FTE).reach(Reach.OWN_UNIT).build());

        assertThat(journal(cost))
                .containsExactly(
                        "step 1: 30.00 PAYROLL from 1.1.1 (Skole) to 3.1.1 (Skole)",
                        "step 1: 70.00 PAYROLL from 1.1.1 (Teknik) to 3.1.1 (Teknik)");
    }

    @Test
    void aProviderInOneUnitGivesFromThere() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Skole", "1.1.1", PAYROLL, "100")
                        .add("Teknik", "1.1.1", PAYROLL, "0")
                        .add("Teknik", "3.1.1", FTE, "3")
                        .add("Skole", "3.1.1", FTE, "1"),
                support(AllocationMethod.DIRECT, BY_FTE).build());

        assertThat(journal(cost))
                .containsExactly(
                        "step 1: 25.00 PAYROLL from 1.1.1 (Skole) to 3.1.1 (Skole)",
                        "step 1: 75.00 PAYROLL from 1.1.1 (Skole) to 3.1.1 (Teknik)");
    }

    /** In one unit it has payroll, in the other FTE; what it has in each measure goes on together. */
    @Test
    void whatStandsInDifferentMeasuresIsCollectedToo() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Skole", "1.1.1", PAYROLL, "100")
                        .add("Teknik", "1.1.1", OTHER_COST, "8")
                        .add("Teknik", "3.1.1", FTE, "3")
                        .add("Skole", "3.1.1", FTE, "1"),
                support(AllocationMethod.DIRECT, BY_FTE).build());

        assertThat(journal(cost))
                .contains(
                        "step 1: 100.00 PAYROLL from 1.1.1 (Skole) to support:1.1.1 (Helsingør)",
                        "step 1: 8.00 OTHER_COST from 1.1.1 (Teknik) to support:1.1.1 (Helsingør)",
                        "step 1: 6.00 OTHER_COST from support:1.1.1 (Helsingør) to 3.1.1 (Teknik)");
    }

    /** 50 and -50 are nothing together, and nobody is asked to receive it. */
    @ParameterizedTest
    @EnumSource
    void whatCancelsOutBetweenUnitsNeedsNoReceiver(AllocationMethod method) {
        CostStatement cost = calculate(
                Fixtures.statement().add("Skole", "1.1.1", PAYROLL, "50").add("Teknik", "1.1.1", PAYROLL, "-50"),
                support(method, BY_FTE).build());

        assertThat(lines(cost, PAYROLL)).isEmpty();
        assertThat(journal(cost))
                .containsExactly(
                        "step 1: 50.00 PAYROLL from 1.1.1 (Skole) to support:1.1.1 (Helsingør)",
                        "step 1: -50.00 PAYROLL from 1.1.1 (Teknik) to support:1.1.1 (Helsingør)");
    }

    /** 1.1.2 is one provider; what is meant for it in Skole comes to where it stands. */
    @ParameterizedTest
    @EnumSource(names = {"STEP_DOWN", "RECIPROCAL"})
    void whatAProviderIsServedInAnyUnitComesToWhereItStands(AllocationMethod method) {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Skole", "1.1.1", PAYROLL, "80")
                        .add("Teknik", "1.1.2", PAYROLL, "20")
                        .addStatistics(
                                statistic("payslips", "Skole 1.1.2 1", "Teknik 1.1.2 2", "Skole 3.1.1 1"),
                                statistic("employees", "Teknik 3.1.2 1")),
                support(method).build());

        assertThat(journal(cost))
                .containsExactlyInAnyOrder(
                        "step 1: 60.00 PAYROLL from 1.1.1 (Skole) to 1.1.2 (Teknik)",
                        "step 1: 20.00 PAYROLL from 1.1.1 (Skole) to 3.1.1 (Skole)",
                        "step 1: 80.00 PAYROLL from 1.1.2 (Teknik) to 3.1.2 (Teknik)");
        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Skole) 20.00
                3.1.2 (Teknik) 80.00
                """);
    }

    /** Nothing stands on 1.1.2; it is served in both units, and gives from the first of them. */
    @ParameterizedTest
    @EnumSource(names = {"STEP_DOWN", "RECIPROCAL"})
    void aProviderThatIsOnlyServedGivesOnFromItsFirstUnit(AllocationMethod method) {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "80")
                        .addStatistics(
                                statistic("payslips", "Skole 1.1.2 1", "Teknik 1.1.2 2", "Skole 3.1.1 1"),
                                statistic("employees", "Teknik 3.1.2 1")),
                support(method).build());

        assertThat(journal(cost))
                .containsExactlyInAnyOrder(
                        "step 1: 60.00 PAYROLL from 1.1.1 (Teknik) to 1.1.2 (Skole)",
                        "step 1: 20.00 PAYROLL from 1.1.1 (Teknik) to 3.1.1 (Skole)",
                        "step 1: 60.00 PAYROLL from 1.1.2 (Skole) to 3.1.2 (Teknik)");
    }

    @ParameterizedTest
    @EnumSource
    void anOrganisationMayHaveTheNameOfAUnit(AllocationMethod method) {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Helsingør", "1.1.1", PAYROLL, "30")
                        .add("Teknik", "1.1.1", PAYROLL, "70")
                        .add("Helsingør", "3.1.1", FTE, "1"),
                support(method, BY_FTE).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("3.1.1 (Helsingør) 100.00\n");
        assertThat(cost.getStages().get(0).getAmount(Fixtures.at("Helsingør", "1.1.1"), PAYROLL))
                .isEqualTo(decimal("30.00"));
        assertThat(cost.getFinalStage().getAmount(Fixtures.at("Helsingør", "support:1.1.1"), PAYROLL))
                .isZero();
        assertThat(cost.getFinalStage().getAmount(Fixtures.at("Helsingør", "3.1.1"), PAYROLL))
                .isEqualTo(decimal("100.00"));
    }

    @Test
    void aFixedShareNamesItsUnitInTheOrganisationAndNoneInTheOwnUnit() {
        CostStatement inOrganisation = calculate(
                twoUnits(),
                support(
                                AllocationMethod.RECIPROCAL,
                                AllocationKey.fixedShares(
                                        FixedShare.of("Skole", code("3.1.1"), decimal("0.1")),
                                        FixedShare.of("Teknik", code("3.1.2"), decimal("0.9"))))
                        .build());
        CostStatement inOwnUnit = calculate(
                twoUnits(),
                support(
                                AllocationMethod.RECIPROCAL,
                                AllocationKey.fixedShares(share("3.1.1", "0.1"), share("3.1.2", "0.9")))
                        .reach(Reach.OWN_UNIT)
                        .build());

        assertThat(lines(inOrganisation, PAYROLL)).isEqualTo("""
                3.1.1 (Skole) 10.00
                3.1.2 (Teknik) 90.00
                """);
        assertThat(lines(inOwnUnit, PAYROLL)).isEqualTo("""
                3.1.1 (Skole) 3.00
                3.1.1 (Teknik) 7.00
                3.1.2 (Skole) 27.00
                3.1.2 (Teknik) 63.00
                """);
    }

    /** Equal parts go to fields with direct amounts, in every unit; a provider in two units weighs twice. */
    @Test
    void equalPartsCountAFieldOnceInEachUnit() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "90")
                        .add("Skole", "1.1.2", PAYROLL, "1")
                        .add("Teknik", "1.1.2", PAYROLL, "2")
                        .add("Teknik", "3.1.1", FTE, "3"),
                support(AllocationMethod.STEP_DOWN, AllocationKey.equal())
                        .providers(Scope.within(code("1.1")))
                        .addOrder(code("1.1.1"), code("1.1.2"))
                        .build());

        assertThat(journal(cost))
                .contains(
                        "step 1: 60.00 PAYROLL from 1.1.1 (Teknik) to support:1.1.2 (Helsingør)",
                        "step 1: 30.00 PAYROLL from 1.1.1 (Teknik) to 3.1.1 (Teknik)",
                        "step 1: 63.00 PAYROLL from support:1.1.2 (Helsingør) to 3.1.1 (Teknik)");
    }

    private static ResourceStatement.Builder twoUnits() {
        return Fixtures.statement()
                .add("Teknik", "1.1.1", PAYROLL, "70")
                .add("Skole", "1.1.1", PAYROLL, "30")
                .add("Teknik", "3.1.1", FTE, "3")
                .add("Skole", "3.1.1", FTE, "1");
    }
}
