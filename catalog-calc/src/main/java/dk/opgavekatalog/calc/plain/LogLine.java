package dk.opgavekatalog.calc.plain;

import java.util.regex.Pattern;

/** Makes text safe for one line of a log, so that line breaks in a user's names cannot split it. */
public final class LogLine {

    private static final Pattern BREAKING = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private LogLine() {}

    /**
     * Puts a text on one line.
     *
     * @param text the text
     * @return the text, with a space in place of line breaks and control characters
     */
    public static String of(String text) {
        return BREAKING.matcher(text).replaceAll(" ");
    }
}
