package dk.opgavekatalog.data.excel;

import java.util.List;

/** The markup of a sheet around its rows, in the order that the format demands. */
final class SheetMarkup {

    /** The width of a column that people fill in, in characters. */
    private static final int WIDTH_TO_FILL = 24;

    private SheetMarkup() {}

    /**
     * Returns the beginning of a sheet.
     *
     * @param columns the markup of the columns; empty for columns of the usual width
     * @param frozenRows how many rows stay in sight
     * @param frozenColumns how many columns stay in sight
     * @param isFirst whether it is the sheet that is shown when the workbook is opened
     */
    static String beginning(String columns, int frozenRows, int frozenColumns, boolean isFirst) {
        return WorkbookMarkup.XML + "<worksheet " + WorkbookMarkup.MAIN
                + "><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
                + (isFirst ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">" + pane(frozenRows, frozenColumns)
                + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>" + columns + "<sheetData>";
    }

    private static String pane(int rows, int columns) {
        if (rows == 0 && columns == 0) {
            return "";
        }
        String active = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight";
        return "<pane" + (columns == 0 ? "" : " xSplit=\"" + columns + "\"")
                + (rows == 0 ? "" : " ySplit=\"" + rows + "\"") + " topLeftCell=\""
                + CellReference.of(columns, rows + 1) + "\" activePane=\"" + active + "\" state=\"frozen\"/>";
    }

    /** Returns columns in whose empty cells everything typed in is text, so that no code becomes a date. */
    static String textColumns(int count) {
        return count == 0
                ? ""
                : "<cols><col min=\"1\" max=\"" + count + "\" width=\"" + WIDTH_TO_FILL + "\" style=\""
                        + WrittenStyles.TEXT + "\" customWidth=\"1\"/></cols>";
    }

    /** Returns columns of widths in characters. */
    static String columns(List<Integer> widths) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            int number = i + 1;
            columns.append("<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + widths.get(i)
                    + "\" customWidth=\"1\"/>");
        }
        return widths.isEmpty() ? "" : "<cols>" + columns + "</cols>";
    }

    static String endOfRows() {
        return "</sheetData>";
    }

    /** Returns the filter of a range; nothing for an empty range. */
    static String filter(String range) {
        return range.isEmpty() ? "" : "<autoFilter ref=\"" + range + "\"/>";
    }

    /**
     * Returns the end of a sheet, which prints it across the page and as many pages long as it takes.
     *
     * @param range the cells; texts in them look like numbers on purpose, and Excel would mark each as a mistake
     */
    static String end(String orientation, String range) {
        return "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"" + orientation + "\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
                + "<ignoredErrors><ignoredError sqref=\"" + range + "\" numberStoredAsText=\"1\"/></ignoredErrors>"
                + end();
    }

    /** Returns the end of a sheet that is filled in, not printed. */
    static String end() {
        return "</worksheet>";
    }
}
