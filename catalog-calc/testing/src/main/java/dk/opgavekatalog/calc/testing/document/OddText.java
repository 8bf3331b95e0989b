package dk.opgavekatalog.calc.testing.document;

import dk.opgavekatalog.model.catalog.LocalizedText;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates texts that are not blank, with the characters that JSON escapes or encodings get wrong. */
public final class OddText {

    private OddText() {}

    /**
     * Generates texts of up to twelve characters, and some that are known to be hard.
     *
     * @return the generator
     */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Løn",
                        "\"a\" \\ / \b\f\n\r\t\u0000\u001f\u007f",
                        "\u2028\u2029\u00a0\ufeff\uffff",
                        "\ud83d\ude00 \udbff\udfff",
                        "{\"da\":[1]}",
                        "<!-- & ' -->",
                        "1.1",
                        "null"),
                Arbitraries.strings()
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .filter(text -> !text.isBlank()
                                && StandardCharsets.UTF_8.newEncoder().canEncode(text)));
    }

    /**
     * Generates pairs of these texts, as Danish and English.
     *
     * @return the generator
     */
    public static Arbitrary<LocalizedText> localized() {
        return Combinators.combine(texts(), texts()).as(LocalizedText::of);
    }
}
