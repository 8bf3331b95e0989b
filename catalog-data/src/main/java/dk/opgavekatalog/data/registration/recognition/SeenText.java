package dk.opgavekatalog.data.registration.recognition;

/** Writes texts so that a reader sees how they differ. */
final class SeenText {

    private SeenText() {}

    /**
     * Returns the text with the code points of characters that cannot be seen, that look like a plain space, or that
     * belong to the letter before them.
     */
    static String of(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == ' ' || isSeen(c)) {
                seen.appendCodePoint(c);
            } else {
                seen.append(String.format("[U+%04X]", c));
            }
        });
        return seen.toString();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
