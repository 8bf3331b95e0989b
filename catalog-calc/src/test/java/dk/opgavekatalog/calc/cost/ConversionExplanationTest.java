package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.RefusedConversionTest.toLater;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import org.junit.jupiter.api.Test;

/**
 * A result that went from one edition to another explains itself with the names that codes have at each step. In the
 * table of {@link TwoEditions} 1.1.1 and 1.1.2 change places, and 3.5.1 becomes another field.
 */
class ConversionExplanationTest {

    private static final CostStatement COST = TwoEditions.CALCULATOR.calculate(
            Fixtures.statement()
                    .add("Teknik", "1.1.1", PAYROLL, "1")
                    .add("Teknik", "1.1.2", PAYROLL, "20")
                    .add("Teknik", "1.2.1", PAYROLL, "100")
                    .add("Teknik", "3.1.1", PAYROLL, "7")
                    .add("Teknik", "3.5.1", PAYROLL, "5")
                    .add("Teknik", "outside:6.45.53", PAYROLL, "40")
                    .add("Teknik", "pool:management", PAYROLL, "6")
                    .build(),
            model(
                    toLater(
                            "1.2.1 1.2.1 0.4",
                            "1.2.1 1.2.10 0.6",
                            "2.1.4 outside:6.45.59 1",
                            "3.1.1 3.1.1 0.5",
                            "3.1.1 outside:6.45.54 0.5",
                            "outside:6.45.53 3.5.1 0.25"),
                    management(AllocationKey.fixedShares(Refusals.share("1.1.1", "1")))
                            .build()));

    @Test
    void aCodeThatAnotherFieldHadBeforeIsNamedByTheEditionOfEachStep() {
        assertThat(payroll(COST.explain(code("1.1.1")), Language.ENGLISH)).isEqualTo("""
                1.1.1 Personnel administration – Helsingør, 2024
                Payroll (DKK):
                  +1.00  registered in Teknik
                  -1.00  to 1.1.2 Payroll administration in Teknik (step 1)
                      of 1.00 (1 of 1)
                  +20.00  from 1.1.2 Personnel administration in Teknik (step 1)
                      of 20.00 (1 of 1)
                  +6.00  from Management in Teknik (step 2)
                      of 6.00 by fixed shares (1 of 1)
                  26.00  in total after the last step
                """);
    }

    @Test
    void aFieldThatWasSplitIsNamedInBothEditions() {
        assertThat(payroll(COST.explain(code("1.2.10")), Language.DANISH)).isEqualTo("""
                1.2.10 Budgetopfølgning – Helsingør, 2024
                Lønudgift (DKK):
                  +60,00  fra 1.2.1 Budgetlægning i Teknik (trin 1)
                      af 100,00 (0,6 af 1,0)
                  60,00  i alt efter sidste trin
                """);
    }

    @Test
    void whatComesFromOutsideTheCatalogueSaysSo() {
        assertThat(payroll(COST.explain(code("3.5.1")), Language.ENGLISH)).isEqualTo("""
                3.5.1 New tasks – Helsingør, 2024
                Payroll (DKK):
                  +5.00  registered in Teknik
                  -5.00  to 3.5.2 Care, assistance etc. in Teknik (step 1)
                      of 5.00 (1 of 1)
                  +10.00  from 6.45.53 (outside the catalogue) in Teknik (step 1)
                      of 40.00 (0.25 of 1.00)
                  10.00  in total after the last step
                """);
    }

    @Test
    void drillingDownNamesFieldsByTheEditionInWhichTheyGave() {
        assertThat(COST.drillDown(code("1.1.1"), PAYROLL).toText(Language.ENGLISH))
                .isEqualTo("""
                26.00 Payroll (DKK) on 1.1.1 Personnel administration – Helsingør, 2024, of which
                  20.00 from 1.1.2 Personnel administration in Teknik (step 1)
                    20.00 registered on 1.1.2 Personnel administration in Teknik
                  6.00 from Management in Teknik (step 2: of 6.00 by fixed shares (1 of 1))
                    6.00 registered on Management in Teknik
                """);
        assertThat(COST.drillDown(code("3.5.2"), PAYROLL).toText(Language.DANISH))
                .isEqualTo("""
                5,00 Lønudgift (DKK) på 3.5.2 Pleje, bistand m.v. – Helsingør, 2024, heraf
                  5,00 fra 3.5.1 Pleje, bistand m.v. i Teknik (trin 1)
                    5,00 registreret på 3.5.1 Pleje, bistand m.v. i Teknik
                """);
    }

    /** The 3.1.2 of the edition before is no field of the one after. */
    @Test
    void fieldsOfTheFirstEditionCanBeExplainedTooAndUnknownOnesNot() {
        assertThat(COST.explain(code("3.1.2")).toText(Language.ENGLISH)).startsWith("3.1.2 Urban renewal – ");
        assertThat(COST.drillDown(Account.outside("6.45.54"), PAYROLL).toText(Language.ENGLISH))
                .isEqualTo("""
                3.50 Payroll (DKK) on 6.45.54 (outside the catalogue) – Helsingør, 2024, of which
                  3.50 from 3.1.1 Building cases in Teknik (step 1: of 7.00 (0.5 of 1.0))
                    3.50 registered on 3.1.1 Building cases in Teknik
                """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COST.explain(code("3.5.9")))
                .withMessageContaining("edition 2007");
    }

    @Test
    void stagesSayTheirEdition() {
        assertThat(COST.getCatalog()).isSameAs(SampleEditions.LATER);
        assertThat(COST.getStages().stream()
                        .map(stage -> stage.getCatalog().getEdition().getId()))
                .containsExactly("2006", "2007", "2007");
        assertThat(COST.describe(COST.getStages().get(1), Language.DANISH))
                .isEqualTo("efter omregning til udgave 2007");
        assertThat(COST.describe(COST.getStages().get(1), Language.ENGLISH))
                .isEqualTo("after the conversion to edition 2007");
        assertThat(COST.getReconciliation().isBalanced()).isTrue();
    }

    /** The heading and the lines of payroll. */
    private static String payroll(Explanation explanation, Language language) {
        String text = explanation.toText(language);
        String heading = PAYROLL.getName().in(language);
        String end = language == Language.DANISH ? "Øvrig" : "Other";
        return text.lines().findFirst().orElse("") + "\n"
                + text.substring(text.indexOf("\n" + heading) + 1, text.indexOf("\n" + end) + 1);
    }
}
