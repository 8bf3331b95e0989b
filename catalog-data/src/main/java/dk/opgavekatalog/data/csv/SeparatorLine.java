package dk.opgavekatalog.data.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The line by which a file tells a spreadsheet its separator, such as {@code sep=;}. */
public final class SeparatorLine {

    /** The separators that such a line can state. */
    static final List<Character> USUAL = List.of(';', ',', '\t', '|');

    private static final String BEGINNING = "sep=";

    /** How some programs write a tab. */
    private static final String WRITTEN_TAB = "\\t";

    private final String stated;
    private final String behind;

    private SeparatorLine(String stated, String behind) {
        this.stated = stated;
        this.behind = behind;
    }

    /**
     * Recognises such a line, with quotation marks or without, and with further separators behind it, as programs write
     * them that make every row as long as the others.
     *
     * @param line the line without its line end
     * @return the line; empty when it is another
     */
    static Optional<SeparatorLine> find(String line) {
        String text = strip(line);
        boolean isQuoted = text.startsWith("\"");
        String rest = isQuoted ? text.substring(1) : text;
        if (!rest.toLowerCase(Locale.ROOT).startsWith(BEGINNING)) {
            return Optional.empty();
        }
        rest = rest.substring(BEGINNING.length());
        int length = rest.startsWith(WRITTEN_TAB) ? WRITTEN_TAB.length() : Math.min(1, rest.length());
        String stated = rest.substring(0, length).replace(WRITTEN_TAB, "\t");
        String behind = rest.substring(length);
        if (isQuoted) {
            if (!behind.startsWith("\"")) {
                return Optional.empty();
            }
            behind = behind.substring(1);
        }
        boolean isUsual = stated.isEmpty() || USUAL.contains(stated.charAt(0));
        boolean isAlone = behind.chars().allMatch(c -> c == ' ' || USUAL.contains((char) c));
        return isUsual && isAlone ? Optional.of(new SeparatorLine(stated, behind.strip())) : Optional.empty();
    }

    /** Removes blanks, but no tab, which can be the separator. */
    private static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(start, end);
    }

    /**
     * Returns the separator that the line states. A line with other separators behind it was saved by a program that
     * writes those, so it states nothing.
     */
    Optional<Character> findSeparator() {
        return stated.isEmpty() || !behind.replace(stated, "").isEmpty()
                ? Optional.empty()
                : Optional.of(stated.charAt(0));
    }

    /**
     * Whether a row is such a line for this separator. So a line is recognised that stands within a file because
     * several were put together.
     *
     * @param cells the cells of the row
     * @param separator the separator of the file
     * @return whether the row says nothing else
     */
    public static boolean isIn(List<String> cells, char separator) {
        String line = String.join(Character.toString(separator), cells);
        return find(line)
                .flatMap(SeparatorLine::findSeparator)
                .filter(stated -> stated == separator)
                .isPresent();
    }
}
