package dk.opgavekatalog.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;

class CommonFormProperties extends AnyText {

    /** The first letter beyond the Latin ones. */
    private static final int GREEK = 0x370;

    @Property
    void theFormOfAFormIsTheSame(@ForAll @From("texts") String text) {
        String form = CommonForm.of(text);

        assertThat(CommonForm.of(form)).isEqualTo(form);
    }

    @Example
    void theFormOfTheFormOfACharacterIsTheSame() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Character::isDefined)
                        .mapToObj(c -> CommonForm.of("a" + Character.toString(c) + "b"))
                        .filter(form -> !CommonForm.of(form).equals(form)))
                .isEmpty();
    }

    @Property
    void unicodeFormsAreOne(@ForAll @From("texts") String text) {
        String form = CommonForm.of(text);

        assertThat(CommonForm.of(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(form);
        assertThat(CommonForm.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(form);
    }

    /** An invisible character may part a letter from its ring; the common form puts them together. */
    @Property
    void theSameCommonFormIsTheSameFoldedName(@ForAll @From("texts") String any) {
        // Folding knows the letters of Europe; of others, capitals and small letters stay apart in it.
        String text = any.codePoints()
                .filter(c -> c < GREEK || !Character.isLetter(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(FoldedText.normalize(CommonForm.of(text)).replace(" ", ""))
                .isEqualTo(FoldedText.normalize(text.replaceAll("[\\p{Cc}\\p{Cf}]", ""))
                        .replaceAll("\\s", ""));
    }

    /** Two characters have one form only when they are capital and small, or two shapes of the same letter. */
    @Example
    void lettersOfEuropeStayApartUnlessOneIsTheCapitalOfTheOther() {
        for (int a = 0x21; a < 0x250; a++) {
            for (int b = a + 1; b < 0x250; b++) {
                String first = Character.toString(a);
                String second = Character.toString(b);
                boolean isSeen = !CommonForm.of(first).isEmpty();
                if (isSeen && CommonForm.of(first).equals(CommonForm.of(second))) {
                    assertThat(first).isEqualToIgnoringCase(second);
                }
            }
        }
    }
}
