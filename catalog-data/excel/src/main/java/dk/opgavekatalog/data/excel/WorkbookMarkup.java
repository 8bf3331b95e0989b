package dk.opgavekatalog.data.excel;

import java.util.List;

/** The parts of a workbook beside its sheets and styles: as few as Excel needs, each as Excel writes it. */
final class WorkbookMarkup {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookMarkup() {}

    static String contentTypes(int sheets) {
        StringBuilder ofSheets = new StringBuilder();
        for (int number = 1; number <= sheets; number++) {
            ofSheets.append(content("/xl/" + sheetPart(number), "worksheet"));
        }
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + content("/xl/workbook.xml", "sheet.main")
                + ofSheets
                + content("/xl/styles.xml", "styles")
                + "</Types>";
    }

    private static String content(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + CONTENT + type + "+xml\"/>";
    }

    static String sheetPart(int number) {
        return "worksheets/sheet" + number + ".xml";
    }

    static String packageRelations() {
        return RELATIONS + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>";
    }

    static String workbookRelations(int sheets) {
        StringBuilder relations = new StringBuilder(RELATIONS);
        for (int number = 1; number <= sheets; number++) {
            relations.append(relation(number, "worksheet", sheetPart(number)));
        }
        return relations
                .append(relation(sheets + 1, "styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Returns the workbook with the names, filters and repeated rows of its sheets. */
    static String workbook(List<? extends SheetContent> sheets) {
        StringBuilder ofSheets = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            SheetContent sheet = sheets.get(i);
            int number = i + 1;
            ofSheets.append("<sheet name=\"" + escape(sheet.tab()) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number
                    + "\"/>");
            if (!sheet.filter().isEmpty()) {
                // Without this name, LibreOffice does not see the filter.
                names.append(definedName("_FilterDatabase", i, " hidden=\"1\"", sheet, sheet.filter()));
            }
            if (sheet.frozenRows() > 0) {
                names.append(definedName("Print_Titles", i, "", sheet, "1:" + sheet.frozenRows()));
            }
        }
        return XML + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\"><bookViews><workbookView/></bookViews><sheets>"
                + ofSheets + "</sheets>"
                + (names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>") + "</workbook>";
    }

    private static String definedName(String name, int index, String attributes, SheetContent sheet, String range) {
        String absolute = range.replaceAll("([A-Z]+|(?<=[A-Z:]|^)[0-9]+)", "\\$$1");
        return "<definedName name=\"_xlnm." + name + "\" localSheetId=\"" + index + "\"" + attributes + ">'"
                + escape(sheet.tab().replace("'", "''")) + "'!" + absolute + "</definedName>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
