package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.file.FileFlawException;
import org.junit.jupiter.api.Test;

class SharedTextsTest {

    @Test
    void sharedTextsStayWithinTheirPartOfTheHeap() {
        assertThatCode(() -> SharedTexts.requireMemory(10, 140, 1_000)).doesNotThrowAnyException();
        for (long characters : new long[] {141, 1_000_000_000_000L}) {
            assertThatThrownBy(() -> SharedTexts.requireMemory(10, characters, 1_000))
                    .isInstanceOfSatisfying(
                            FileFlawException.class,
                            e -> assertThat(e.toProblem("f.xlsx").toString())
                                    .contains("f.xlsx")
                                    .contains("shared texts of " + characters + " characters")
                                    .contains("at most 1000 bytes of memory, a quarter of Java's memory (-Xmx)"));
        }
    }
}
