package dk.opgavekatalog.calc.plain;

import java.util.regex.Pattern;

/** A text for a log, which names of a user's own can not break into two. */
public final class LogLine {

    private static final Pattern BREAKING = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private LogLine() {}

    /**
     * A text on one line.
     *
     * @param text the text
     * @return the text, with a space in place of line breaks and control characters
     */
    public static String of(String text) {
        return BREAKING.matcher(text).replaceAll(" ");
    }
}
