package dk.opgavekatalog.data.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The encodings of CSV files, and the hints that help when a file has another than was thought. */
public final class Encodings {

    /** What Danish systems write beside UTF-8. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The encodings that can be read: in each, ASCII characters are themselves and nothing else. */
    public static final List<Charset> READABLE =
            List.of(StandardCharsets.UTF_8, WINDOWS_1252, StandardCharsets.ISO_8859_1);

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encodings() {}

    /** How many of the first bytes are the mark of UTF-8. */
    static int lengthOfMark(byte[] bytes, int end) {
        boolean isMarked = end >= UTF_8_MARK.length
                && Arrays.equals(bytes, 0, UTF_8_MARK.length, UTF_8_MARK, 0, UTF_8_MARK.length);
        return isMarked ? UTF_8_MARK.length : 0;
    }

    /**
     * A byte that is no character, and what it may have been meant as.
     *
     * @param undecodable the byte
     * @param charset the encoding that does not have it
     * @return a phrase
     */
    public static String describe(byte undecodable, Charset charset) {
        String found = String.format("byte 0x%02X, which is not %s", undecodable, charset.name());
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return found;
        }
        String other = new String(new byte[] {undecodable}, WINDOWS_1252);
        return Character.isLetterOrDigit(other.codePointAt(0))
                ? found + "; in " + WINDOWS_1252.name() + " it is the letter " + other
                : found;
    }

    /** What is allowed where a byte is no character. */
    static String allowed(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? "text in UTF-8; the option charset names another encoding, such as " + WINDOWS_1252.name()
                        + ", which Danish systems often write"
                : "text in " + charset.name();
    }
}
