package dk.opgavekatalog.model.revision;

import static dk.opgavekatalog.model.revision.BaseEdition.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonContract;
import dk.opgavekatalog.model.testing.JsonForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionRevisionJsonTest implements JsonContract<EditionRevision> {

    @Override
    public Class<EditionRevision> type() {
        return EditionRevision.class;
    }

    @Override
    public EditionRevision complete() {
        return Revisions.complete();
    }

    @Override
    public EditionRevision shortest() {
        return BaseEdition.revision().build();
    }

    @Override
    public String pinned() {
        return "revision.json";
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
