package dk.opgavekatalog.calc.frontier;

import static dk.opgavekatalog.calc.frontier.FrontierTest.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleAnalysisTest {

    /** Coelli, A guide to DEAP version 2.1 (1996), data of its second example; see published-frontiers. */
    private static final ScaleAnalysis ANALYSIS = ScaleAnalysis.of(List.of(
            unit("1", "2", "1"), unit("2", "4", "2"), unit("3", "3", "3"), unit("4", "5", "4"), unit("5", "6", "5")));

    @Test
    void eachUnitHasItsScaleAndDirection() {
        assertThat(ANALYSIS.getEfficiencies())
                .extracting(ScaleEfficiency::toString)
                .containsExactly(
                        "1: 0.500 INCREASING",
                        "2: 0.800 INCREASING",
                        "3: 1.000 CONSTANT",
                        "4: 0.888 DECREASING",
                        "5: 0.833 DECREASING");
        assertThat(ANALYSIS.getEfficiency("2").getConstant().getScore()).isEqualTo(0.5);
        assertThat(ANALYSIS.getEfficiency("2").getVariable().getScore()).isEqualTo(0.625);
    }

    @Test
    void anUnknownUnitIsNotFound() {
        assertThat(ANALYSIS.findEfficiency("6")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANALYSIS.getEfficiency("6"))
                .withMessage("unit 6; allowed is one of [1, 2, 3, 4, 5]");
    }

    @Test
    void whatIsWrongIsRefused() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> ScaleAnalysis.of(List.of()));
    }

    @Test
    void theTextIsATable() {
        assertThat(ANALYSIS.toText(Language.DANISH)).isEqualTo("""
                        Skalaefficiens (DEA)
                        enhed  konstant (pct.)  variabelt (pct.)  skala (pct.)  skalaafkast
                        1                 50,0             100,0          50,0  stigende (for lille)
                        2                 50,0              62,5          80,0  stigende (for lille)
                        3                100,0             100,0         100,0  konstant
                        4                 80,0              90,0          88,8  aftagende (for stor)
                        5                 83,3             100,0          83,3  aftagende (for stor)
                        Få enheder: 5. Ved 1 input og 1 output anbefales mindst 6. Med færre er mange på fronten, blot \
                        fordi ingen ligner dem.
                        """);
        assertThat(ANALYSIS.toText(Language.ENGLISH)).isEqualTo("""
                        Scale efficiency (DEA)
                        unit  constant (per cent)  variable (per cent)  scale (per cent)  returns to scale
                        1                    50.0                100.0              50.0  increasing (too small)
                        2                    50.0                 62.5              80.0  increasing (too small)
                        3                   100.0                100.0             100.0  constant
                        4                    80.0                 90.0              88.8  decreasing (too large)
                        5                    83.3                100.0              83.3  decreasing (too large)
                        Few units: 5. With 1 input and 1 output, at least 6 are recommended. With fewer, many are on \
                        the frontier only because no other is like them.
                        """);
    }
}
