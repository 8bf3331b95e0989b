package dk.opgavekatalog.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationSetJsonTest {

    @Test
    void whatOneJacksonWritesTheOtherReads() {
        JsonForm.assertRoundTrip(Observations.complete(), ObservationSet.class);
        JsonForm.assertRoundTrip(Observations.set(), ObservationSet.class);
    }

    @Test
    void theJsonFormIsPinned() {
        assertThat(Observations.complete().findProblems(Observations.CATALOG)).isEmpty();
        JsonForm.assertPinned("observations.json", Observations.complete(), ObservationSet.class);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anUnknownPropertyIsRefusedAtEveryLevel(Jackson jackson) {
        String json = jackson.write(Observations.complete());

        assertRefused(jackson, json.replaceFirst("\\{", "{\"surprise\":1,"));
        assertRefused(jackson, json.replaceFirst("\"base\":", "\"surprise\":1,\"base\":"));
        assertRefused(jackson, json.replaceFirst("\"inhabitants\":", "\"surprise\":1,\"inhabitants\":"));
    }

    private static void assertRefused(Jackson jackson, String json) {
        assertThatThrownBy(() -> jackson.read(json, ObservationSet.class)).hasMessageContaining("surprise");
    }
}
