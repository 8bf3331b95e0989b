package dk.opgavekatalog.data.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClueTest {

    @Test
    void aClueSaysTheWordTheRuleAndWhatItWasFoundIn() {
        Clue clue = Clue.of("Lønkonsulenter", ClueRule.KEYWORD, "lønkonsulent");

        assertThat(clue.describe(Language.DANISH)).isEqualTo("Lønkonsulenter: stikord [lønkonsulent]");
        assertThat(clue.describe(Language.ENGLISH)).isEqualTo("Lønkonsulenter: keyword [lønkonsulent]");
    }

    @Property
    void cluesAreReadBackEqual(
            @ForAll String word, @ForAll ClueRule rule, @ForAll String found, @ForAll Language language) {
        Clue clue;
        try {
            clue = Clue.of(word, rule, found);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("a blank word");
            return;
        }
        List<Clue> clues = List.of(clue, Clue.of("4711", ClueRule.SAME_BEGINNING, ""));

        assertThat(Clue.parseAll(Clue.describe(clues, language))).isEqualTo(Optional.of(clues));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "løn", "løn: stikord [løn", "løn: ukendt regel", ": stikord", "løn: stikord;"})
    void anotherTextIsNoClue(String text) {
        assertThat(Clue.parseAll(text)).isEmpty();
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Clue.of("x".repeat(100), ClueRule.KEYWORD, "y z".repeat(100)).describe(Language.DANISH))
                .hasSizeLessThan(140)
                .contains("…");
    }

    @Test
    void aBlankWordIsRefused() {
        assertThatThrownBy(() -> Clue.of(" ; ", ClueRule.KEYWORD, "løn")).hasMessageContaining("allowed");
    }
}
