package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The characters of a part, in UTF-8 or UTF-16 as ECMA-376 requires.
 *
 * @param reader the characters, without a byte order mark
 * @param charset the encoding
 */
record PartCharacters(Reader reader, Charset charset) {

    private static final int LONGEST_MARK = 3;

    /** Names of ASCII; every text in ASCII is also UTF-8. */
    private static final Set<String> ASCII = Set.of("US-ASCII", "ASCII");

    /**
     * Opens the characters of a part. Reading throws {@link java.nio.charset.CharacterCodingException} at bytes that
     * are not characters.
     */
    static PartCharacters of(InputStream part) throws IOException {
        byte[] start = part.readNBytes(LONGEST_MARK);
        Charset charset = charset(start);
        int mark = lengthOfMark(start);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start, mark, start.length - mark), part);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new PartCharacters(new InputStreamReader(whole, decoder), charset);
    }

    /** Refuses a part that declares another encoding; an empty encoding declares none. */
    void requireDeclared(String encoding, String part) {
        List<String> names =
                charset.equals(StandardCharsets.UTF_8) ? List.of("UTF-8") : List.of("UTF-16", charset.name());
        boolean isAscii = charset.equals(StandardCharsets.UTF_8) && ASCII.contains(encoding.toUpperCase(Locale.ROOT));
        if (!encoding.isEmpty() && !isAscii && names.stream().noneMatch(encoding::equalsIgnoreCase)) {
            throw FileFlawException.of(
                    Reason.MALFORMED,
                    Phrase.of("delen ", "the part ")
                            .plus(Archive.shorten(part))
                            .plus(Phrase.of(", som angiver tegnkodningen ", ", which declares the encoding "))
                            .plus(Archive.shorten(encoding))
                            .plus(Phrase.of(", men skal læses som ", " but must be read as "))
                            .plus(charset.name()),
                    Phrase.of(
                            "UTF-8 eller UTF-16, som filformatet kræver, og som Excel gemmer",
                            "UTF-8 or UTF-16, as the file format requires and Excel saves"));
        }
    }

    /** Detects the encoding: XML begins with a byte order mark, or with an ASCII character. */
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
