package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.exclude;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.Refusals.share;
import static dk.opgavekatalog.calc.cost.Refusals.transfer;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.calc.cost.Supports.hundredAndSixty;
import static dk.opgavekatalog.calc.cost.Supports.support;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import org.junit.jupiter.api.Test;

/** Drilling down, on figures that were worked out by hand. */
class AmountOriginTest {

    /**
     * 13180/143 = 92.168 on 3.1.1: 8000/143 = 55.944 through 1.1.1 and 5180/143 = 36.224 through 1.1.2. Of what passed
     * through 1.1.1, 100 × 153 of 18000 stood there and 60 × 45 stood on 1.1.2; of what passed through 1.1.2, 60 × 153
     * stood there and 100 × 34 on 1.1.1, of 12580. The øre left over goes where both the posting and the sum of 3.1.1
     * stay nearest: to 36.22.
     */
    private static final CostStatement RECIPROCAL =
            calculate(hundredAndSixty(), support(AllocationMethod.RECIPROCAL).build());

    @Test
    void providersThatServedEachOtherAreToldByWhatTheyHadBefore() {
        assertThat(RECIPROCAL.drillDown(code("3.1.1"), PAYROLL).toText(Language.ENGLISH))
                .isEqualTo("""
                92.17 Payroll (DKK) on 3.1.1 Building cases – Helsingør, 2024, of which
                  55.94 from 1.1.1 Payroll administration in Teknik (step 1: of 125.87 by Payslips (40 of 90))
                    47.55 stood on 1.1.1 Payroll administration in Teknik before the fields served each other
                      47.55 registered on 1.1.1 Payroll administration in Teknik
                    8.39 stood on 1.1.2 Personnel administration in Teknik before the fields served each other
                      8.39 registered on 1.1.2 Personnel administration in Teknik
                  36.23 from 1.1.2 Personnel administration in Teknik (step 1: of 87.97 by Employees (35 of 85))
                    9.79 stood on 1.1.1 Payroll administration in Teknik before the fields served each other
                      9.79 registered on 1.1.1 Payroll administration in Teknik
                    26.44 stood on 1.1.2 Personnel administration in Teknik before the fields served each other
                      26.44 registered on 1.1.2 Personnel administration in Teknik
                """);
    }

    @Test
    void theSameInDanishAndOnlyTwoLevels() {
        assertThat(RECIPROCAL.drillDown(code("3.1.1"), PAYROLL).toText(Language.DANISH, 2))
                .isEqualTo("""
                92,17 Lønudgift (DKK) på 3.1.1 Byggesager – Helsingør, 2024, heraf
                  55,94 fra 1.1.1 Lønadministration i Teknik (trin 1: af 125,87 fordelt efter Lønsedler (40 af 90))
                    47,55 stod på 1.1.1 Lønadministration i Teknik, før felterne blev fordelt på hinanden
                    8,39 stod på 1.1.2 Personaleadministration i Teknik, før felterne blev fordelt på hinanden
                  36,23 fra 1.1.2 Personaleadministration i Teknik (trin 1: af 87,97 fordelt efter Ansatte (35 af 85))
                    9,79 stod på 1.1.1 Lønadministration i Teknik, før felterne blev fordelt på hinanden
                    26,44 stod på 1.1.2 Personaleadministration i Teknik, før felterne blev fordelt på hinanden
                """);
    }

