package dk.opgavekatalog.data.edition;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the values that {@link CompactOutput} wrote, in the same order. Not thread-safe. */
final class CompactInput {

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private final List<LocalizedText> pairs = new ArrayList<>();
    private int at;

    CompactInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Seven bits a byte, the lowest first; each byte but the last is negative. */
    int number() {
        int number = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            number |= (bytes[at++] & 0x7F) << shift;
            shift += 7;
        }
        return number | (bytes[at++] << shift);
    }

    boolean flag() {
        return number() == 1;
    }

    <E extends Enum<E>> E constant(E[] constants) {
        return constants[number()];
    }

    CatalogCode mainCode() {
        return CatalogCode.of(number());
    }

    CatalogCode subcategoryCode() {
        return CatalogCode.of(number(), number());
    }

    CatalogCode fieldCode() {
        return CatalogCode.of(number(), number(), number());
    }

    /** A text that was read before, or the next new one. */
    String text() {
        int known = number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        String text = newText();
        texts.add(text);
        return text;
    }

    /** A text in both languages that was read before, or the next new one. */
    LocalizedText pair() {
        int known = number();
        if (known > 0) {
            return pairs.get(known - 1);
        }
        LocalizedText pair = LocalizedText.of(newText(), newText());
        pairs.add(pair);
        return pair;
    }

    /** Nearly all texts are of ISO-8859-1, whose bytes are the fastest to decode. */
    private String newText() {
        int form = number();
        int length = form >> 1;
        String text = new String(
                bytes,
                at,
                length,
                form % 2 == CompactOutput.LATIN ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
