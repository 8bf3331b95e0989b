package dk.opgavekatalog.data.report.markup;

/** The escaping of texts. */
final class Escapes {

    private static final char REPLACEMENT = '\uFFFD';

    private Escapes() {}

    /**
     * Appends a text so that it is the same text in HTML, in XML and in an attribute in double quotes. A character that
     * neither can hold is shown as the sign for it, U+FFFD.
     */
    static void append(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(isAllowed(c) ? c : REPLACEMENT);
                    }
                }
            }
        }
    }

    private static boolean isAllowed(char c) {
        boolean isControl = (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007F' && c <= '\u009F');
        return !isControl && !Character.isSurrogate(c) && c != '\uFFFE' && c != '\uFFFF';
    }
}
