package dk.opgavekatalog.data.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{a: 1} | uventet tegn 'a' (kode 97): et navn begynder med et anførselstegn",
                "{\"a\" 1} | uventet tegn '1' (kode 49): her skal stå et kolon før værdien",
                "{\"notes\": [{} {}] | uventet tegn '{' (kode 123): her skal stå et komma mellem elementer",
                "{\"notes\": {} \"x\"} | uventet tegn '\"' (kode 34): her skal stå et komma mellem navne",
                "{\"notes\": [{}, ] | uventet tegn ']' (kode 93): her skal stå en værdi",
                "{\"notes\": // x | uventet tegn '/' (kode 47): måske en kommentar, som JSON ikke har",
                "{\"notes\": [{}} | uventet sluttegn '}'; her skal stå ']'",
                "{\"notes\": tru} | ukendt ord 'tru'; her skal stå en værdi",
                "{\"notes\": 01} | et forkert tal: et tal begynder ikke med nul og flere cifre",
                "{\"notes\": 1.x} | uventet tegn 'x' (kode 120) i et tal: her skal stå et ciffer",
                "{\"notes\": \"\\x\"} | ukendt tegn 'x' (kode 120) efter en omvendt skråstreg"
            })
    void everyUsualFaultIsToldInDanish(String json, String danish) {
        assertThat(syntax(json)).endsWith(": " + danish);
    }

    @Test
    void aControlCharacterInATextIsTold() {
        assertThat(syntax("{\"a\": \"x\ny\"}"))
                .endsWith("tegnet (styretegn, kode 10) skal skrives med en omvendt skråstreg foran");
    }

    @Test
    void aLimitIsToldWithBothNumbers() {
        String deep = "{\"notes\": " + "[".repeat(100);

        assertThat(syntax(deep)).endsWith(": 65 lag af objekter og lister i hinanden; højst 64");
        assertThat(syntax("{\"notes\": " + "1".repeat(1_001) + "}")).endsWith(": 1001 tegn i et tal; højst 1000");
        assertThat(syntax("{\"" + "n".repeat(1_001) + "\": 1}")).endsWith(" tegn i et navn; højst 1000");
    }

    @Test
    void aMessageThatIsNotKnownIsQuoted() {
        assertThat(ParserWords.phrase("Strange thing 7").in(Language.DANISH))
                .isEqualTo("på engelsk: “Strange thing 7”");
    }

    /** The problem about how the text is written; there can be others about what it says. */
    private static String syntax(String json) {
        List<Problem> problems = new ArrayList<>();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> JsonForm.CATALOG.parse(json))
                .satisfies(e -> problems.addAll(e.getProblems()));
        return problems.stream()
                .map(problem -> problem.getFound(Language.DANISH))
                .filter(found -> found.startsWith("linje 1, kolonne "))
                .findFirst()
                .orElseThrow();
    }
}
