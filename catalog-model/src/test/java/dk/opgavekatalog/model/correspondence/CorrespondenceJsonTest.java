package dk.opgavekatalog.model.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrespondenceJsonTest implements JsonContract<Correspondence> {

    @Override
    public Class<Correspondence> type() {
        return Correspondence.class;
    }

    @Override
    public Correspondence complete() {
        return Correspondences.complete();
    }

    @Override
    public Correspondence shortest() {
        return Correspondences.empty().build();
    }

    @Override
    public String pinned() {
        return "correspondence.json";
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void absentPartsAreNotWritten(Jackson jackson) {
        CorrespondenceRow row =
                Correspondences.row(ChangeKind.ADDED, "", "1.1.1").build();

        assertThat(Jackson.tree(jackson.write(row)))
                .isEqualTo(Jackson.tree("{\"kind\":\"ADDED\",\"toFields\":[\"1.1.1\"]}"));
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anUnknownKindIsRefusedByName(Jackson jackson) {
        String json = jackson.write(Correspondences.complete());

        assertRefused(jackson, json.replaceFirst("\"SPLIT\"", "\"SHATTERED\""), "SHATTERED");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void whatIsNoCodeIsRefusedByItsText(Jackson jackson) {
        String json = jackson.write(Correspondences.complete());

        assertRefused(jackson, json.replaceFirst("\"1.4.10\"", "\"1.4.x\""), "1.4.x");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aMissingPartIsRefusedByName(Jackson jackson) {
        assertRefused(jackson, "{\"schemaVersion\":\"1\",\"fromEdition\":\"1\"}", "toEdition");
    }

    private static void assertRefused(Jackson jackson, String json, String named) {
        assertThatThrownBy(() -> jackson.read(json, Correspondence.class)).hasMessageContaining(named);
    }
}
