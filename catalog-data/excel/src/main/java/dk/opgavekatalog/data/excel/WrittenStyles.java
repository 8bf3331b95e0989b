package dk.opgavekatalog.data.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The styles that the cells of a workbook use, numbered in the order of their first use. Not thread-safe. */
final class WrittenStyles {

    /** The style of a text, whatever it looks like. */
    static final int TEXT = 1;

    /** The first number of a format that a file defines itself. */
    private static final int OWN_FORMAT = 164;

    /** The format that makes Excel take everything typed in for text, so that a corrected code stays a text. */
    private static final int TEXT_FORMAT = 49;

    private static final int NO_NUMBER = -1;

    private final Map<Style, Integer> numbers = new LinkedHashMap<>();

    /** A look with a number of decimals. */
    private record Style(Look look, int decimals) {

        int format() {
            return decimals == NO_NUMBER ? TEXT_FORMAT : OWN_FORMAT + decimals;
        }
    }

    WrittenStyles() {
        ofText(Look.BODY); // the style TEXT
    }

    int ofText(Look look) {
        return numberOf(new Style(look, NO_NUMBER));
    }

    int ofNumber(Look look, int decimals) {
        return numberOf(new Style(look, decimals));
    }

    /** Returns the number of a style, from 1; 0 is the style of cells that nobody wrote. */
    private int numberOf(Style style) {
        return numbers.computeIfAbsent(style, it -> numbers.size() + 1);
    }

    String toXml() {
        StringBuilder styles = new StringBuilder();
        SortedSet<Integer> decimals = new TreeSet<>();
        for (Style style : numbers.keySet()) {
            styles.append(style.look().style(style.format()));
            if (style.decimals() != NO_NUMBER) {
                decimals.add(style.decimals());
            }
        }
        return WorkbookMarkup.XML + "<styleSheet " + WorkbookMarkup.MAIN + ">" + formats(decimals) + Look.shared()
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                + " borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + (numbers.size() + 1) + "\">" + Look.BODY.style(0) + styles + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
                + " builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String formats(SortedSet<Integer> decimals) {
        StringBuilder formats = new StringBuilder();
        for (int number : decimals) {
            formats.append("<numFmt numFmtId=\"" + (OWN_FORMAT + number) + "\" formatCode=\"" + code(number) + "\"/>");
        }
        return decimals.isEmpty() ? "" : "<numFmts count=\"" + decimals.size() + "\">" + formats + "</numFmts>";
    }

    /** Returns the format, which a program shows with the signs of its own language, such as 1.234,56. */
    private static String code(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
