package dk.opgavekatalog.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "Byggesager, byggesager",
        "ÆØÅ æøå, aeoeaa aeoeaa",
        "Örebro Ängelholm, oerebro aengelholm",
        "Ægteskabsloven, aegteskabsloven",
        "idé entré Müller, ide entre muller",
        "ǽ ǿ ǻ, ae oe aa",
        "A\u030Arhus o\u0308l, aarhus oel", // letter and accent apart
        "\u212Bngstrøm, aangstroem", // the sign for the unit
        "ﬁnansiering m², finansiering m2",
        "It–drift It—drift It‑drift, it-drift it-drift it-drift",
        "EU’s EU‘s EU's, eu's eu's eu's",
        "syge\u00ADdagpenge, sygedagpenge", // a soft hyphen
        "İT I, it i",
        "1.4.10 §, 1.4.10 §"
    })
    void foldingMakesSpellingsEqual(String text, String folded) {
        assertThat(FoldedText.of(text)).hasToString(folded);
    }

    @Test
    void foldingDoesNotDependOnTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(FoldedText.of("INTEGRATION")).hasToString("integration");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'  Veje   og\ttrafik\n', veje og trafik",
        "'Veje\u00A0og trafik', veje og trafik",
        "'', ''",
        "' \t ', ''"
    })
    void normalizingAlsoMakesWhiteSpaceEqual(String name, String normal) {
        assertThat(FoldedText.normalize(name)).isEqualTo(normal);
    }

    @Test
    void everyCharacterKnowsWhereItCameFrom() {
        FoldedText folded = FoldedText.of("Børn"); // boern

        assertThat(List.of(0, 1, 2, 3, 4, 5)).extracting(folded::getOrigin).containsExactly(0, 1, 1, 2, 3, 4);
        assertThat(List.of(0, 1, 2, 3, 4, 5))
                .extracting(folded::isBoundary)
                .containsExactly(true, true, false, true, true, true);
    }

    @Test
    void anAccentGoesWithItsLetter() {
        FoldedText folded = FoldedText.of("A\u030Ar"); // aar

        assertThat(List.of(0, 1, 2, 3)).extracting(folded::getOrigin).containsExactly(0, 0, 2, 3);
        assertThat(List.of(0, 1, 2, 3)).extracting(folded::isBoundary).containsExactly(true, false, true, true);
    }

    @Test
    void aPlaceOutsideTheTextIsRefused() {
        FoldedText folded = FoldedText.of("ab");

        assertThatThrownBy(() -> folded.getOrigin(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> folded.getOrigin(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> folded.isBoundary(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
