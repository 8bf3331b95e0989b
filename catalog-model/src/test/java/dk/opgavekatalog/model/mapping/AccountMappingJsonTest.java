package dk.opgavekatalog.model.mapping;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountMappingJsonTest {

    @Test
    void whatOneJacksonWritesTheOtherReads() {
        JsonForm.assertRoundTrip(Mappings.complete(), AccountMapping.class);
        JsonForm.assertRoundTrip(Mappings.empty().build(), AccountMapping.class);
    }

    @Test
    void theJsonFormIsPinned() {
        JsonForm.assertPinned("mapping.json", Mappings.complete(), AccountMapping.class);
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anUnknownPropertyIsRefusedAtEveryLevel(Jackson jackson) {
        String json = jackson.write(Mappings.complete());

        assertRefused(jackson, json.replaceFirst("\\{", "{\"surprise\":1,"));
        assertRefused(jackson, json.replaceFirst("\"target\":", "\"surprise\":1,\"target\":"));
    }

    private static void assertRefused(Jackson jackson, String json) {
        assertThatThrownBy(() -> jackson.read(json, AccountMapping.class)).hasMessageContaining("surprise");
    }
}
