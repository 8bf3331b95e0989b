package dk.opgavekatalog.data.csv;

import java.nio.charset.StandardCharsets;

/**
 * The letters and signs by which a Danish file in windows-1252 is recognised. A run of bytes beyond ASCII is either
 * text in UTF-8 or such letters and signs, never both: what could be both counts as UTF-8.
 */
final class Windows1252Letters {

    private static final String DANISH = "æøåÆØÅ";

    private static final String LETTERS = DANISH + "éÉüÜöÖäÄ";

    /** With no-break space. The letter Æ of MS-DOS has the byte of the apostrophe, which is looked at by its place. */
    private static final String SIGNS = "…–’“”«»§½°\u00a0";

    private static final byte APOSTROPHE = byteOf('’');

    private static final boolean[] IS_DANISH = tableOf(DANISH);
    private static final boolean[] IS_LETTER = tableOf(LETTERS);
    private static final boolean[] IS_KNOWN = tableOf(LETTERS + SIGNS);

    private Windows1252Letters() {}

    private static byte byteOf(char character) {
        return String.valueOf(character).getBytes(Encodings.WINDOWS_1252)[0];
    }

    private static boolean[] tableOf(String characters) {
        boolean[] table = new boolean[1 << Byte.SIZE];
        for (byte character : characters.getBytes(Encodings.WINDOWS_1252)) {
            table[character & 0xFF] = true;
        }
        return table;
    }

    /** Whether a run of bytes beyond ASCII can only be letters and signs of windows-1252. */
    static boolean isRun(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!IS_KNOWN[bytes[i] & 0xFF] || (bytes[i] == APOSTROPHE && !isBehindLetter(bytes, i))) {
                return false;
            }
        }
        return Decodability.findUndecodable(bytes, start, end, StandardCharsets.UTF_8) >= 0;
    }

    private static boolean isBehindLetter(byte[] bytes, int index) {
        if (index == 0) {
            return false;
        }
        byte before = bytes[index - 1];
        return before < 0 ? IS_LETTER[before & 0xFF] : Character.isLetterOrDigit(before);
    }

    /** Whether a run has a letter that Danish texts in windows-1252 have, and hardly any text in another encoding. */
    static boolean hasDanish(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (IS_DANISH[bytes[i] & 0xFF]) {
                return true;
            }
        }
        return false;
    }
}
