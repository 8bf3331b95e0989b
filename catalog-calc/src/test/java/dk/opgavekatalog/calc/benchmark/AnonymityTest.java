package dk.opgavekatalog.calc.benchmark;

import static dk.opgavekatalog.calc.indicator.Sample.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.Sample;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnonymityTest {

    private static final KeyFigure PRODUCTIVITY =
            KeyFigures.of(Sample.CATALOG).of(Sample.PAYSLIPS, ResourceBasis.WITH_OVERHEAD);

    private static final Anonymity ALL_BUT_3 = Anonymity.forAllBut("3", "kun for os");

    /** Organisations with one payslip more than the one before. */
    private static IndicatorData data(int organisations) {
        Sample sample = new Sample();
        for (int i = 1; i <= organisations; i++) {
            sample.payroll(String.valueOf(i), "1", "1", "1", "500000")
                    .observe(String.valueOf(i), Sample.PAYSLIPS, String.valueOf(1000 + i));
        }
        return sample.observe("none", Sample.ERRORS, "1", "2").build();
    }

    private static Benchmark compare(int organisations) {
        return Benchmarking.of(data(organisations)).anonymous(ALL_BUT_3).compare(PRODUCTIVITY, YEAR);
    }

    @Test
    void onesOwnKeepsItsNameAndTheOthersAreLetters() {
        Benchmark benchmark = compare(30);

        assertThat(benchmark.getPlacements())
                .filteredOn(placement -> placement.getOrganisation().getName().startsWith("Kommune"))
                .singleElement()
                .satisfies(own -> assertThat(own.getOrganisation()).isEqualTo(Sample.organisation("3")));
        assertThat(benchmark.getPlacements().stream()
                        .map(placement -> placement.getOrganisation().getName())
                        .filter(name -> !name.startsWith("Kommune")))
                .hasSize(29)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Z]|A[A-D]"));
        assertThat(benchmark.getMissing())
                .singleElement()
                .satisfies(
                        missing -> assertThat(missing.getOrganisation().getId()).matches("[A-Z]|A[A-D]"));
        assertThat(benchmark.toText(Language.DANISH)).containsOnlyOnce("Kommune");
    }

    @Test
    void anOrganisationHasTheSameLetterInEveryFigure() {
        KeyFigure unitCost = KeyFigures.of(Sample.CATALOG).unitCost(Sample.PAYSLIPS, ResourceBasis.WITH_OVERHEAD);
        Benchmarking anonymous = Benchmarking.of(data(12)).anonymous(ALL_BUT_3);
        SideBySide both = anonymous.compare(List.of(PRODUCTIVITY, unitCost), YEAR);

        // Whoever has most payslips has the lowest unit cost: the order is the same.
        assertThat(names(both.getBenchmarks().get(0)))
                .isEqualTo(names(both.getBenchmarks().get(1)));
        assertThat(both.getOrganisations().get(0)).isEqualTo(Sample.organisation("3"));
        assertThat(both.getOrganisations().stream().skip(1).map(Organisation::getId))
                .containsExactlyElementsOf(IntStream.range(0, 12)
                        .mapToObj(i -> String.valueOf((char) ('A' + i)))
                        .toList());
    }

    private static List<String> names(Benchmark benchmark) {
        return benchmark.getPlacements().stream()
                .map(placement -> placement.getOrganisation().getName())
                .toList();
    }

    @Test
    void theLettersFollowFromTheSecretAndNotFromTheOrder() {
        List<String> one = names(compare(20));
        List<String> other = names(Benchmarking.of(data(20))
                .anonymous(Anonymity.forAllBut("3", "en anden"))
                .compare(PRODUCTIVITY, YEAR));

        assertThat(one).isNotEqualTo(other).hasSameSizeAs(other);
        assertThat(one).isEqualTo(names(compare(20)));
        assertThat(one).isNotEqualTo(one.stream().sorted().toList());
    }

    @Test
    void whatWouldTellTheSizeIsWithheldOfOthers() {
        Benchmark benchmark = compare(6);

        for (Placement placement : benchmark.getPlacements()) {
            boolean isOwn = placement.getOrganisation().getId().equals("3");
            assertThat(placement.getPotential(Target.BEST).getReason().isEmpty())
                    .isEqualTo(isOwn);
            assertThat(placement.getCases().isPresent()).isEqualTo(isOwn);
        }
        assertThat(benchmark.getTotalPotential(Target.BEST).getReason()).isEmpty();
    }

    @Test
    void whoseFiguresAreWithheldCanBeAsked() {
        Benchmarking named = Benchmarking.of(data(3));
        Benchmarking anonymous = named.anonymous(ALL_BUT_3);

        assertThat(named.getData().getOrganisations()).noneMatch(named::isWithheld);
        assertThat(named.getData().getOrganisations().stream()
                        .filter(organisation -> !anonymous.isWithheld(organisation)))
                .containsExactly(Sample.organisation("3"));
    }

    @Test
    void aSmallGroupIsSuppressed() {
        Benchmark benchmark = compare(4);

        assertThat(ALL_BUT_3.getSmallestGroup()).isEqualTo(5);
        assertThat(benchmark.isSuppressed()).isTrue();
        assertThat(benchmark.getDistribution()).isEmpty();
        assertThat(benchmark.getPlacements()).singleElement().satisfies(own -> {
            assertThat(own.getOrganisation()).isEqualTo(Sample.organisation("3"));
            assertThat(own.getRank()).isEmpty();
            assertThat(own.getQuarter()).isEmpty();
            assertThat(own.getDistance(Target.MEDIAN)).isEmpty();
        });
        assertThat(benchmark.getTotalPotential(Target.MEDIAN).getReason()).isPresent();
        assertThat(benchmark.toText(Language.ENGLISH))
                .contains("too few values")
                .doesNotContain("lower quartile");
        assertThat(compare(5).isSuppressed()).isFalse();
        assertThat(Benchmarking.of(data(4))
                        .anonymous(ALL_BUT_3.withSmallestGroup(3))
                        .compare(PRODUCTIVITY, YEAR)
                        .isSuppressed())
                .isFalse();
        assertThat(Benchmarking.of(data(4)).compare(PRODUCTIVITY, YEAR).isSuppressed())
                .isFalse();
    }

    @Test
    void seriesAreAnonymousToo() {
        assertThat(Benchmarking.of(data(6)).anonymous(ALL_BUT_3).series(PRODUCTIVITY))
                .extracting(series -> series.getOrganisation().getName())
                .containsExactly("Kommune 3", "A", "B", "C", "D", "E", "F");
        assertThat(Benchmarking.of(data(4)).anonymous(ALL_BUT_3).series(PRODUCTIVITY))
                .extracting(TimeSeries::getOrganisation)
                .containsExactly(Sample.organisation("3"));
    }

    @Test
    void whatCannotBeAnonymousIsRefused() {
        assertThatThrownBy(() -> Anonymity.forAllBut("3", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ALL_BUT_3.withSmallestGroup(2)).isInstanceOf(IllegalArgumentException.class);
        Anonymity unknown = Anonymity.forAllBut("99", "kun for os");
        Benchmarking benchmarking = Benchmarking.of(data(5));
        assertThatThrownBy(() -> benchmarking.anonymous(unknown)).isInstanceOf(IllegalArgumentException.class);
    }
}
