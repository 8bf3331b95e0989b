package dk.opgavekatalog.model.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every type that is a document of its own. The test of its JSON form implements this and adds what is
 * peculiar to the type.
 *
 * @param <T> the type
 */
public interface JsonContract<T> {

    /** The type, as a reader names it. */
    Class<T> type();

    /** A document that has every part. */
    T complete();

    /** A document that has no part that may be absent. */
    T shortest();

    /** The test resource that pins the form of the complete document. */
    String pinned();

    @Test
    default void whatOneJacksonWritesTheOtherReads() {
        JsonForm.assertRoundTrip(complete(), type());
        JsonForm.assertRoundTrip(shortest(), type());
    }

    @Test
    default void theJsonFormIsPinned() {
        JsonForm.assertPinned(pinned(), complete(), type());
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    default void anUnknownPropertyIsRefusedInEveryObject(Jackson jackson) {
        String json = jackson.write(complete());
        int objects = 0;
        for (int at = json.indexOf("{\""); at >= 0; at = json.indexOf("{\"", at + 1)) {
            String surprising = json.substring(0, at + 1) + "\"surprise\":1," + json.substring(at + 1);
            assertThatThrownBy(() -> jackson.read(surprising, type()))
                    .as(surprising)
                    .hasMessageContaining("surprise");
            objects++;
        }
        assertThat(objects).isGreaterThan(1);
    }
}