    @Test
    void noLevelIsTheTotalAloneAndLessIsRefused() {
        AmountOrigin origin = RECIPROCAL.drillDown(code("3.1.1"), PAYROLL);

        assertThat(origin.toText(Language.ENGLISH, 0)).isEqualTo("""
                92.17 Payroll (DKK) on 3.1.1 Building cases – Helsingør, 2024, of which
                """);
        assertThat(origin.toText(Language.ENGLISH)).isEqualTo(origin.toText(Language.ENGLISH, 4));
        assertThat(origin.toDocument()).isEqualTo(origin.toDocument(4));
        assertThat(origin.toDocument(0))
                .containsEntry("partsLeftOut", origin.getParts().size())
                .containsEntry("amount", origin.getAmount())
                .doesNotContainKey("parts");
        assertThatIllegalArgumentException().isThrownBy(() -> origin.toDocument(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> origin.toText(Language.ENGLISH, -1))
                .withMessage("-1 levels; allowed is zero or more");
    }

    /** By the step-down method 1.1.2 gives on what it got, and the levels lead back through it. */
    @Test
    void stepByStepEachProviderIsMadeOfWhatItHadAndGot() {
        CostStatement cost = calculate(
                hundredAndSixty(),
                support(AllocationMethod.STEP_DOWN)
                        .providers(Scope.within(code("1.1")))
                        .addOrder(code("1.1.1"), code("1.1.2"))
                        .build());

        assertThat(cost.drillDown(code("3.1.2"), PAYROLL)).returns("""
                67.59 Payroll (DKK) on 3.1.2 Urban renewal – Helsingør, 2024, of which
                  33.33 from 1.1.1 Payroll administration in Teknik (step 1: of 100.00 by Payslips (30 of 90))
                    33.33 registered on 1.1.1 Payroll administration in Teknik
                  34.26 from 1.1.2 Personnel administration in Teknik (step 1: of 82.22 by Employees (25 of 60))
                    25.00 registered on 1.1.2 Personnel administration in Teknik
                    9.26 from 1.1.1 Payroll administration in Teknik (step 1: of 100.00 by Payslips (20 of 90))
                      9.26 registered on 1.1.1 Payroll administration in Teknik
                """, it -> it.toText(Language.ENGLISH));
    }

    /**
     * 2.1.4 has 100, gets 50 and gives a fifth of the 150 away: 20 of what was registered and 10 of the management.
     * Then it gets 30 of cross-cutting work, and all is excluded.
     */
    @Test
    void whatIsGivenAwayIsAPartOfEverythingThatStoodThere() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "2.1.4", PAYROLL, "100")
                        .add("Teknik", "2.1.4", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "50")
                        .add("Teknik", "pool:cross-cutting", PAYROLL, "30"),
                management(BY_FTE).build(),
                transfer("2.1.4", "1.4.10", "0.2").build(),
                Redistribute.builder()
                        .pool("cross-cutting")
                        .key(AllocationKey.fixedShares(share("2.1.4", "1")))
                        .build(),
                exclude(Scope.within(code("2"))));

        assertThat(cost.drillDown(code("1.4.10"), PAYROLL)).returns("""
                30.00 Payroll (DKK) on 1.4.10 Dissemination and communication, internal – Helsingør, 2024, of which
                  30.00 from 2.1.4 Dissemination and communication in Teknik (step 2: of 150.00 (0.2 of 1.0))
                    20.00 registered on 2.1.4 Dissemination and communication in Teknik
                    10.00 from Management in Teknik (step 1: of 50.00 by FTE, as registered directly (1 of 1))
                      10.00 registered on Management in Teknik
                """, it -> it.toText(Language.ENGLISH));
        assertThat(cost.drillDown(Account.excluded(code("2.1.4")), PAYROLL).toText(Language.ENGLISH, 2))
                .isEqualTo("""
                150.00 Payroll (DKK) on 2.1.4 Dissemination and communication (excluded) – Helsingør, 2024, of which
                  150.00 from 2.1.4 Dissemination and communication in Teknik (step 4)
                    80.00 registered on 2.1.4 Dissemination and communication in Teknik
                    40.00 from Management in Teknik (step 1: of 50.00 by FTE, as registered directly (1 of 1))
                    30.00 from Cross-cutting work (meetings, courses, absence etc.) in Teknik (step 3: of 30.00 by \
                fixed shares (1 of 1))
                """);
        assertThat(cost.drillDown(code("2.1.4"), PAYROLL).getParts()).isEmpty();
    }

    /** -100 + 40 = -60, half of which goes: -50 and 20. */
    @Test
    void amountsOfBothSignsKeepTheirSigns() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "2.1.4", PAYROLL, "-100")
                        .add("Teknik", "2.1.4", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "40"),
                management(BY_FTE).build(),
                transfer("2.1.4", "1.4.10", "0.5").build());

        assertThat(cost.drillDown(code("1.4.10"), PAYROLL)).returns("""
                -30.00 Payroll (DKK) on 1.4.10 Dissemination and communication, internal – Helsingør, 2024, of which
                  -30.00 from 2.1.4 Dissemination and communication in Teknik (step 2: of -60.00 (0.5 of 1.0))
                    -50.00 registered on 2.1.4 Dissemination and communication in Teknik
                    20.00 from Management in Teknik (step 1: of 40.00 by FTE, as registered directly (1 of 1))
                      20.00 registered on Management in Teknik
                """, it -> it.toText(Language.ENGLISH));
    }

    /** A total of nothing can be made of something. */
    @Test
    void amountsThatCancelOutAreBothTold() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "3.1.1", PAYROLL, "5")
                        .add("Teknik", "3.1.1", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "-5"),
                management(BY_FTE).build());

        assertThat(cost.drillDown(code("3.1.1"), PAYROLL)).returns("""
                0.00 Payroll (DKK) on 3.1.1 Building cases – Helsingør, 2024, of which
                  5.00 registered on 3.1.1 Building cases in Teknik
                  -5.00 from Management in Teknik (step 1: of -5.00 by FTE, as registered directly (1 of 1))
                    -5.00 registered on Management in Teknik
                """, it -> it.toText(Language.ENGLISH));
    }

    @Test
    void collectedSupportLeadsBackToItsUnits() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "70")
                        .add("Skole", "1.1.1", PAYROLL, "30")
                        .add("Teknik", "3.1.1", FTE, "1")
                        .add("Skole", "3.1.2", FTE, "1"),
                support(AllocationMethod.DIRECT, BY_FTE).build());

        assertThat(cost.drillDown(code("3.1.1"), PAYROLL)).returns("""
                50.00 Payroll (DKK) on 3.1.1 Building cases – Helsingør, 2024, of which
                  50.00 from 1.1.1 Payroll administration (collecting account) in Helsingør (step 1: of 100.00 by FTE, \
                as registered directly (1 of 2))
                    15.00 from 1.1.1 Payroll administration in Skole (step 1)
                      15.00 registered on 1.1.1 Payroll administration in Skole
                    35.00 from 1.1.1 Payroll administration in Teknik (step 1)
                      35.00 registered on 1.1.1 Payroll administration in Teknik
                """, it -> it.toText(Language.ENGLISH));
    }

    @Test
    void whatStandsOutsideTheCatalogueWasRegisteredThere() {
        CostStatement cost = calculate(Fixtures.statement().add("Teknik", "outside:6.45.53", OTHER_COST, "7"));

        assertThat(cost.drillDown(Account.outside("6.45.53"), OTHER_COST).toText(Language.DANISH))
                .isEqualTo("""
                7,00 Øvrig udgift (DKK) på 6.45.53 (uden for kataloget) – Helsingør, 2024, heraf
                  7,00 registreret på 6.45.53 (uden for kataloget) i Teknik
                """);
    }

    @Test
    void anAccountThatNothingStoodOnHasATotalOfZeroAndNoParts() {
        for (Account account : new Account[] {
            Account.field(code("3.5.1")), Account.pool("cross-cutting"), Account.excluded(code("2.1.1"))
        }) {
            AmountOrigin origin = RECIPROCAL.drillDown(account, PAYROLL);

            assertThat(origin.getKind()).isEqualTo(AmountOriginKind.TOTAL);
            assertThat(origin.getAmount()).isZero();
            assertThat(origin.getParts()).isEmpty();
        }
    }

    @Test
    void unknownFieldsAndMeasuresAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECIPROCAL.drillDown(code("3.1.9"), PAYROLL))
                .withMessageContaining("nearest: 3.1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECIPROCAL.drillDown(code("3.1.1"), Fixtures.measure("HOURS", "Timer", "h", 0)))
                .withMessageContaining("HOURS");
    }

    @Test
    void aPartKnowsItsAccountItsEntryAndWhatIsExplained() {
        AmountOrigin part =
                RECIPROCAL.drillDown(code("3.1.1"), PAYROLL).getParts().get(0);

        assertThat(part.getKind()).isEqualTo(AmountOriginKind.RECEIVED);
        assertThat(part.getAccount()).isEqualTo(Account.field(code("3.1.1")));
        assertThat(part.getMeasure()).isEqualTo(PAYROLL);
        assertThat(part.getSource()).contains(Fixtures.at("Teknik", "1.1.1"));
        assertThat(part.getEntry().orElseThrow().getExactAmount()).hasToString("8000/143");
        assertThat(part.getCostStatement()).isSameAs(RECIPROCAL);
    }
}
