package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.calc.cost.Supports.hundredAndSixty;
import static dk.opgavekatalog.calc.cost.Supports.support;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The largest origins, on figures that were worked out by hand. */
class LargestOriginsTest {

    /**
     * 55.94 of 92.17 came through 1.1.1, of which 15300 of 18000 stood there, and 36.23 through 1.1.2, of which 3400 of
     * 12580 stood on 1.1.1: 47.549 + 9.7919 = 57.3409. The øre left over goes to 1.1.2 with 34.8291.
     */
    private static final CostStatement RECIPROCAL =
            calculate(hundredAndSixty(), support(AllocationMethod.RECIPROCAL).build());

    /** Of 1,000.00 in the pool of each unit, 3.1.1 gets all; 3.1.1 in Social is half of each of two units. */
    private static final CostStatement UNITS = Fixtures.CALCULATOR.calculate(
            Fixtures.statement()
                    .add("Anlæg", "3.1.1", FTE, "1")
                    .add("Anlæg", "3.1.1", PAYROLL, "400.00")
                    .add("Anlæg", "Ledelse", PAYROLL, "1000.00")
                    .add("Social", "3.1.1", FTE, "1")
                    .add("Social", "3.1.1", PAYROLL, "700.00")
                    .add("Social", "3.1.2", FTE, "1")
                    .add("Social", "Ledelse", PAYROLL, "1000.00")
                    .add("Teknik", "3.1.1", FTE, "2")
                    .add("Teknik", "3.1.1", PAYROLL, "-900.00")
                    .build(),
            StandardModels.EXCLUDING_LAST);

    private static AmountOrigin ofBuildingCases() {
        return UNITS.drillDown("3.1.1", PAYROLL);
    }

    @Test
    void whatPassedThroughProvidersComesFromWhereItWasRegistered() {
        assertThat(RECIPROCAL
                        .drillDown(code("3.1.1"), PAYROLL)
                        .getLargest(OriginGrouping.FIELD, 20)
                        .toText(Language.ENGLISH))
                .isEqualTo("""
                92.17 Payroll (DKK) on 3.1.1 Building cases – Helsingør, 2024, by the task field that was registered on
                  57.34   62.2 %  1.1.1 Payroll administration
                  34.83   37.8 %  1.1.2 Personnel administration
                """);
    }

    @Test
    void theLargestUnitsStandAboveTheRest() {
        LargestOrigins largest = ofBuildingCases().getLargest(OriginGrouping.UNIT, 2);

        assertThat(largest.toText(Language.DANISH)).isEqualTo("""
                1.700,00 Lønudgift (DKK) på 3.1.1 Byggesager – Helsingør, 2024, efter den enhed, der har registreret
                  1.400,00   82,4 pct.  Anlæg
                  1.200,00   70,6 pct.  Social
                   -900,00  -52,9 pct.  en anden
                """);
        assertThat(largest.getRest()).isEqualTo(new BigDecimal("-900.00"));
        assertThat(largest.getRestCount()).isEqualTo(1);
        assertThat(largest.getGroups().get(0).getUnit()).contains("Anlæg");
        assertThat(largest.getGroups().get(0).getAccount()).isEmpty();
    }

    @Test
    void groupedByPoolAllFieldsAreOneGroupAndByFieldAllPools() {
        assertThat(ofBuildingCases().getLargest(OriginGrouping.POOL, 20).toText(Language.ENGLISH))
                .isEqualTo("""
                1,700.00 Payroll (DKK) on 3.1.1 Building cases – Helsingør, 2024, \
                by the overhead pool that was registered on
                  1,500.00   88.2 %  Management
                    200.00   11.8 %  task fields
                """);
        List<OriginGroup> byField =
                ofBuildingCases().getLargest(OriginGrouping.FIELD, 20).getGroups();
        assertThat(byField.stream().map(OriginGroup::toString))
                .containsExactly("1500.00 from overhead pools", "200.00 from 3.1.1 Building cases");
        assertThat(byField.get(0).getAccount()).isEmpty();
        assertThat(byField.get(1).getAccount()).contains(Account.parse("3.1.1"));
    }

    @Test
    void ungroupedEachAccountOfEachUnitIsAnOriginAndEqualOnesStandInCatalogueOrder() {
        LargestOrigins largest = ofBuildingCases().getLargest(OriginGrouping.ACCOUNT_IN_UNIT, 4);

        assertThat(largest.toText(Language.ENGLISH)).isEqualTo("""
                1,700.00 Payroll (DKK) on 3.1.1 Building cases – Helsingør, 2024, each account in each unit by itself
                  1,000.00   58.8 %  Management in Anlæg
                   -900.00  -52.9 %  3.1.1 Building cases in Teknik
                    700.00   41.2 %  3.1.1 Building cases in Social
                    500.00   29.4 %  Management in Social
                    400.00   23.5 %  one other
                """);
        assertThat(ofBuildingCases()
                        .getLargest(OriginGrouping.ACCOUNT_IN_UNIT, 3)
                        .toText(Language.DANISH))
                .endsWith("    900,00   52,9 pct.  de øvrige 2 tilsammen\n");
    }

