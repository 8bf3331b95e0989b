package dk.opgavekatalog.data.excel;

/** The characters that XML 1.0 allows in names and texts, and the references that stand for characters. */
final class XmlCharacters {

    private static final int NONE = -1;

    /** The ASCII characters that a name can have; the next array has those that it can begin with. */
    private static final boolean[] IN_NAME = new boolean[0x80];

    private static final boolean[] NAME_START = new boolean[0x80];

    static {
        for (char c = 0; c < IN_NAME.length; c++) {
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            NAME_START[c] = isLetter || c == '_' || c == ':';
            IN_NAME[c] = NAME_START[c] || (c >= '0' && c <= '9') || c == '-' || c == '.';
        }
    }

    private XmlCharacters() {}

    /**
     * Whether a name can begin with a character. Above ASCII this takes all letters, unlike the standard; no name in a
     * workbook has any.
     */
    static boolean isNameStart(int c) {
        return c < 0x80 ? c >= 0 && NAME_START[c] : Character.isLetter(c);
    }

    static boolean isInName(int c) {
        return c < 0x80 ? c >= 0 && IN_NAME[c] : Character.isLetterOrDigit(c);
    }

    /** Whether a range of characters equals a text. */
    static boolean equal(char[] characters, int from, int to, String text) {
        if (to - from != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (characters[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the character that a reference names, given without ampersand and semicolon; or -1. */
    static int ofReference(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> ofNumber(name);
        };
    }

    private static int ofNumber(String name) {
        boolean isHexadecimal = name.startsWith("#x");
        String digits = name.substring(Math.min(name.length(), isHexadecimal ? 2 : 1));
        if (!name.startsWith("#") || digits.isEmpty() || !isDigit(digits.charAt(0), isHexadecimal)) {
            return NONE;
        }
        try {
            int c = Integer.parseInt(digits, isHexadecimal ? 16 : 10);
            return isCharacter(c) ? c : NONE;
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    /** Whether a character is a digit in ASCII. */
    private static boolean isDigit(char c, boolean isHexadecimal) {
        return c < 0x80 && Character.digit(c, isHexadecimal ? 16 : 10) >= 0;
    }

    private static boolean isCharacter(int c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isControl && !isHalf && c != 0xFFFE && c != 0xFFFF && c <= Character.MAX_CODE_POINT;
    }

    /** Appends a text with its references replaced, and each line end as a line feed. */
    static void decode(char[] characters, int from, int to, boolean hasReferences, StringBuilder text) {
        for (int i = from; i < to; i++) {
            char c = characters[i];
            if (c == '&' && hasReferences) {
                i = appendReference(characters, i, text);
            } else if (c == '\r') {
                text.append('\n');
                i += i + 1 < to && characters[i + 1] == '\n' ? 1 : 0;
            } else {
                text.append(c);
            }
        }
    }

    /** Does the same for an attribute, whose white space becomes blanks. */
    static void decodeAttribute(char[] characters, int from, int to, StringBuilder text) {
        for (int i = from; i < to; i++) {
            char c = characters[i];
            if (c == '&') {
                i = appendReference(characters, i, text);
            } else if (c == '\r') {
                text.append(' ');
                i += i + 1 < to && characters[i + 1] == '\n' ? 1 : 0;
            } else {
                text.append(c < ' ' ? ' ' : c);
            }
        }
    }

    /** Appends the character of a reference that was checked before, and returns the index of its end. */
    private static int appendReference(char[] characters, int from, StringBuilder text) {
        int to = from;
        while (characters[to] != ';') {
            to++;
        }
        text.appendCodePoint(ofReference(new String(characters, from + 1, to - from - 1)));
        return to;
    }
}
