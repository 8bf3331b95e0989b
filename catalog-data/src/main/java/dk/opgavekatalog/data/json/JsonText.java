package dk.opgavekatalog.data.json;

import dk.opgavekatalog.data.csv.Encodings;
import dk.opgavekatalog.model.language.Phrase;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as characters. Bytes are decoded strictly, up to the first wrong one: the text ends at its place in the
 * document, and lines and columns count characters as an editor does.
 */
final class JsonText {

    /** The greatest depth: more than any document of the library has, and far too little to exhaust the stack. */
    private static final int MAX_DEPTH = 64;

    /** The most characters of a number or a name: more than any sensible one has. */
    static final int MAX_NUMBER_OR_NAME = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_OR_NAME)
                    .maxNameLength(MAX_NUMBER_OR_NAME)
                    .build())
            .build();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char[] chars;
    private final int length;
    private final @Nullable Phrase flaw;

    private JsonText(char[] chars, int length, @Nullable Phrase flaw) {
        boolean marked = length > 0 && chars[0] == BYTE_ORDER_MARK;
        this.chars = marked ? Arrays.copyOfRange(chars, 1, length) : chars;
        this.length = marked ? length - 1 : length;
        this.flaw = flaw;
    }

    static JsonText of(String text) {
        return new JsonText(text.toCharArray(), text.length(), null);
    }

    /** Decodes UTF-8, or UTF-16 or UTF-32, recognised by the first bytes. */
    static JsonText of(byte[] bytes) {
        Charset charset = detect(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = charset.newDecoder().decode(in, out, true);
        Phrase flaw = result.isError() ? Encodings.describe(bytes[in.position()], charset) : null;
        return new JsonText(out.array(), out.position(), flaw);
    }

    /**
     * Detects the encoding: JSON begins with two ASCII characters, or with a byte order mark and one ASCII character.
     */
    private static Charset detect(byte[] bytes) {
        if (bytes.length >= 4) {
            int first = ByteBuffer.wrap(bytes).getInt();
            if (first == 0x0000FEFF || first >>> 8 == 0) {
                return Charset.forName("UTF-32BE");
            }
            if (first == 0xFFFE0000 || (first & 0x00FFFFFF) == 0) {
                return Charset.forName("UTF-32LE");
            }
            if (first >>> 16 == 0xFEFF || first >>> 24 == 0) {
                return StandardCharsets.UTF_16BE;
            }
            if (first >>> 16 == 0xFFFE || (first & 0x00FF0000) == 0) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    JsonParser parser() {
        return FACTORY.createParser(ObjectReadContext.empty(), chars, 0, length);
    }

    /** Returns a parser that begins at a token that another parser has reached. */
    JsonParser parserFrom(TokenStreamLocation token) {
        int start = (int) token.getCharOffset();
        return FACTORY.createParser(ObjectReadContext.empty(), chars, start, length - start);
    }

    /** Whether a place is the end of the text. */
    boolean isEnd(TokenStreamLocation location) {
        return location.getCharOffset() >= length;
    }

    /** Describes what ended the text too early; empty when nothing did. */
    Optional<Phrase> findFlaw() {
        return Optional.ofNullable(flaw);
    }
}
