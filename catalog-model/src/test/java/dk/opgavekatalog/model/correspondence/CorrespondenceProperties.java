package dk.opgavekatalog.model.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.testing.JsonForm;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CorrespondenceProperties {

    private static final TaskCatalog EARLIER = TinyCatalog.of("2006", "1.1.1", "1.1.2", "2.1.1");
    private static final TaskCatalog LATER = TinyCatalog.of("2007", "1.1.1", "1.2.3", "3.3.3");

    @Provide
    Arbitrary<Correspondence> tables() {
        return AnyCorrespondence.tables();
    }

    @Property
    void whatOneJacksonWritesTheOtherReads(@ForAll("tables") Correspondence table) {
        JsonForm.assertRoundTrip(table, Correspondence.class);
    }

    @Property
    void theInverseOfTheInverseIsTheTableItself(@ForAll("tables") Correspondence table) {
        assertThat(table.inverse().inverse()).isEqualTo(table);
    }

    /** At the other side's places. */
    @Property
    void theInverseHasAsManyProblemsWithTheEditionsExchanged(@ForAll("tables") Correspondence table) {
        assertThat(reasons(table.inverse().findProblems(LATER, EARLIER)))
                .containsExactlyInAnyOrderElementsOf(reasons(table.findProblems(EARLIER, LATER)));
    }

    @Property
    void aRowIsFoundByEachOfItsCodesInBothDirections(@ForAll("tables") Correspondence table) {
        for (CorrespondenceRow row : table.getRows()) {
            assertThat(row.getFromFields())
                    .allSatisfy(code -> assertThat(
                                    table.findRowFrom(code).orElseThrow().getFromFields())
                            .contains(code));
            assertThat(row.getToFields())
                    .allSatisfy(code -> assertThat(table.findRowTo(code))
                            .isEqualTo(table.inverse().findRowFrom(code).map(CorrespondenceRow::inverse)));
        }
    }

    private static List<String> reasons(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.getReason() + " " + exchangeSides(problem.getPlace()))
                .toList();
    }

    /** Both directions write a place alike; {@code toEdition} is where two equal ids are reported in either. */
    private static String exchangeSides(String place) {
        return place.replaceAll("fromFields|toFields", "fields")
                .replaceAll("fromEdition|toEdition", "edition")
                .replaceAll("leavesTo|comesFrom", "functions");
    }
}
