package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.language.Language;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsOfItsOwnInBothLanguages(Reason reason) {
        String danish = reason.describe(Language.DANISH);
        String english = reason.describe(Language.ENGLISH);

        assertThat(danish).isNotBlank().isEqualTo(danish.strip()).isNotEqualTo(english);
        assertThat(english).isNotBlank().isEqualTo(english.strip());
        assertThat(danish + english).doesNotContain("_", reason.name(), "\n", ";");
    }

    @Test
    void noTwoReasonsAreToldInTheSameWords() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(Reason.values()).map(reason -> reason.describe(language)))
                    .doesNotHaveDuplicates();
        }
    }
}
