package dk.opgavekatalog.data.excel;

/**
 * Joins the runs of a text, each of which has its own look. Reading aids of East Asian texts are left out. Not
 * thread-safe.
 */
final class RichText {

    private final StringBuilder text = new StringBuilder();

    /** Reads the text of the element that is open at a depth, shared or in its cell. */
    String read(XmlPart part, int depth) {
        text.setLength(0);
        while (part.toContent(depth)) {
            if (part.is("t")) {
                part.readText(text);
            } else if (part.is("r")) {
                readRun(part, depth + 1);
            } else if (!part.is("rPh") && !part.is("phoneticPr")) {
                throw part.unknown();
            }
        }
        return XlsxText.decode(text.toString());
    }

    private void readRun(XmlPart part, int depth) {
        while (part.toContent(depth)) {
            if (part.is("t")) {
                part.readText(text);
            } else if (!part.is("rPr")) {
                throw part.unknown();
            }
        }
    }
}
