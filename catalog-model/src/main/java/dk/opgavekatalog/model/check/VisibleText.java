package dk.opgavekatalog.model.check;

/**
 * Text on one line that hides nothing. A control character, a line break, half of a surrogate pair or a character that
 * only changes how others look is written as a Java escape. So no file can write anything into a terminal or a log that
 * the line does not show.
 */
final class VisibleText {

    private VisibleText() {}

    /** The text as it is, or with such characters written out: a line feed as {@code \n}, an escape by its number. */
    static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::isUnseen)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> visible.append("\\n");
                case '\r' -> visible.append("\\r");
                case '\t' -> visible.append("\\t");
                default -> {
                    if (isUnseen(c)) {
                        new String(Character.toChars(c))
                                .chars()
                                .forEach(unit -> visible.append(String.format("\\u%04X", unit)));
                    } else {
                        visible.appendCodePoint(c);
                    }
                }
            }
        });
        return visible.toString();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
