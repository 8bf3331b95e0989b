package dk.opgavekatalog.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;

class FoldedTextProperties extends AnyText {

    @Property
    void foldingAFoldedTextChangesNothing(@ForAll @From("texts") String text) {
        String folded = FoldedText.of(text).toString();

        assertThat(FoldedText.of(folded)).hasToString(folded);
    }

    /** Beyond the planes looked through here there are Chinese characters only, which fold to themselves. */
    @Example
    void foldingAFoldedCharacterChangesNothing() {
        assertThat(IntStream.range(0, 0x20000)
                        .filter(Character::isDefined)
                        .mapToObj(c -> FoldedText.of(Character.toString(c)).toString())
                        .filter(folded -> !FoldedText.of(folded).toString().equals(folded)))
                .isEmpty();
    }

    @Property
    void normalizingANormalNameChangesNothing(@ForAll @From("texts") String name) {
        String normal = FoldedText.normalize(name);

        assertThat(FoldedText.normalize(normal)).isEqualTo(normal);
        assertThat(FoldedText.normalize(" \t" + name + "\n ")).isEqualTo(normal);
    }

    @Property
    void equivalentEncodingsFoldAlike(@ForAll @From("texts") String text) {
        String folded = FoldedText.of(text).toString();

        assertThat(FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .hasToString(folded);
        assertThat(FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .hasToString(folded);
    }

    /** The ring belongs to the a, whatever stands between them. */
    @Example
    void anAccentBehindASpacingMarkFoldsAlike() {
        String decomposed = "a\uA953\u030A";

        assertThat(FoldedText.of(decomposed))
                .hasToString(FoldedText.of(Normalizer.normalize(decomposed, Normalizer.Form.NFC))
                        .toString());
    }

    @Property
    void whatLiesBetweenTwoBoundariesFoldsToWhatLiesBetweenTheirOrigins(@ForAll @From("texts") String text) {
        FoldedText folded = FoldedText.of(text);
        int length = folded.toString().length();

        assertThat(folded.isBoundary(0)).isTrue();
        assertThat(folded.isBoundary(length)).isTrue();
        assertThat(folded.getOrigin(length)).isEqualTo(text.length());
        int start = 0;
        for (int end = 1; end <= length; end++) {
            if (folded.isBoundary(end)) {
                String original = text.substring(folded.getOrigin(start), folded.getOrigin(end));
                assertThat(FoldedText.of(original))
                        .hasToString(folded.toString().substring(start, end));
                start = end;
            }
        }
    }
}
