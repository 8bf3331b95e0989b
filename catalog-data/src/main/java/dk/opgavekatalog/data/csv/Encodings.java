package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.model.language.Phrase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The encodings of CSV files, with hints for a file in another encoding than expected. */
public final class Encodings {

    /** The encoding that Danish systems often write instead of UTF-8. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The encodings that can be read. In each of them, an ASCII byte stands for that ASCII character only. */
    public static final List<Charset> READABLE =
            List.of(StandardCharsets.UTF_8, WINDOWS_1252, StandardCharsets.ISO_8859_1);

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encodings() {}

    /** Returns the length of the byte order mark of UTF-8, 0 when there is none. */
    static int lengthOfMark(byte[] bytes, int end) {
        boolean isMarked = end >= UTF_8_MARK.length
                && Arrays.equals(bytes, 0, UTF_8_MARK.length, UTF_8_MARK, 0, UTF_8_MARK.length);
        return isMarked ? UTF_8_MARK.length : 0;
    }

    /**
     * Describes a byte that is not a character, with the letter that it may have been meant as.
     *
     * @param undecodable the byte
     * @param charset the encoding that was expected
     * @return such as: byte 0xF8, which is not UTF-8; in windows-1252 it is the letter ø
     */
    public static Phrase describe(byte undecodable, Charset charset) {
        Phrase found = Phrase.same(String.format("byte 0x%02X", undecodable))
                .plus(Phrase.of(", som ikke er ", ", which is not "))
                .plus(charset.name());
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return found;
        }
        String other = new String(new byte[] {undecodable}, WINDOWS_1252);
        return Character.isLetterOrDigit(other.codePointAt(0))
                ? found.plus(Phrase.of("; i ", "; in "))
                        .plus(WINDOWS_1252.name())
                        .plus(Phrase.of(" er det bogstavet ", " it is the letter "))
                        .plus(other)
                : found;
    }

    /** Describes what is allowed in place of a byte that is not a character. */
    static Phrase allowed(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? Phrase.of(
                                "tekst i UTF-8; indstillingen charset angiver en anden tegnkodning, for eksempel ",
                                "text in UTF-8; the option charset names another encoding, such as ")
                        .plus(WINDOWS_1252.name())
                        .plus(Phrase.of(", som danske systemer ofte skriver", ", which Danish systems often write"))
                : Phrase.of("tekst i ", "text in ").plus(charset.name());
    }
}
