package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.text;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One calculation with all that an explanation has to tell: a split, roundings, a key that falls back, negative
 * amounts, an exclusion. The figures are worked out by hand:
 *
 * <ul>
 *   <li>Step 1: a quarter of 2.1.4, 308,641.9725 of 1,234,567.89; the larger remainder stays.
 *   <li>Step 2: 100.00 over 0.25, 1, 0.75, 1.5 and 1 FTE. Rounded toward zero 5.55, 22.22, 16.66, 33.33 and 22.22; the
 *       two øre left over go to the remainders 0.67 (2.1.4) and 0.56 (1.4.10).
 *   <li>Step 3: nobody has an invoice, so -0.5 FTE goes in three equal parts; of the two units left over the first two
 *       of 2.1.1, 3.1.1 and 3.1.2 get one each.
 * </ul>
 */
class ExplanationTest {

    private static final CostStatement COST = Fixtures.CALCULATOR.calculate(
            Fixtures.statement()
                    .add("Teknik", "2.1.1", FTE, "1")
                    .add("Teknik", "2.1.4", FTE, "1")
                    .add("Teknik", "2.1.4", PAYROLL, "1234567.89")
                    .add("Teknik", "3.1.1", FTE, "1.5")
                    .add("Teknik", "3.1.2", FTE, "1")
                    .add("Teknik", "3.1.1", PAYROLL, "-250.75")
                    .add("Teknik", "pool:management", PAYROLL, "100")
                    .add("Skole", "3.1.1", FTE, "2")
                    .add("Teknik", "pool:cross-cutting", FTE, "-0.5")
                    .add("Skole", "outside:6.45.53", PAYROLL, "7.5")
                    .addStatistics(Statistic.builder()
                            .id("invoices")
                            .name(text("Fakturaer", "Invoices"))
                            .build())
                    .build(),
            Fixtures.model(
                    Transfer.builder()
                            .source(code("2.1.4"))
                            .target(code("1.4.10"))
                            .share(new BigDecimal("0.25"))
                            .build(),
                    Redistribute.builder()
                            .pool("management")
                            .key(AllocationKey.directAmounts("FTE"))
                            .build(),
                    Redistribute.builder()
                            .pool("cross-cutting")
                            .key(AllocationKey.statistic("invoices"))
                            .fallbackKey(AllocationKey.equal())
                            .scope(Scope.fields(code("2.1.1"), code("3.1.1"), code("3.1.2")))
                            .build(),
                    Exclude.builder()
                            .scope(Scope.within(code("2")))
                            .reason(text("indgår ikke (afsnit 0.6)", "no part of it (section 0.6)"))
                            .build()));

