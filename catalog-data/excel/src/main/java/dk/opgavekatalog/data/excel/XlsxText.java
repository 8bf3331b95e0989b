package dk.opgavekatalog.data.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of cells as they stand in XML. */
final class XlsxText {

    /**
     * The form in which Excel writes a character that XML cannot hold: by its number. A text that looks so gets its
     * underscore encoded.
     */
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final String UNDERSCORE = "_x005F_";
    private static final String RETURN = "_x000D_";

    private XlsxText() {}

    /** Returns the text that its form in XML stands for. */
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

    /** Returns the form of a text in XML, from which {@link #decode} gets the same text back. */
    static String encode(String text) {
        // Looks ahead, since in _x0041_x0042_ the second code begins where the first one ends.
        String marked = text.indexOf('_') < 0 ? text : text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", UNDERSCORE);
        return marked.replace("\r", RETURN); // XML would make a line feed of it
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
