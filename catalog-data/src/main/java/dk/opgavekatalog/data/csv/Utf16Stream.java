package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file in UTF-16 as bytes in UTF-8, which all that divides rows reads. Not thread-safe. */
final class Utf16Stream extends InputStream {

    private static final int CHARACTERS = 1 << 14;

    private final Reader reader;
    private final Charset charset;
    private final char[] characters = new char[CHARACTERS];

    /** The number of characters that were read and are not in the bytes: the first half of a pair. */
    private int kept;

    private byte[] bytes = new byte[0];
    private int next;

    /** The number of line ends so far. */
    private long lines;

    Utf16Stream(InputStream in, Charset charset) {
        this.charset = charset;
        this.reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, offset, count);
        next += count;
        return count;
    }

    /** Makes sure that there is a byte; false at the end. */
    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int count = readCharacters();
            if (count < 0) {
                return false;
            }
            int end = kept + count;
            kept = end > 0 && Character.isHighSurrogate(characters[end - 1]) ? 1 : 0;
            bytes = new String(characters, 0, end - kept).getBytes(StandardCharsets.UTF_8);
            countLines(end - kept);
            if (kept > 0) {
                characters[0] = characters[end - 1];
            }
            next = 0;
        }
        return true;
    }

    private void countLines(int end) {
        for (int i = 0; i < end; i++) {
            lines += characters[i] == '\n' ? 1 : 0;
        }
    }

    private int readCharacters() throws IOException {
        try {
            return reader.read(characters, kept, characters.length - kept);
        } catch (CharacterCodingException e) {
            throw FileFlawException.of(
                    Reason.MALFORMED,
                    Phrase.of(
                            "byte, der ikke er tegn i " + charset.name() + ", efter linje " + lines,
                            "bytes that are no characters in " + charset.name() + ", below line " + lines),
                    Phrase.of(
                            "en fil i det tegnsæt, som indstillingen charset siger",
                            "a file in the encoding that the option charset says"));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