    @Test
    void aPartHasOriginsOfItsOwn() {
        AmountOrigin management = ofBuildingCases().getParts().stream()
                .filter(part -> part.getKind() == AmountOriginKind.RECEIVED)
                .findFirst()
                .orElseThrow();

        assertThat(management.getLargest(OriginGrouping.UNIT, 20).toText(Language.ENGLISH))
                .isEqualTo("""
                1,000.00 from Management in Anlæg (step 1: of 1,000.00 by FTE, as registered directly (1 of 1)), \
                by the unit that registered
                  1,000.00  100.0 %  Anlæg
                """);
    }

    @Test
    void anAmountOfZeroHasNoShares() {
        assertThat(UNITS.drillDown("3.5.1", PAYROLL)
                        .getLargest(OriginGrouping.UNIT, 20)
                        .toText(Language.ENGLISH))
                .isEqualTo("""
                0.00 Payroll (DKK) on 3.5.1 Care, assistance etc. – Helsingør, 2024, by the unit that registered
                """);
    }

    @Test
    void theDocumentAndTheTableSayTheSame() {
        LargestOrigins largest = ofBuildingCases().getLargest(OriginGrouping.ACCOUNT_IN_UNIT, 1);

        assertThat(largest.toDocument())
                .containsEntry("amount", new BigDecimal("1700.00"))
                .containsEntry("grouping", "ACCOUNT_IN_UNIT")
                .containsEntry("restCount", 4)
                .containsEntry("rest", new BigDecimal("700.00"))
                .containsEntry(
                        "groups",
                        List.of(Map.of(
                                "unit",
                                "Anlæg",
                                "account",
                                "pool:management",
                                "name",
                                Map.of("da", "Ledelse i Anlæg", "en", "Management in Anlæg"),
                                "amount",
                                new BigDecimal("1000.00"))));
        assertThat(largest.toTable().getHeadings(Language.DANISH))
                .containsExactly("Oprindelse", "Enhed", "Konto", "Beløb");
        assertThat(largest.toTable().getRows(Language.ENGLISH))
                .hasToString("[[Management in Anlæg, Anlæg, Management, 1000.00],"
                        + " [the other 4 together, empty cell, empty cell, 700.00]]");
    }

    @Test
    void lessThanOneOriginIsRefused() {
        AmountOrigin origin = ofBuildingCases();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> origin.getLargest(OriginGrouping.UNIT, 0))
                .withMessage("0 origins; allowed is 1 or more");
    }

    @Test
    void textsAreWrittenLineByLineUntilTheTargetBreaks() {
        StringBuilder taken = new StringBuilder();
        IOException broken = new IOException("the disk is full");
        Appendable breaking = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                if (taken.length() > 100) {
                    throw broken;
                }
                taken.append(text);
                return this;
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                return append(text.subSequence(start, end));
            }

            @Override
            public Appendable append(char c) throws IOException {
                return append(String.valueOf(c));
            }
        };
        LargestOrigins largest = ofBuildingCases().getLargest(OriginGrouping.UNIT, 20);
        assertThatThrownBy(() -> largest.writeText(breaking, Language.DANISH)).isSameAs(broken);
        assertThat(largest.toText(Language.DANISH)).startsWith(taken);
        taken.setLength(0);
        assertThatThrownBy(() -> ofBuildingCases().writeText(breaking, Language.DANISH, 3))
                .isSameAs(broken);
        assertThat(ofBuildingCases().toText(Language.DANISH, 3)).startsWith(taken);
        taken.setLength(0);
        assertThatThrownBy(() -> UNITS.explain("3.1.1").writeText(breaking, Language.DANISH))
                .isSameAs(broken);
        assertThat(UNITS.explain("3.1.1").toText(Language.DANISH)).startsWith(taken);
    }

    @Test
    void aWalkGoesThroughEachAmountBeforeItsParts() {
        AmountOrigin total = RECIPROCAL.drillDown("3.1.1", PAYROLL);
        assertThat(total.walk(2).map(AmountOrigin::getLevel)).containsExactly(0, 1, 2, 2, 1, 2, 2);
        assertThat(total.walk(0)).singleElement().isSameAs(total);
        assertThatIllegalArgumentException().isThrownBy(() -> total.walk(-1));
        AmountOrigin part = total.getParts().get(0);
        assertThat(part.walk(1).map(AmountOrigin::getLevel)).containsExactly(1, 2, 2);
        Iterator<AmountOrigin> walk = total.walk(9).iterator();
        while (walk.hasNext()) {
            walk.next();
        }
        assertThatThrownBy(walk::next).isInstanceOf(java.util.NoSuchElementException.class);
    }
}