    @Test
    void linesStandByMeasureWithWhatWasRegisteredFirst() {
        Explanation explanation = COST.explain(code("3.1.1"));

        assertThat(explanation.getAccount()).isEqualTo(Account.field(code("3.1.1")));
        assertThat(explanation.getCostStatement()).isSameAs(COST);
        assertThat(explanation.getLines())
                .extracting(line -> line.getMeasure().getId() + " " + line.getUnit() + " " + line.getAmount() + " "
                        + line.getEntry().map(JournalEntry::getStepNumber).orElse(0))
                .containsExactly(
                        "FTE Skole 2.0000 0",
                        "FTE Teknik 1.5000 0",
                        "FTE Teknik -0.1667 3",
                        "PAYROLL Teknik -250.75 0",
                        "PAYROLL Teknik 33.33 2");
        assertThat(explanation.getLines()).allMatch(ExplanationLine::isIncoming);
        assertThat(explanation.getLines(OTHER_COST)).isEmpty();
        assertThat(explanation.getTotal(PAYROLL)).isEqualTo(new BigDecimal("-217.42"));
        assertThat(explanation.getTotal(OTHER_COST)).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void whatWentAwayIsNegativeAndNotIncoming() {
        Explanation explanation = COST.explain(code("2.1.4"));

        assertThat(explanation.getLines(FTE))
                .extracting(line -> line.getAmount() + " " + line.isIncoming())
                .containsExactly("1.0000 true", "-0.2500 false", "-0.7500 false");
        assertThat(explanation.getTotal(FTE)).isEqualTo(new BigDecimal("0.0000"));
    }

    @Test
    void anEntryTellsItsWeightAndRounding() {
        JournalEntry entry =
                COST.explain(code("3.1.1")).getLines(PAYROLL).get(1).getEntry().orElseThrow();

        assertThat(entry).hasToString("step 2: 33.33 PAYROLL from pool:management (Teknik) to 3.1.1 (Teknik)");
        assertThat(entry.getKey()).contains(AllocationKey.directAmounts("FTE"));
        assertThat(entry.isByFallbackKey()).isFalse();
        assertThat(entry.getWeight()).isEqualByComparingTo("1.5");
        assertThat(entry.getTotalWeight()).isEqualByComparingTo("4.5");
        assertThat(entry.getSharedAmount()).isEqualTo(new BigDecimal("100.00"));
        assertThat(entry.getExactAmount()).hasToString("100/3");
        assertThat(entry.getRounding()).hasToString("-1/300");
    }

    @Test
    void inDanishWithANegativeAmountARoundingAndAFallbackKey() {
        assertThat(COST.explain(code("3.1.1")).toText(Language.DANISH)).isEqualTo("""
                3.1.1 Byggesager – Helsingør, 2024
                Årsværk:
                  +2,0000  registreret i Skole
                  +1,5000  registreret i Teknik
                  -0,1667  fra Tværgående opgaver (møder, kursus, fravær m.v.) i Teknik (trin 3)
                      af -0,5000 fordelt ligeligt, som reservenøgle (1 af 3); præcist -0,16666666…, afrundet med \
                -0,00003333…
                  3,3333  i alt efter sidste trin
                Lønudgift (DKK):
                  -250,75  registreret i Teknik
                  +33,33  fra Ledelse i Teknik (trin 2)
                      af 100,00 fordelt efter Årsværk, direkte registreret (1,50 af 4,50); præcist 33,333333…, \
                afrundet med -0,003333…
                  -217,42  i alt efter sidste trin
                Øvrig udgift (DKK):
                  ingen poster
                """);
    }

    @Test
    void inEnglishWithANegativeAmountARoundingAndAFallbackKey() {
        assertThat(COST.explain(code("3.1.1")).toText(Language.ENGLISH)).isEqualTo("""
                3.1.1 Building cases – Helsingør, 2024
                FTE:
                  +2.0000  registered in Skole
                  +1.5000  registered in Teknik
                  -0.1667  from Cross-cutting work (meetings, courses, absence etc.) in Teknik (step 3)
                      of -0.5000 in equal parts, as the fallback key (1 of 3); exactly -0.16666666…, rounded by \
                -0.00003333…
                  3.3333  in total after the last step
                Payroll (DKK):
                  -250.75  registered in Teknik
                  +33.33  from Management in Teknik (step 2)
                      of 100.00 by FTE, as registered directly (1.50 of 4.50); exactly 33.333333…, rounded by -0.003333…
                  -217.42  in total after the last step
                Other cost (DKK):
                  nothing
                """);
    }

    @Test
    @Tag("section-0.6")
    void inDanishWithASplitAndAnExclusion() {
        assertThat(COST.explain(code("2.1.4")).toText(Language.DANISH)).isEqualTo("""
                2.1.4 Formidling og kommunikation – Helsingør, 2024
                Årsværk:
                  +1,0000  registreret i Teknik
                  -0,2500  til 1.4.10 Formidling og kommunikation Internt i Teknik (trin 1)
                      af 1,0000 (0,25 af 1,00)
                  -0,7500  til 2.1.4 Formidling og kommunikation (udeladt) i Teknik (trin 4)
                      begrundelse: indgår ikke (afsnit 0.6)
                  0,0000  i alt efter sidste trin
                Lønudgift (DKK):
                  +1.234.567,89  registreret i Teknik
                  -308.641,97  til 1.4.10 Formidling og kommunikation Internt i Teknik (trin 1)
                      af 1.234.567,89 (0,25 af 1,00); præcist 308.641,972500, afrundet med -0,002500
                  +16,67  fra Ledelse i Teknik (trin 2)
                      af 100,00 fordelt efter Årsværk, direkte registreret (0,75 af 4,50); præcist 16,666666…, \
                afrundet med +0,003333…
                  -925.942,59  til 2.1.4 Formidling og kommunikation (udeladt) i Teknik (trin 4)
                      begrundelse: indgår ikke (afsnit 0.6)
                  0,00  i alt efter sidste trin
                Øvrig udgift (DKK):
                  ingen poster
                """);
    }

    @Test
    @Tag("section-0.6")
    void inEnglishWithWhatIsExcluded() {
        assertThat(COST.explain(Account.excluded(code("2.1.1"))).toText(Language.ENGLISH))
                .isEqualTo("""
                2.1.1 Case presentation and committee services etc. (excluded) – Helsingør, 2024
                FTE:
                  +0.8333  from 2.1.1 Case presentation and committee services etc. in Teknik (step 4)
                      reason: no part of it (section 0.6)
                  0.8333  in total after the last step
                Payroll (DKK):
                  +22.22  from 2.1.1 Case presentation and committee services etc. in Teknik (step 4)
                      reason: no part of it (section 0.6)
                  22.22  in total after the last step
                Other cost (DKK):
                  nothing
                """);
    }

    @Test
    void aPoolIsExplainedByWhatItGaveAway() {
        assertThat(COST.explain(Account.pool("management"))).returns("""
                Management – Helsingør, 2024
                FTE:
                  nothing
                Payroll (DKK):
                  +100.00  registered in Teknik
                  -5.56  to 1.4.10 Dissemination and communication, internal in Teknik (step 2)
                      of 100.00 by FTE, as registered directly (0.25 of 4.50); exactly 5.555555…, rounded by +0.004444…
                  -22.22  to 2.1.1 Case presentation and committee services etc. in Teknik (step 2)
                      of 100.00 by FTE, as registered directly (1.00 of 4.50); exactly 22.222222…, rounded by -0.002222…
                  -16.67  to 2.1.4 Dissemination and communication in Teknik (step 2)
                      of 100.00 by FTE, as registered directly (0.75 of 4.50); exactly 16.666666…, rounded by +0.003333…
                  -33.33  to 3.1.1 Building cases in Teknik (step 2)
                      of 100.00 by FTE, as registered directly (1.50 of 4.50); exactly 33.333333…, rounded by -0.003333…
                  -22.22  to 3.1.2 Urban renewal in Teknik (step 2)
                      of 100.00 by FTE, as registered directly (1.00 of 4.50); exactly 22.222222…, rounded by -0.002222…
                  0.00  in total after the last step
                Other cost (DKK):
                  nothing
                """, it -> it.toText(Language.ENGLISH));
    }

    @Test
    void whatIsOutsideTheCatalogueIsNamedById() {
        assertThat(COST.explain(Account.outside("6.45.53")).toText(Language.DANISH))
                .isEqualTo("""
                6.45.53 (uden for kataloget) – Helsingør, 2024
                Årsværk:
                  ingen poster
                Lønudgift (DKK):
                  +7,50  registreret i Skole
                  7,50  i alt efter sidste trin
                Øvrig udgift (DKK):
                  ingen poster
                """);
    }

    @Test
    void everyKindOfKeyHasItsWording() {
        assertThat(wordingOf(AllocationKey.directAmounts("FTE"), Language.ENGLISH))
                .startsWith("of 8.00 by FTE, as registered directly (3 of 4)");
        assertThat(wordingOf(AllocationKey.currentAmounts("FTE"), Language.ENGLISH))
                .startsWith("of 8.00 by FTE at the beginning of the step (3 of 4)");
        assertThat(wordingOf(AllocationKey.currentAmounts("FTE"), Language.DANISH))
                .startsWith("af 8,00 fordelt efter Årsværk ved trinnets begyndelse (3 af 4)");
        assertThat(wordingOf(AllocationKey.statistic("employees"), Language.ENGLISH))
                .startsWith("of 8.00 by Employees (12.5 of 25.0)");
        assertThat(wordingOf(AllocationKey.statistic("employees"), Language.DANISH))
                .startsWith("af 8,00 fordelt efter Ansatte (12,5 af 25,0)");
        assertThat(wordingOf(eighths(), Language.ENGLISH)).startsWith("of 8.00 by fixed shares (0.375 of 1.000)");
        assertThat(wordingOf(eighths(), Language.DANISH))
                .startsWith("af 8,00 fordelt efter faste andele (0,375 af 1,000)");
    }

    @Test
    void anAccountThatNothingStoodOnHasNoLines() {
        assertThat(COST.explain(code("3.5.1")).getLines()).isEmpty();
        assertThat(COST.explain(Account.excluded(code("3.5.1"))).getLines()).isEmpty();
    }

    @Test
    void aFieldThatTheEditionDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COST.explain(code("1.4.11")))
                .withMessageContaining("nearest: 1.4.10, 2.1.1");
        assertThatIllegalArgumentException().isThrownBy(() -> COST.explain(code("1.4")));
    }

    private static AllocationKey eighths() {
        return AllocationKey.fixedShares(
                FixedShare.of(code("3.1.1"), new BigDecimal("0.375")),
                FixedShare.of(code("3.1.2"), new BigDecimal("0.625")));
    }

    /** The line about the weights of 3.1.1, when 8.00 is shared out by a key. */
    private static String wordingOf(AllocationKey key, Language language) {
        CostStatement cost = Fixtures.CALCULATOR.calculate(
                Fixtures.statement()
                        .add("Teknik", "3.1.1", FTE, "3")
                        .add("Teknik", "3.1.2", FTE, "1")
                        .add("Teknik", "pool:management", PAYROLL, "8")
                        .addStatistics(Statistic.builder()
                                .id("employees")
                                .name(text("Ansatte", "Employees"))
                                .addValues(
                                        StatisticValue.of("Teknik", code("3.1.1"), new BigDecimal("12.50")),
                                        StatisticValue.of("Teknik", code("3.5.1"), new BigDecimal("12.5")))
                                .build())
                        .build(),
                Fixtures.model(
                        Redistribute.builder().pool("management").key(key).build()));
        return cost.explain(code("3.1.1"))
                .toText(language)
                .lines()
                .filter(line -> line.startsWith("      "))
                .findFirst()
                .orElse("")
                .strip();
    }
}
