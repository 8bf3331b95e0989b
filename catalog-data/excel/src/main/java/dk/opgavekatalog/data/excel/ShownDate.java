package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.table.Cell;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a format shows of a date: the year alone, the year and month, or more. */
enum ShownDate {
    YEAR("yyyy"),
    MONTH("yyyy-mm"),
    DAY("yyyy-mm-dd");

    /** Years, months and days with signs between them, in a language, and nothing else. */
    private static final Pattern PLAIN = Pattern.compile("(?:\\[\\$-[0-9a-f,x]+\\])?(?:[dmy]|\\\\?[-/. ,])+(?:;@)?");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?: .*)?");

    /** How many characters of a date in ISO form are shown. */
    private final int length;

    ShownDate(String form) {
        this.length = form.length();
    }

    /** What a format shows; a format with anything else than years, months and days counts as a day. */
    static ShownDate of(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (!PLAIN.matcher(lower).matches() || lower.contains("d") || !lower.contains("y")) {
            return DAY;
        }
        return lower.contains("m") ? MONTH : YEAR;
    }

    /**
     * Returns a date with the part that is shown; any other cell as it is. A date before 1970 stays whole, to be
     * refused as a year such as 2024 that became July 1905.
     */
    Cell show(Cell cell) {
        return this != DAY
                        && cell instanceof Cell.StringCell date
                        && DATE.matcher(date.getText()).matches()
                        && date.getText().compareTo("1970") >= 0
                ? Cell.ofDate(date.getText(), date.getText().substring(0, length))
                : cell;
    }
}
