package dk.opgavekatalog.calc.frontier;

import static dk.opgavekatalog.calc.frontier.Municipalities.CONTRACTS;
import static dk.opgavekatalog.calc.frontier.Municipalities.COST;
import static dk.opgavekatalog.calc.frontier.Municipalities.OUTPUTS;
import static dk.opgavekatalog.calc.frontier.Municipalities.PAYSLIPS;
import static dk.opgavekatalog.calc.frontier.Municipalities.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.PeerGroup;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontierAnalysisTest {

    private static final Anonymity ALL_BUT_103 = Anonymity.forAllBut("103", "kun for os");

    /** 101 and 102 are the best, 107 as good as 101 in all but contracts. */
    private static Municipalities six() {
        return new Municipalities()
                .add("101", "1800000", "12500", "500")
                .add("102", "1700000", "8000", "550")
                .add("103", "1600000", "4400", "200")
                .add("104", "1100000", "2300", "120")
                .add("105", "3600000", "20000", "1000")
                .add("107", "1800000", "12500", "450");
    }

    private static Municipalities withOthers() {
        return six().cost("201", "1000000")
                .observe("202", PAYSLIPS, "1000")
                .observe("202", CONTRACTS, "100")
                .cost("203", "1000000")
                .observe("203", PAYSLIPS, "1000")
                .add("204", "0", "1000", "100")
                .add("205", "-5", "1000", "100")
                .add("206", "1000000", "0", "0");
    }

    private static FrontierAnalysis analyse(Benchmarking benchmarking) {
        return FrontierAnalysis.of(benchmarking, COST, OUTPUTS, YEAR, ReturnsToScale.CONSTANT);
    }

    private static FrontierAnalysis analyse(IndicatorData data) {
        return analyse(Benchmarking.of(data));
    }

    @Test
    void organisationsAreHeldAgainstTheBest() {
        FrontierAnalysis analysis = analyse(six().build());

        assertThat(analysis.getEfficiencies())
                .extracting(OrganisationEfficiency::toString)
                .containsExactly(
                        "Kommune 101: 1.000 by [Kommune 101]",
                        "Kommune 102: 1.000 by [Kommune 102]",
                        "Kommune 103: 0.431 by [Kommune 101, Kommune 102]",
                        "Kommune 104: 0.361 by [Kommune 101, Kommune 102]",
                        "Kommune 105: 0.932 by [Kommune 101, Kommune 102]",
                        "Kommune 107: 1.000 by [Kommune 101]");
        OrganisationEfficiency one = analysis.findEfficiency("103").orElseThrow();
        assertThat(one.getOrganisation()).isEqualTo(Municipalities.organisation("103"));
        assertThat(one.getInput().orElseThrow()).isEqualByComparingTo("1600000");
        assertThat(one.getTarget().orElseThrow()).isEqualByComparingTo("690782.61");
        assertThat(one.getPotential().orElseThrow()).isEqualByComparingTo("909217.39");
        assertThat(one.isOnFrontier()).isFalse();
        OrganisationEfficiency weak = analysis.findEfficiency("107").orElseThrow();
        assertThat(weak.isOnFrontier()).isTrue();
        assertThat(weak.isFullyEfficient()).isFalse();
        assertThat(analysis.findEfficiency("999")).isEmpty();
        assertThat(analysis.getCount()).isEqualTo(6);
        assertThat(analysis.getLeftOut()).isEmpty();
        assertThat(analysis.isSuppressed()).isFalse();
    }

    @Test
    void whatWasAskedIsKept() {
        Benchmarking benchmarking = Benchmarking.of(six().build());
        FrontierAnalysis analysis = FrontierAnalysis.of(benchmarking, COST, OUTPUTS, YEAR, ReturnsToScale.VARIABLE);

        assertThat(analysis.getBenchmarking()).isSameAs(benchmarking);
        assertThat(analysis.getInput()).isEqualTo(COST);
        assertThat(analysis.getOutputs()).isEqualTo(OUTPUTS);
        assertThat(analysis.getPeriod()).isEqualTo(YEAR);
        assertThat(analysis.getReturnsToScale()).isEqualTo(ReturnsToScale.VARIABLE);
        assertThat(analysis.findFrontier().orElseThrow().getReturnsToScale()).isEqualTo(ReturnsToScale.VARIABLE);
    }

    @Test
    void theFrontierHasWeightsAndSlacks() {
        Efficiency weak = analyse(six().build()).findFrontier().orElseThrow().getEfficiency("107");

        assertThat(weak.getPeers()).hasToString("[101 (1.000)]");
        assertThat(weak.getSlacks()).containsExactly(0.0, 50.0);
    }

    @Test
    void whoCannotBeComparedIsListedWithTheReason() {
        FrontierAnalysis analysis = analyse(withOthers().build());

        assertThat(analysis.getCount()).isEqualTo(6);
        assertThat(analysis.getEfficiencies()).hasSize(6);
        assertThat(analysis.toText(Language.DANISH)).contains("""
                Udeladt: Kommune 201 – et output kendes ikke (1.1.1-p1 Antal lønsedler): ingen observation
                Udeladt: Kommune 202 – input kendes ikke (DKK 1.1.1 med fordelt overhead): ingen omkostningsopgørelse
                Udeladt: Kommune 203 – et output kendes ikke (1.1.1-p2 Antal kontrakter): ingen observation
                Udeladt: Kommune 204 – input er ikke over nul (DKK 1.1.1 med fordelt overhead)
                Udeladt: Kommune 205 – input er ikke over nul (DKK 1.1.1 med fordelt overhead)
                Udeladt: Kommune 206 – intet output er over nul
                """);
        assertThat(analysis.getLeftOut().get(0).getTerm()).contains(PAYSLIPS);
    }

    @Test
    void numbersThatAUnitDoesNotTakeAreListedToo() {
        FrontierAnalysis analysis =
                analyse(six().add("108", "0.0000000000000000001", "1", "1").build());

        assertThat(analysis.getLeftOut())
                .singleElement()
                .satisfies(leftOut -> assertThat(leftOut.getReason()).isEqualTo(LeftOutReason.TOO_MANY_DIGITS));
    }

    /** Years of a month have 34 digits, and inhabitants can be an output. */
    @Test
    void anyTermCanBeAnOutput() {
        IndicatorData data = six().inhabitants("101", 20_000).build();
        FrontierAnalysis analysis = FrontierAnalysis.of(
                Benchmarking.of(data),
                COST,
                List.of(
                        new Term.Inhabitants(),
                        new Term.Years(),
                        new Term.ObservedBase("1.1.1-p1", Optional.empty(), Optional.of(new Term.Years()))),
                YEAR,
                ReturnsToScale.VARIABLE);

        assertThat(analysis.getEfficiencies()).hasSize(1);
        assertThat(analysis.getLeftOut()).hasSize(5);
        assertThat(analysis.toText(Language.ENGLISH))
                .contains("output: inhabitants, years, base of 1.1.1-p1 Number of payslips");
    }

    @Test
    void aGroupIsComparedAloneAndWhoMayBelongToItIsListed() {
        IndicatorData data = six().inhabitants("101", 20_000)
                .inhabitants("103", 21_000)
                .inhabitants("104", 90_000)
                .build();
        FrontierAnalysis analysis = analyse(Benchmarking.of(data).withGroup(PeerGroup.ofSize(0, 50_000)));

        assertThat(analysis.getEfficiencies())
                .extracting(OrganisationEfficiency::getOrganisation)
                .extracting(Organisation::getId)
                .containsExactly("101", "103");
        assertThat(analysis.getUnclassified()).extracting(Organisation::getId).containsExactly("102", "105", "107");
        assertThat(analysis.toText(Language.DANISH)).contains("Gruppe ukendt: Kommune 102\n");
    }

    @Test
    void nobodyToCompareIsAnEmptyAnalysis() {
        FrontierAnalysis analysis = analyse(new Municipalities().cost("1", "5").build());

        assertThat(analysis.getEfficiencies()).isEmpty();
        assertThat(analysis.findFrontier()).isEmpty();
        assertThat(analysis.getLeftOut()).hasSize(1);
        assertThat(analysis.toText(Language.ENGLISH)).isEqualTo("""
                        Frontier analysis (DEA), constant returns to scale – 2024, all organisations
                        input: DKK 1.1.1 with redistributed overhead; output: 1.1.1-p1 Number of payslips, 1.1.1-p2 \
                        Number of contracts
                        Left out: Kommune 1 – an output is not known (1.1.1-p1 Number of payslips): no observation
                        """);
    }

    @Test
    void noOutputAndUnknownTermsAreRefused() {
        Benchmarking benchmarking = Benchmarking.of(six().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontierAnalysis.of(benchmarking, COST, List.of(), YEAR, ReturnsToScale.CONSTANT))
                .withMessage("no output; allowed is at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontierAnalysis.of(
                        benchmarking,
                        COST,
                        List.of(new Term.Observed("9.9.9-p1", Optional.empty())),
                        YEAR,
                        ReturnsToScale.CONSTANT));
    }

    // Without names

    @Test
    void whatWouldTellTheSizeIsWithheldOfOthers() {
        FrontierAnalysis analysis =
                analyse(Benchmarking.of(withOthers().build()).anonymous(ALL_BUT_103));

        assertThat(analysis.getEfficiencies()).hasSize(6).allSatisfy(efficiency -> {
            boolean isOwn = efficiency.getOrganisation().getId().equals("103");
            assertThat(efficiency.getInput().isPresent()).isEqualTo(isOwn);
            assertThat(efficiency.getTarget().isPresent()).isEqualTo(isOwn);
            assertThat(efficiency.getPotential().isPresent()).isEqualTo(isOwn);
        });
        assertThat(analysis.getEfficiencies().get(0).getOrganisation()).isEqualTo(Municipalities.organisation("103"));
        assertThat(analysis.findFrontier()).isEmpty();
        assertThat(analysis.toText(Language.DANISH)).containsOnlyOnce("Kommune");
        assertThat(analysis.getLeftOut())
                .allSatisfy(
                        leftOut -> assertThat(leftOut.getOrganisation().getId()).matches("[A-Z]"));
    }

    @Test
    void theTextShowsLettersAndNoSizes() {
        FrontierAnalysis analysis = analyse(Benchmarking.of(six().build()).anonymous(ALL_BUT_103));

        assertThat(analysis.toText(Language.DANISH)).isEqualTo("""
                        Frontanalyse (DEA), konstant skalaafkast – 2024, alle organisationer
                        input: DKK 1.1.1 med fordelt overhead; output: 1.1.1-p1 Antal lønsedler, 1.1.1-p2 Antal \
                        kontrakter
                        organisation  score (pct.)         input         mål  potentiale  forbilleder
                        Kommune 103          43,1   1.600.000,00  690.782,61  909.217,39  C, E
                        A                    93,2              –           –           –  C, E
                        B                    36,1              –           –           –  C, E
                        C                   100,0              –           –           –  C
                        D                   100,0*             –           –           –  C
                        E                   100,0              –           –           –  E
                        I alt                                  –           –           –
                        * På fronten, men andre producerer mere med de samme ressourcer.
                        Få enheder: 6. Ved 1 input og 2 output anbefales mindst 9. Med færre er mange på fronten, blot \
                        fordi ingen ligner dem.
                        """);
    }

    @Test
    void aSmallGroupIsSuppressed() {
        IndicatorData four = new Municipalities()
                .add("101", "1", "1", "1")
                .add("102", "2", "1", "1")
                .add("103", "3", "1", "1")
                .add("104", "4", "1", "1")
                .cost("105", "5")
                .build();
        FrontierAnalysis analysis = analyse(Benchmarking.of(four).anonymous(ALL_BUT_103));

        assertThat(analysis.isSuppressed()).isTrue();
        assertThat(analysis.getCount()).isEqualTo(4);
        assertThat(analysis.getEfficiencies()).isEmpty();
        assertThat(analysis.findEfficiency("103")).isEmpty();
        assertThat(analysis.getLeftOut()).hasSize(1);
        assertThat(analysis.toText(Language.ENGLISH))
                .contains("too small to be shown")
                .doesNotContain("score");
        assertThat(analyse(Benchmarking.of(four).anonymous(ALL_BUT_103.withSmallestGroup(4)))
                        .getEfficiencies())
                .hasSize(4);
    }

    // Text

    @Test
    void theTextIsATable() {
        assertThat(analyse(six().build()).toText(Language.DANISH)).isEqualTo("""
                        Frontanalyse (DEA), konstant skalaafkast – 2024, alle organisationer
                        input: DKK 1.1.1 med fordelt overhead; output: 1.1.1-p1 Antal lønsedler, 1.1.1-p2 Antal \
                        kontrakter
                        organisation  score (pct.)          input           mål    potentiale  forbilleder
                        Kommune 101         100,0    1.800.000,00  1.800.000,00          0,00  Kommune 101
                        Kommune 102         100,0    1.700.000,00  1.700.000,00          0,00  Kommune 102
                        Kommune 103          43,1    1.600.000,00    690.782,61    909.217,39  Kommune 101, Kommune 102
                        Kommune 104          36,1    1.100.000,00    397.913,05    702.086,95  Kommune 101, Kommune 102
                        Kommune 105          93,2    3.600.000,00  3.356.521,74    243.478,26  Kommune 101, Kommune 102
                        Kommune 107         100,0*   1.800.000,00  1.800.000,00          0,00  Kommune 101
                        I alt                       11.600.000,00  9.745.217,40  1.854.782,60
                        * På fronten, men andre producerer mere med de samme ressourcer.
                        Få enheder: 6. Ved 1 input og 2 output anbefales mindst 9. Med færre er mange på fronten, blot \
                        fordi ingen ligner dem.
                        """);
    }
}
