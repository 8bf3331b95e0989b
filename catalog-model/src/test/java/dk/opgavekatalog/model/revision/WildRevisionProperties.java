package dk.opgavekatalog.model.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.revision.WildRevision.Case;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Revisions that only this package can make. Of legal ones, the module of generators and laws has the properties. */
class WildRevisionProperties {

    /** How many tries it takes to judge what a generator makes. */
    private static final int ENOUGH = 100;

    private static final Pattern PLACE =
            Pattern.compile("base/.*|revision/(baseEdition|id|origin|statutes/\\d+/.*|operations/\\d+/.*)");

    @Provide
    Arbitrary<Case> mostlyIllegal() {
        return WildRevision.mostlyIllegal();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void anyRevisionYieldsAResultWithoutProblemsOrIsRefusedWithPlaces(@ForAll("mostlyIllegal") Case any) {
        boolean accepted = false;
        try {
            RevisedEdition revised = any.revision().applyTo(any.base());
            accepted = true;
            assertThat(revised.getCatalog().findProblems()).isEmpty();
            assertThat(revised.getCorrespondence().findProblems(any.base(), revised.getCatalog()))
                    .isEmpty();
        } catch (InvalidInputException refused) {
            assertThat(refused.getProblems())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(problem -> assertThat(problem.findDocument().orElse("") + problem.getPlace())
                            .matches(PLACE))
                    .containsAll(any.revision().findProblems().stream()
                            .map(problem -> problem.inDocument("revision"))
                            .toList());
        }
        Statistics.collect(accepted);
        Statistics.coverage(coverage -> {
            coverage.check(true).count((hits, all) -> all < ENOUGH || 100 * hits > 10 * all);
            coverage.check(false).count((hits, all) -> all < ENOUGH || 100 * hits > 40 * all);
        });
    }
}
