package dk.opgavekatalog.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aTextThatIsLongerIsCutBetweenCharacters() {
        assertThat(Excerpt.of("løn", 3)).isEqualTo("løn");
        assertThat(Excerpt.of("", 1)).isEmpty();
        assertThat(Excerpt.of("lønudgift", 3)).isEqualTo("løn…");
        assertThat(Excerpt.of("ab😀", 3)).isEqualTo("ab…");
        assertThat(Excerpt.of("ab😀c", 4)).isEqualTo("ab😀…");
    }
}
