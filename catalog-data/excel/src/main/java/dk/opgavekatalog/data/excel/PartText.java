package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a part, which ECMA-376 has in UTF-8 or UTF-16. They are decoded here: of bytes that are no characters the parser
 * of the JDK writes to standard error.
 *
 * @param reader the characters, without a byte order mark
 * @param charset the encoding
 */
record PartText(Reader reader, Charset charset) {

    private static final int LONGEST_MARK = 3;

    /** Whatever is no character ends in a {@link java.nio.charset.CharacterCodingException} when it is read. */
    static PartText of(InputStream part) throws IOException {
        byte[] start = part.readNBytes(LONGEST_MARK);
        Charset charset = charset(start);
        int mark = lengthOfMark(start);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start, mark, start.length - mark), part);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new PartText(new InputStreamReader(whole, decoder), charset);
    }

    /** Refuses a part that says it is in another encoding. */
    void requireDeclared(@Nullable String encoding) {
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        if (encoding != null && !encoding.equalsIgnoreCase(isUtf8 ? "UTF-8" : "UTF-16")) {
            throw FlawException.of(
                    Reason.MALFORMED,
                    "a part that is to be in the encoding " + Archive.shorten(encoding),
                    "UTF-8 or UTF-16, and the one that it is in");
        }
    }

    /** XML begins with a mark, or with an ASCII character. */
    private static Charset charset(byte[] start) {
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static int lengthOfMark(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return LONGEST_MARK;
        }
        return startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean startsWith(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
