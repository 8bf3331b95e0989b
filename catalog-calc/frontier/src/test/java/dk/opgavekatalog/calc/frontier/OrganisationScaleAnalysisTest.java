package dk.opgavekatalog.calc.frontier;

import static dk.opgavekatalog.calc.frontier.Municipalities.COST;
import static dk.opgavekatalog.calc.frontier.Municipalities.OUTPUTS;
import static dk.opgavekatalog.calc.frontier.Municipalities.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationScaleAnalysisTest {

    /**
     * What five units of a published example use and make, see {@link ScaleAnalysisTest}; and one that made nothing.
     */
    private static Benchmarking six() {
        return Benchmarking.of(new Municipalities()
                .add("101", "2", "1", "0")
                .add("102", "4", "2", "0")
                .add("103", "3", "3", "0")
                .add("104", "5", "4", "0")
                .add("105", "6", "5", "0")
                .add("106", "6", "0", "0")
                .build());
    }

    private static OrganisationScaleAnalysis analyse(Benchmarking benchmarking) {
        return OrganisationScaleAnalysis.of(benchmarking, COST, OUTPUTS, YEAR);
    }

    @Test
    void eachOrganisationHasItsScaleAndDirection() {
        OrganisationScaleAnalysis analysis = analyse(six());

        assertThat(analysis.getEfficiencies())
                .extracting(OrganisationScaleEfficiency::toString)
                .containsExactly(
                        "Kommune 101: 0.500 INCREASING",
                        "Kommune 102: 0.800 INCREASING",
                        "Kommune 103: 1.000 CONSTANT",
                        "Kommune 104: 0.888 DECREASING",
                        "Kommune 105: 0.833 DECREASING");
        OrganisationScaleEfficiency second = analysis.findEfficiency("102").orElseThrow();
        assertThat(second.getConstant().getScore()).isEqualTo(0.5);
        assertThat(second.getVariable().getScore()).isEqualTo(0.625);
        assertThat(analysis.findEfficiency("106")).isEmpty();
        assertThat(analysis.getLeftOut()).extracting(LeftOut::getReason).containsExactly(LeftOutReason.NO_OUTPUT);
        assertThat(analysis.getUnclassified()).isEmpty();
        assertThat(analysis.getConstant().getReturnsToScale()).isEqualTo(ReturnsToScale.CONSTANT);
        assertThat(analysis.getVariable().findFrontier()).isPresent();
    }

    @Test
    void withoutNamesTheFiguresAreTheSame() {
        Benchmarking anonymous = six().anonymous(Anonymity.forAllBut("104", "kun for os"));

        OrganisationScaleAnalysis analysis = analyse(anonymous);

        for (OrganisationScaleEfficiency named : analyse(six()).getEfficiencies()) {
            OrganisationScaleEfficiency shown = analysis.findEfficiency(
                            anonymous.shown(named.getOrganisation()).getId())
                    .orElseThrow();
            assertThat(shown.getScore()).isEqualTo(named.getScore());
            assertThat(shown.getDirection()).isEqualTo(named.getDirection());
            assertThat(shown.getConstant().getScore())
                    .isEqualTo(named.getConstant().getScore());
            assertThat(shown.getVariable().getScore())
                    .isEqualTo(named.getVariable().getScore());
            assertThat(shown.getVariable().getInput().isPresent())
                    .isEqualTo(named.getOrganisation().getId().equals("104"));
        }
        assertThat(analysis.getEfficiencies().get(0).getOrganisation()).isEqualTo(Municipalities.organisation("104"));
        assertThat(analysis.getConstant().findFrontier()).isEmpty();
        assertThat(analysis.toText(Language.DANISH)).containsOnlyOnce("Kommune");
    }

    @Test
    void noOutputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationScaleAnalysis.of(six(), COST, List.of(), YEAR))
                .withMessage("no output; allowed is at least one");
    }

    @Test
    void theTextIsATable() {
        assertThat(analyse(six()).toText(Language.ENGLISH)).isEqualTo("""
                        Scale efficiency (DEA) – 2024, all organisations
                        input: DKK 1.1.1 with redistributed overhead; output: 1.1.1-p1 Number of payslips, 1.1.1-p2 \
                        Number of contracts
                        organisation  constant (per cent)  variable (per cent)  scale (per cent)  returns to scale
                        Kommune 101                  50.0                100.0              50.0  increasing (too small)
                        Kommune 102                  50.0                 62.5              80.0  increasing (too small)
                        Kommune 103                 100.0                100.0             100.0  constant
                        Kommune 104                  80.0                 90.0              88.8  decreasing (too large)
                        Kommune 105                  83.3                100.0              83.3  decreasing (too large)
                        Left out: Kommune 106 – no output is above zero
                        Few units: 5. With 1 input and 2 outputs, at least 9 are recommended. With fewer, many are on \
                        the frontier only because no other is like them.
                        """);
    }
}
