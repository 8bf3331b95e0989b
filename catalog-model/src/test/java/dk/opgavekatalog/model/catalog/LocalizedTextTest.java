package dk.opgavekatalog.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.language.Language;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void eachLanguageHasItsText() {
        LocalizedText text = LocalizedText.of("Ledelse", "Management");

        assertThat(text.in(Language.DANISH)).isEqualTo("Ledelse");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("Management");
    }
}
