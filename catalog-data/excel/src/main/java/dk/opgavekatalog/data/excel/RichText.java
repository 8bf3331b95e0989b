package dk.opgavekatalog.data.excel;

/** Puts a text together from its runs, each of which has a look of its own. Reading aids of East Asian texts are left out. */
final class RichText {

    private static final String RUN = "t";
    private static final String READING_AID = "rPh";

    private final StringBuilder text = new StringBuilder();
    private boolean isInRun;
    private int aids;

    void clear() {
        text.setLength(0);
        isInRun = false;
        aids = 0;
    }

    void start(String element) {
        if (element.equals(READING_AID)) {
            aids++;
        } else if (element.equals(RUN)) {
            isInRun = aids == 0;
        }
    }

    void end(String element) {
        if (element.equals(READING_AID)) {
            aids--;
        } else if (element.equals(RUN)) {
            isInRun = false;
        }
    }

    void text(XmlPart part) {
        if (isInRun) {
            part.appendTo(text);
        }
    }

    @Override
    public String toString() {
        return XlsxText.decode(text.toString());
    }
}
