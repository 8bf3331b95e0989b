package dk.opgavekatalog.data.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of cells as they stand in XML, and as the reader of registrations has them back. */
final class XlsxText {

    /** Excel writes a character that XML cannot hold by its number, and an underscore where a text looks so anyhow. */
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final String UNDERSCORE = "_x005F_";
    private static final char MARK = '\'';

    private XlsxText() {}

    /** The text that stands in XML. */
    static String decode(String xml) {
        if (xml.indexOf('_') < 0) {
            return xml;
        }
        Matcher matcher = CODE.matcher(xml);
        StringBuilder text = new StringBuilder(xml.length());
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            text.append((char) Integer.parseInt(matcher.group(1), 16));
        }
        return matcher.appendTail(text).toString();
    }

    /** What is to stand in XML for a text. */
    static String encode(String text) {
        // Looking ahead, as in _x0041_x0042_ the second one begins where the first one ends.
        return text.indexOf('_') < 0 ? text : text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", UNDERSCORE);
    }

    /** A text of which the reader of registrations takes nothing away: it strips cells, unless an apostrophe is in front. */
    static String mark(String text) {
        boolean isTakenOff = !text.isEmpty()
                && (text.charAt(0) == MARK || isUnseen(text.charAt(0)) || isUnseen(text.charAt(text.length() - 1)));
        return isTakenOff ? MARK + text : text;
    }

    private static boolean isUnseen(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether XML can hold a text. */
    static boolean isWritable(String text) {
        return text.codePoints().allMatch(XlsxText::isWritable);
    }

    private static boolean isWritable(int c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isControl && !isHalf && c != 0xFFFE && c != 0xFFFF;
    }
}
