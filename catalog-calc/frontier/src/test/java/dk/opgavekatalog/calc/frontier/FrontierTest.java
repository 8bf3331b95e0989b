package dk.opgavekatalog.calc.frontier;

import static dk.opgavekatalog.calc.frontier.Fractions.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrontierTest {

    private static final List<FrontierUnit> UNITS = List.of(
            unit("A", "18", "125", "50"),
            unit("B", "16", "44", "20"),
            unit("C", "17", "80", "55"),
            unit("D", "11", "23", "12"));

    /** C makes as much of one thing as B with the same input, and less of the other; D is not on the frontier. */
    private static final List<FrontierUnit> WITH_A_WEAK_ONE = List.of(
            unit("A", "1000", "1", "4"),
            unit("B", "1000", "4", "2"),
            unit("C", "1000", "4", "1"),
            unit("D", "1000", "2", "1"));

    // What is calculated

    /** The worked example of the class comment. */
    @Test
    void theExampleOfTheCommentHolds() {
        Efficiency b = Frontier.of(UNITS.subList(0, 3), ReturnsToScale.CONSTANT).getEfficiency("B");

        assertThat(b).hasToString("B: 16.00 to 6.91 by [A (0.285), C (0.104)]");
        assertThat(b.getScore()).isCloseTo(993 / 2300.0, near(1));
        assertThat(b.getPeers().get(0).getWeight()).isCloseTo(164 / 575.0, near(1));
        assertThat(b.getPeers().get(1).getWeight()).isCloseTo(12 / 115.0, near(1));
        assertThat(b.getTarget()).isEqualTo("6.91");
        assertThat(b.getPotential()).isEqualTo("9.09");
        assertThat(b.getSlacks()).hasToString("[0.0, 0.0]");
        assertThat(b.isOnFrontier()).isFalse();
        assertThat(b.isFullyEfficient()).isFalse();
    }

    @Test
    void aUnitThatIsFullyEfficientIsItsOwnPeer() {
        Efficiency a = Frontier.of(UNITS, ReturnsToScale.CONSTANT).getEfficiency("A");

        assertThat(a).hasToString("A: 18.00 to 18.00 by [A (1.000)]");
        assertThat(a.getUnit()).isEqualTo(UNITS.get(0));
        assertThat(a.isOnFrontier()).isTrue();
        assertThat(a.isFullyEfficient()).isTrue();
    }

    @Test
    void aWeakUnitIsOnTheFrontierAndNotFullyEfficient() {
        Efficiency weak = Frontier.of(WITH_A_WEAK_ONE, ReturnsToScale.CONSTANT).getEfficiency("C");

        assertThat(weak.isOnFrontier()).isTrue();
        assertThat(weak.isFullyEfficient()).isFalse();
        assertThat(weak.getSlacks()).hasToString("[0.0, 1.0]");
        assertThat(weak.getPeers()).hasToString("[B (1.000)]");
        assertThat(weak.getPotential()).isZero();
    }

    /** All of a, b and c are alike. */
    @Test
    void ofSeveralMixturesOneIsTaken() {
        List<FrontierUnit> units =
                List.of(unit("b", "1", "1"), unit("c", "1", "1"), unit("a", "1", "1"), unit("z", "4", "2"));

        Frontier frontier = Frontier.of(units, ReturnsToScale.CONSTANT);

        assertThat(frontier.getEfficiency("z").getPeers())
                .singleElement()
                .satisfies(peer -> assertThat(peer.getWeight()).isEqualTo(2));
        assertThat(frontier.getEfficiency("c").getPeers()).hasToString("[c (1.000)]");
    }

    @ParameterizedTest
    @EnumSource
    void aSingleUnitIsOnTheFrontier(ReturnsToScale returnsToScale) {
        Frontier frontier = Frontier.of(List.of(unit("A", "1000000000000000", "0.000001", "0")), returnsToScale);

        assertThat(frontier.getEfficiencies()).singleElement().satisfies(efficiency -> {
            assertThat(efficiency.isFullyEfficient()).isTrue();
            assertThat(efficiency.getTarget()).isEqualByComparingTo("1000000000000000");
        });
    }

    @Test
    void theTargetHasTheDecimalsOfTheInputs() {
        Frontier frontier = Frontier.of(
                List.of(unit("A", "1.0000", "3"), unit("B", "2", "1"), unit("C", "2.5", "2")), ReturnsToScale.CONSTANT);

        assertThat(frontier.getEfficiency("B").getTarget()).isEqualTo("0.3334");
        assertThat(frontier.getEfficiency("B").getPotential()).isEqualTo("1.6666");
        assertThat(frontier.getEfficiency("C").getTarget()).isEqualTo("0.6667");
        assertThat(frontier.getPotential()).isEqualTo("3.4999");
    }

    @Test
    void anOutputThatNobodyMakesDoesNotMatter() {
        assertThat(Frontier.of(List.of(unit("A", "1", "1", "0"), unit("B", "2", "1", "0")), ReturnsToScale.CONSTANT)
                        .getEfficiency("B")
                        .getScore())
                .isEqualTo(0.5);
    }

    @Test
    void whatIsWithinTheToleranceOfTheFrontierIsOnIt() {
        List<FrontierUnit> units =
                List.of(unit("A", "1", "1"), unit("B", "1.0000000004", "1"), unit("C", "1.000000002", "1"));

        Frontier frontier = Frontier.of(units, ReturnsToScale.CONSTANT);

        assertThat(frontier.getEfficiency("B").getScore()).isEqualTo(1);
        assertThat(frontier.getEfficiency("B").isFullyEfficient()).isTrue();
        assertThat(frontier.getEfficiency("B").getPotential()).isZero();
        assertThat(frontier.getEfficiency("C").getScore()).isLessThan(1);
        assertThat(frontier.getEfficiency("C").getPotential()).isEqualTo("0.0000000020");
        assertThat(frontier.toText(Language.ENGLISH))
                .contains("C                  99.9  ")
                .contains("B                 100.0  ");
    }

    // What is asked

    @Test
    void efficienciesAreInTheOrderOfIds() {
        Frontier frontier =
                Frontier.of(List.of(UNITS.get(3), UNITS.get(1), UNITS.get(0), UNITS.get(2)), ReturnsToScale.VARIABLE);

        assertThat(frontier.getReturnsToScale()).isEqualTo(ReturnsToScale.VARIABLE);
        assertThat(frontier.getEfficiencies())
                .extracting(efficiency -> efficiency.getUnit().getId())
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void anUnknownUnitIsNotFound() {
        Frontier frontier = Frontier.of(UNITS, ReturnsToScale.CONSTANT);

        assertThat(frontier.findEfficiency("E")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frontier.getEfficiency("E"))
                .withMessage("unit E; allowed is one of [A, B, C, D]");
    }

    @Test
    void fewUnitsAreMarked() {
        List<FrontierUnit> six = Stream.of("A", "B", "C", "D", "E", "F")
                .map(id -> unit(id, "1", "1"))
                .toList();

        assertThat(Frontier.of(six, ReturnsToScale.CONSTANT).getRecommendedUnits())
                .isEqualTo(6);
        assertThat(Frontier.of(six, ReturnsToScale.CONSTANT).hasFewUnits()).isFalse();
        assertThat(Frontier.of(six.subList(1, 6), ReturnsToScale.CONSTANT).hasFewUnits())
                .isTrue();
        assertThat(Frontier.of(UNITS, ReturnsToScale.CONSTANT).getRecommendedUnits())
                .isEqualTo(9);
    }

    @Test
    void aUnitIsAValue() {
        assertThat(unit("A", "1", "2"))
                .isEqualTo(unit("A", "1", "2"))
                .hasSameHashCodeAs(unit("A", "1", "2"))
                .isNotEqualTo(unit("B", "1", "2"))
                .isNotEqualTo(unit("A", "2", "2"))
                .isNotEqualTo(unit("A", "1", "3"))
                .isNotEqualTo("A: 1 for [2]")
                .hasToString("A: 1 for [2]");
    }

    // What is refused

    @Test
    void noUnitIsRefused() {
        assertThat(problems())
                .containsExactly(Problem.of("", Reason.MISSING, "", Phrase.of("mindst én enhed", "at least one unit"))
                        .inDocument("units"));
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        assertThat(problems(
                        unit(" ", "0", "1", "2"),
                        unit("B", "-1.5", "0", "-3"),
                        unit("B", "1", "0", "0"),
                        unit("D", "1"),
                        unit("E", "1000000000000000000", "1", "0.0000000000000000001")))
                .extracting(Problem::toString)
                .containsExactly(
                        "units[0] /id: BLANK, found ' ', allowed: a text that is not blank",
                        "units[0] /input: OUT_OF_RANGE, found '0', allowed: a number above zero",
                        "unit B /input: OUT_OF_RANGE, found '-1.5', allowed: a number above zero",
                        "unit B /outputs/1: OUT_OF_RANGE, found '-3', allowed: zero or a number above it",
                        "unit B /outputs: MISSING, found '0, 0', allowed: an output above zero",
                        "unit B /id: DUPLICATE, found 'B', allowed: each id once",
                        "unit D /outputs: MISSING, nothing found, allowed: an output above zero",
                        "unit D /outputs: OUT_OF_RANGE, found '0', allowed: as many outputs as the first unit has, 2",
                        "unit E /input: OUT_OF_RANGE, found '1000000000000000000', allowed: at most 18 digits "
                                + "before the"
                                + " decimal sign and 18 after it",
                        "unit E /outputs/1: OUT_OF_RANGE, found '1E-19', allowed: at most 18 digits before the decimal"
                                + " sign and 18 after it");
    }

    @Test
    void anOutputBelowZeroIsOneProblem() {
        assertThat(problems(unit("A", "1", "-1")))
                .extracting(Problem::getReason)
                .containsExactly(Reason.OUT_OF_RANGE);
    }

    /** A number of a billion digits, in a few characters. */
    @Test
    void numbersThatWouldFillTheMemoryAreRefused() {
        assertThat(problems(
                        unit("A", "1E+1000000000", "1E-1000000000"), unit("B", "1", "0E-1000000000", "1E+2000000000")))
                .hasSize(5);
    }

    private static List<Problem> problems(FrontierUnit... units) {
        InvalidInputException[] thrown = new InvalidInputException[1];
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Frontier.of(List.of(units), ReturnsToScale.CONSTANT))
                .satisfies(exception -> thrown[0] = exception);
        return thrown[0].getProblems();
    }

    // Text

    @Test
    void theTextIsATable() {
        assertThat(Frontier.of(UNITS, ReturnsToScale.CONSTANT).toText(Language.ENGLISH))
                .isEqualTo("""
                        Frontier analysis (DEA), constant returns to scale
                        unit   score (per cent)  input  target  potential  peers (weight)
                        A                 100.0  18.00   18.00       0.00  A (1.000)
                        B                  43.1  16.00    6.91       9.09  A (0.285), C (0.104)
                        C                 100.0  17.00   17.00       0.00  C (1.000)
                        D                  36.1  11.00    3.98       7.02  A (0.106), C (0.122)
                        Total                    62.00   45.89      16.11
                        Few units: 4. With 1 input and 2 outputs, at least 9 are recommended. With fewer, many are on \
                        the frontier only because no other is like them.
                        """);
    }

    @Test
    void theTextMarksWhoIsWeak() {
        assertThat(Frontier.of(WITH_A_WEAK_ONE, ReturnsToScale.CONSTANT).toText(Language.DANISH))
                .isEqualTo("""
                        Frontanalyse (DEA), konstant skalaafkast
                        enhed  score (pct.)     input       mål  potentiale  forbilleder (vægt)
                        A            100,0   1.000,00  1.000,00        0,00  A (1,000)
                        B            100,0   1.000,00  1.000,00        0,00  B (1,000)
                        C            100,0*  1.000,00  1.000,00        0,00  B (1,000)
                        D             50,0   1.000,00    500,00      500,00  B (0,500)
                        I alt                4.000,00  3.500,00      500,00
                        * På fronten, men andre producerer mere med de samme ressourcer.
                        Få enheder: 4. Ved 1 input og 2 output anbefales mindst 9. Med færre er mange på fronten, blot \
                        fordi ingen ligner dem.
                        """);
    }

    @Test
    void theTextNamesVariableReturns() {
        assertThat(Frontier.of(WITH_A_WEAK_ONE, ReturnsToScale.VARIABLE).toText(Language.DANISH))
                .startsWith("Frontanalyse (DEA), variabelt skalaafkast\n");
        assertThat(Frontier.of(WITH_A_WEAK_ONE, ReturnsToScale.VARIABLE).toText(Language.ENGLISH))
                .startsWith("Frontier analysis (DEA), variable returns to scale\n")
                .contains("* On the frontier, but others produce more with the same resources.\n");
    }

    @Test
    void theTextSaysNothingOfEnoughUnits() {
        List<FrontierUnit> six = Stream.of("A", "B", "C", "D", "E", "F")
                .map(id -> unit(id, "1", "1"))
                .toList();

        assertThat(Frontier.of(six, ReturnsToScale.CONSTANT).toText(Language.ENGLISH))
                .doesNotContain("Few units");
    }

    static FrontierUnit unit(String id, String input, String... outputs) {
        return FrontierUnit.of(
                id,
                new BigDecimal(input),
                Stream.of(outputs).map(BigDecimal::new).toList());
    }
}
