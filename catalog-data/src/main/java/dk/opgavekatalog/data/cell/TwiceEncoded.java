package dk.opgavekatalog.data.cell;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises a text such as Ã…rsvÃ¦rk: UTF-8 that was taken for windows-1252 and saved again. */
public final class TwiceEncoded {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TwiceEncoded() {}

    /** Returns what the text was meant as; empty when it was converted rightly. */
    public static Optional<String> find(String text) {
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text));
            String meant = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return Optional.of(meant).filter(other -> !other.equals(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
