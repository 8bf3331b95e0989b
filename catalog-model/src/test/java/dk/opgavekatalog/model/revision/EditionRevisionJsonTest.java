package dk.opgavekatalog.model.revision;

import static dk.opgavekatalog.model.revision.BaseEdition.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionRevisionJsonTest {

    @Test
    void whatOneJacksonWritesTheOtherReads() {
        JsonForm.assertRoundTrip(Revisions.complete(), EditionRevision.class);
        JsonForm.assertRoundTrip(BaseEdition.revision().build(), EditionRevision.class);
    }

    @Test
    void theJsonFormIsPinned() {
        JsonForm.assertPinned("revision.json", Revisions.complete(), EditionRevision.class);
    }

    @Test
    void theResultIsDataLikeAnyOther() {
        RevisedEdition revised = Revisions.complete().applyTo(BASE);

        JsonForm.assertRoundTrip(revised.getCatalog(), TaskCatalog.class);
        JsonForm.assertRoundTrip(revised.getCorrespondence(), Correspondence.class);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anEditionIsLocalWhenNothingIsSaid(Jackson jackson) {
        String json =
                "{'schemaVersion':'1','baseEdition':'2006','id':'x','name':{'da':'a','en':'b'},'dataVersion':'1'}";

        assertThat(jackson.read(json.replace('\'', '"'), EditionRevision.class).getOrigin())
                .isEqualTo(Origin.LOCAL);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anUnknownPropertyIsRefusedAtEveryLevel(Jackson jackson) {
        String json = jackson.write(Revisions.complete());

        assertRefused(jackson, json.replaceFirst("\\{", "{\"surprise\":1,"), "surprise");
        assertRefused(jackson, json.replaceFirst("\"kind\":", "\"surprise\":1,\"kind\":"), "surprise");
        assertRefused(jackson, json.replaceFirst("\"code\":", "\"surprise\":1,\"code\":"), "surprise");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anUnknownKindIsRefusedByName(Jackson jackson) {
        String json = jackson.write(Revisions.complete());

        assertRefused(jackson, json.replaceFirst("\"MERGE\"", "\"JUGGLE\""), "JUGGLE");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aMissingPartIsRefusedByName(Jackson jackson) {
        assertRefused(jackson, "{\"schemaVersion\":\"1\",\"id\":\"x\"}", "baseEdition");
    }

    private static void assertRefused(Jackson jackson, String json, String named) {
        assertThatThrownBy(() -> jackson.read(json, EditionRevision.class)).hasMessageContaining(named);
    }
}
