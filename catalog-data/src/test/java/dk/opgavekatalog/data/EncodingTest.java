package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encodings of JSON, with and without a byte order mark, and bytes that are none of them. */
class EncodingTest {

    private static final String JSON = Sample.CATALOG.json().replace("Lille udgave", "Æblegrød \ud83d\ude00");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void everyUnicodeEncodingIsReadWithAByteOrderMarkAndWithout(String encoding) {
        Charset charset = Charset.forName(encoding);

        assertThat(Sample.CATALOG.read(JSON.getBytes(charset))).isEqualTo(JsonForm.CATALOG.parse(JSON));
        assertThat(Sample.CATALOG.read(("\ufeff" + JSON).getBytes(charset))).isEqualTo(JsonForm.CATALOG.parse(JSON));
        assertThat(JsonForm.CATALOG.parse("\ufeff" + JSON)).isEqualTo(JsonForm.CATALOG.parse(JSON));
    }

    @Test
    void onlyOneByteOrderMarkIsAllowedAndOnlyAtTheBeginning() {
        assertThat(Sample.CATALOG.problemsOf(("\ufeff\ufeff" + JSON).getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::getReason)
                .containsExactly(Reason.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "E6, 0xE6", // æ in Latin-1
        "C0AF, 0xC0", // a slash in two bytes
        "EDA080, 0xED", // half a surrogate pair
        "F4908080, 0xF4", // beyond Unicode
        "80, 0x80",
        "FF, 0xFF"
    })
    void aByteThatIsNotUtf8IsReportedAtItsPlaceWithLineAndColumnInCharacters(String hex, String found) {
        int at = JSON.indexOf("Betydning 1") + 3;
        byte[] json = bytes(JSON.substring(0, at), hex, JSON.substring(at));

        assertThat(Sample.CATALOG.problemsOf(json)).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
            assertThat(problem.getPlace()).isEqualTo("/mainCategories/0/meaning/da");
            assertThat(problem.getFound()).startsWith("line 22, column 19: byte " + found + ", which is not UTF-8");
            assertThat(problem.getAllowed()).isEqualTo("a document in UTF-8");
        });
    }

    @Test
    void aWrongByteAfterTheDocumentIsReportedToo() {
        assertThat(Sample.CATALOG.problemsOf(bytes(JSON, "FF", "")))
                .extracting(Problem::getReason)
                .containsExactly(Reason.MALFORMED);
    }

    @Test
    void halfACharacterInUtf16IsReported() {
        byte[] json = JSON.getBytes(StandardCharsets.UTF_16BE);
        int at = JSON.indexOf("grød") * 2;
        json[at] = (byte) 0xD8;

        List<Problem> problems = Sample.CATALOG.problemsOf(json);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.getPlace()).isEqualTo("/edition/name/da");
            assertThat(problem.getFound()).contains("which is not UTF-16BE");
        });
    }

    private static byte[] bytes(String before, String hex, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(HexFormat.of().parseHex(hex));
        out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
