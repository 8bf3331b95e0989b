package dk.opgavekatalog.data.report;

import static dk.opgavekatalog.data.report.Comparisons.PRODUCTIVITY;
import static dk.opgavekatalog.data.report.Comparisons.QUALITY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.data.report.picture.BenchmarkPicture;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Where names are hidden, nothing in a file tells who is who, in its data neither. */
class AnonymousReportTest {

    private static final String OWN = "104";
    private static final String SECRET = "kun for os";
    private static final int PLACE_OF_OWN = 3;

    private static Benchmarking anonymous(List<String> names) {
        return Benchmarking.of(Comparisons.of(names)).anonymous(Anonymity.forAllBut(OWN, SECRET));
    }

    /** The page and all pictures, in both languages. */
    private static String files(Benchmarking benchmarking) {
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            all.append(Comparisons.report(benchmarking)
                    .forOrganisation(OWN)
                    .in(language)
                    .toExport()
                    .getText());
            Stream.of(
                            BenchmarkPicture.ofDistribution(Comparisons.productivity(benchmarking)),
                            BenchmarkPicture.ofRanks(Comparisons.productivity(benchmarking)),
                            BenchmarkPicture.ofPotential(Comparisons.productivity(benchmarking)),
                            BenchmarkPicture.ofQuadrants(Comparisons.sideBySide(benchmarking), PRODUCTIVITY, QUALITY),
                            BenchmarkPicture.ofSeries(Comparisons.series(benchmarking)),
                            BenchmarkPicture.ofFrontier(Comparisons.frontier(benchmarking)))
                    .forEach(picture -> all.append(
                            picture.forOrganisation(OWN).in(language).toSvg().getText()));
        }
        return all.toString();
    }

    @Example
    void noNameAndNoIdOfAnotherIsInTheFile() {
        List<Organisation> organisations = IntStream.range(0, 12)
                .mapToObj(i -> Organisation.of(i == PLACE_OF_OWN ? OWN : "qid" + i + "x", "Qname" + i + "x"))
                .toList();
        Benchmarking named = Benchmarking.of(Comparisons.ofOrganisations(organisations));
        String anonymous = files(named.anonymous(Anonymity.forAllBut(OWN, SECRET)));
        String open = files(named);

        assertThat(anonymous.contains("Qname" + PLACE_OF_OWN + "x")).isTrue();
        for (Organisation other : organisations) {
            if (!other.getId().equals(OWN)) {
                for (String text : List.of(other.getId(), other.getName())) {
                    assertThat(open.contains(text))
                            .as("%s where names are shown", text)
                            .isTrue();
                    assertThat(anonymous.contains(text)).as(text).isFalse();
                }
            }
        }
        assertThat(anonymous.contains(SECRET)).isFalse();
    }

    @Property
    void theNamesOfTheOthersChangeNothing(@ForAll @IntRange(max = 1_000_000) int seed) {
        List<String> names = Comparisons.names(9);
        List<String> others = new ArrayList<>(names);
        String own = others.remove(PLACE_OF_OWN);
        Collections.shuffle(others, new Random(seed));
        others.add(PLACE_OF_OWN, own);

        assertThat(files(anonymous(others)).equals(files(anonymous(names)))).isTrue();
    }

    @Example
    void whatWouldTellTheSizeOfOthersIsNotInTheFile() {
        List<String> names = Comparisons.names(12);
        String anonymous = files(anonymous(names));
        String named = files(Benchmarking.of(Comparisons.of(names)));

        // Payslips of one organisation, the cost and the potential of another.
        for (String size : List.of("34.800", "1.440.000,50", "522.802,73")) {
            assertThat(named.contains(">" + size + "<")).as(size).isTrue();
            assertThat(anonymous.contains(">" + size + "<")).as(size).isFalse();
        }
    }

    @Example
    void aGroupThatIsTooSmallShowsOnlyOnesOwnValue() {
        String files = files(anonymous(Comparisons.names(4)));

        for (String told : List.of(
                "Gruppen har for få værdier til at kunne vises anonymt.",
                "The group has too few values to be shown anonymously.")) {
            assertThat(files.contains(told)).as(told).isTrue();
        }
        for (String hidden : List.of("class=\"box\"", "data-key=\"A\"")) {
            assertThat(files.contains(hidden)).as(hidden).isFalse();
        }
    }
}
