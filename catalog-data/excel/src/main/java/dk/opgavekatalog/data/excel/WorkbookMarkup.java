package dk.opgavekatalog.data.excel;

/**
 * The parts of a workbook with one sheet, except for the sheet itself: as few as Excel needs, each as Excel writes it.
 */
final class WorkbookMarkup {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The style of a text, whatever it looks like. */
    static final int TEXT = 1;

    /** The style of a number without decimals; the styles with decimals follow. */
    private static final int NUMBER = 2;

    /** The first number of a format that a file defines itself. */
    private static final int OWN_FORMAT = 164;

    /** The format that makes Excel take everything typed in for text, so that a corrected code stays a text. */
    private static final int TEXT_FORMAT = 49;

    /** The width of a column that people read, in characters. */
    private static final int WIDTH = 24;

    private WorkbookMarkup() {}

    static String contentTypes() {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + content("/xl/workbook.xml", "sheet.main")
                + content("/xl/worksheets/sheet1.xml", "worksheet")
                + content("/xl/styles.xml", "styles")
                + "</Types>";
    }

    private static String content(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + CONTENT + type + "+xml\"/>";
    }

    static String packageRelations() {
        return RELATIONS + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>";
    }

    static String workbookRelations() {
        return RELATIONS
                + relation(1, "worksheet", "worksheets/sheet1.xml")
                + relation(2, "styles", "styles.xml")
                + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Returns a workbook with one sheet of this name, which must need no escaping. */
    static String workbook(String tab) {
        return XML + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\"><bookViews><workbookView/></bookViews><sheets>"
                + "<sheet name=\"" + tab + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    /** Returns the style of a number with a number of decimals. {@link #styles} writes the styles that are used. */
    static int numberStyle(int decimals) {
        return NUMBER + decimals;
    }

    /** Returns the styles of texts, and of numbers with up to a number of decimals. */
    static String styles(int mostDecimals) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder(style(0) + style(TEXT_FORMAT));
        for (int decimals = 0; decimals <= mostDecimals; decimals++) {
            String code = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
            int number = OWN_FORMAT + decimals;
            formats.append("<numFmt numFmtId=\"" + number + "\" formatCode=\"" + code + "\"/>");
            styles.append(style(number));
        }
        int count = mostDecimals + 1;
        return XML + "<styleSheet " + MAIN + "><numFmts count=\"" + count + "\">" + formats + "</numFmts>"
                + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                + " borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + (count + NUMBER) + "\">" + styles + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
                + " builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String style(int format) {
        return "<xf numFmtId=\"" + format
                + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>";
    }

    /**
     * Returns the beginning of a sheet, before the rows; the first row stays in sight.
     *
     * @param textColumns the number of columns in whose empty cells everything typed in is text, so that no code
     *     becomes a date; 0 for none
     */
    static String beginningOfSheet(int textColumns) {
        String columns = textColumns == 0
                ? ""
                : "<cols><col min=\"1\" max=\"" + textColumns + "\" width=\"" + WIDTH + "\" style=\"" + TEXT
                        + "\" customWidth=\"1\"/></cols>";
        return XML + "<worksheet " + MAIN + "><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                + " state=\"frozen\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15\"/>" + columns + "<sheetData>";
    }

    static String endOfSheet() {
        return "</sheetData></worksheet>";
    }
}
