package dk.opgavekatalog.data.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwiceEncodedTest {

    @ParameterizedTest
    @CsvSource({"Ã…rsvÃ¦rk, Årsværk", "LÃ¸nudgift, Lønudgift", "BelÃ¸b, Beløb", "Ã˜vrig udgift, Øvrig udgift"})
    void whatWasMeantIsFound(String text, String meant) {
        assertThat(TwiceEncoded.find(text)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Årsværk", "Lønudgift", "Enhed", "", "Ã", "ΑΒΓ"})
    void aRightTextIsLeftAlone(String text) {
        assertThat(TwiceEncoded.find(text)).isEmpty();
    }

    @Test
    void whatIsEncodedThreeTimesIsFoundToo() {
        assertThat(TwiceEncoded.find("ÃƒÂ¦")).contains("Ã¦");
    }
}
