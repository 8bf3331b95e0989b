package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void whatCannotBeSeenIsWrittenOut() {
        assertThat(VisibleText.of("løn – 1\u00a0000 😀")).isEqualTo("løn – 1\u00a0000 😀");
        assertThat(VisibleText.of("a\r\n\tb")).isEqualTo("a\\r\\n\\tb");
        assertThat(VisibleText.of("\u001b[31m\0\u0085\u2028\u202e"))
                .isEqualTo("\\u001B[31m\\u0000\\u0085\\u2028\\u202E");
        assertThat(VisibleText.of("x\ud800")).isEqualTo("x\\uD800");
        assertThat(VisibleText.of(new String(Character.toChars(0xE0001)))).isEqualTo("\\uDB40\\uDC01");
    }
}
