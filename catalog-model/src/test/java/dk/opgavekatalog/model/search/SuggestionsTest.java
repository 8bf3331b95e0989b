package dk.opgavekatalog.model.search;

import static dk.opgavekatalog.model.keyword.Registers.danish;
import static dk.opgavekatalog.model.keyword.Registers.english;
import static dk.opgavekatalog.model.keyword.Registers.field;
import static dk.opgavekatalog.model.keyword.Registers.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

    private static final CatalogSearch SEARCH = CatalogSearch.of(
            Searched.catalog(
                            Searched.field("1.1.1", "Byggesager").build(),
                            Searched.field("1.1.2", "Børn og unge").build(),
                            Searched.field("1.1.10", "Bod").build())
                    .build(),
            register(
                    danish("byggetilladelse", field("1.1.1", "a"), field("1.1.2", "b")),
                    danish("børnepenge", field("1.1.2")),
                    danish("byg", field("1.1.1")),
                    danish("p-afgift", field("1.1.1")),
                    english("building permit", field("1.1.1"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by | Byggesager [1.1.1]; byg [1.1.1]; byggetilladelse [1.1.1, 1.1.2]",
                "BYG | byg [1.1.1]; Byggesager [1.1.1]; byggetilladelse [1.1.1, 1.1.2]",
                "bø | Børn og unge [1.1.2]; børnepenge [1.1.2]",
                "boe | Børn og unge [1.1.2]; børnepenge [1.1.2]",
                "bo | Bod [1.1.10]", // not Børn, whose ø is written oe
                "børn og u | Børn og unge [1.1.2]",
                "pa | p-afgift [1.1.1]",
                "p-a | p-afgift [1.1.1]",
                "b | Bod [1.1.10]; Børn og unge [1.1.2]; Byggesager [1.1.1]; børnepenge [1.1.2]; "
                        + "building permit [1.1.1]",
                "1.1.1 | 1.1.1 [1.1.1]; 1.1.10 [1.1.10]",
                "x | ''"
            })
    void whatBeginsAsTypedIsSuggested(String typed, String suggestions) {
        assertThat(String.join(
                        "; ",
                        SEARCH.suggest(typed, 5).stream()
                                .map(Suggestion::toString)
                                .toList()))
                .isEqualTo(suggestions);
    }

    @Test
    void aSuggestionSaysWhatItIs() {
        Suggestion suggestion = SEARCH.suggest("building", Language.ENGLISH, 1).get(0);

        assertThat(suggestion.getPart()).isEqualTo(SearchPart.KEYWORD);
        assertThat(suggestion.getLanguage()).isEqualTo(Language.ENGLISH);
        assertThat(suggestion.getText()).isEqualTo("building permit");
        assertThat(suggestion.getCodes()).containsExactly(CatalogCode.of(1, 1, 1));
    }

    @Test
    void suggestionsCanBeOfOneLanguage() {
        assertThat(SEARCH.suggest("b", Language.ENGLISH, 9))
                .extracting(Suggestion::getText)
                .containsExactly("building permit");
        assertThat(SEARCH.suggest("1.1.10", Language.ENGLISH, 9)).hasSize(1);
    }

    @Test
    void thereAreAtMostAsManyAsWanted() {
        assertThat(SEARCH.suggest("b", 2)).hasSize(2);
        assertThat(SEARCH.suggest("b", 0)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SEARCH.suggest("b", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ud83d\ude00", "-"})
    void nothingIsSuggestedForNothing(String typed) {
        List<Suggestion> none = SEARCH.suggest(typed, 5);

        assertThat(none).isEmpty();
        assertThat(SEARCH.suggest("x".repeat(10_000), 5)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what null does is what is tested
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> SEARCH.suggest(null, 5));
        assertThatNullPointerException().isThrownBy(() -> SEARCH.search(null));
    }
}
