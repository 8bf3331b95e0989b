package dk.opgavekatalog.data.edition;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** Writes values in as few bytes as can be read fast. Not thread-safe. */
final class CompactOutput {

    static final int LATIN = 0;
    private static final int UTF_8 = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<LocalizedText, Integer> pairs = new HashMap<>();

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    void number(int number) {
        int left = number;
        while (left > 0x7F) {
            bytes.write((left & 0x7F) | 0x80);
            left >>= 7;
        }
        bytes.write(left);
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** The ordinal: who reads it was made by the same build. */
    @SuppressWarnings("EnumOrdinal")
    void constant(Enum<?> constant) {
        number(constant.ordinal());
    }

    /** The numbers of a code; who reads it knows its level. */
    void code(CatalogCode code) {
        StringTokenizer numbers = new StringTokenizer(code.toString(), ".");
        while (numbers.hasMoreTokens()) {
            number(Integer.parseInt(numbers.nextToken()));
        }
    }

    /** A text, written only once. */
    void text(String text) {
        int known = texts.getOrDefault(text, 0);
        number(known);
        if (known == 0) {
            texts.put(text, texts.size() + 1);
            newText(text);
        }
    }

    /** A text in both languages, written only once. */
    void pair(LocalizedText pair) {
        int known = pairs.getOrDefault(pair, 0);
        number(known);
        if (known == 0) {
            pairs.put(pair, pairs.size() + 1);
            newText(pair.getDa());
            newText(pair.getEn());
        }
    }

    private void newText(String text) {
        boolean isLatin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        byte[] encoded = text.getBytes(isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        number((encoded.length << 1) | (isLatin ? LATIN : UTF_8));
        bytes.writeBytes(encoded);
    }
}
