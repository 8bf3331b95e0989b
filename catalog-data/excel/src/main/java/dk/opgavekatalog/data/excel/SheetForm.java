package dk.opgavekatalog.data.excel;

/**
 * How a sheet is shown.
 *
 * @param isFiltered whether its columns have filters
 * @param isWrapped whether long texts go on below themselves
 * @param showsFigures whether its numbers are figures, such as ratios, of which a few decimals say enough; the cells
 *     keep them all
 * @param frozenColumns how many columns stay in sight
 */
record SheetForm(boolean isFiltered, boolean isWrapped, boolean showsFigures, int frozenColumns) {

    /** A table of amounts to filter and sort. */
    static final SheetForm AMOUNTS = new SheetForm(true, false, false, 0);

    /** A table of figures to filter and sort. */
    static final SheetForm FIGURES = new SheetForm(true, false, true, 1);

    /** A table of texts to filter and sort. */
    static final SheetForm TEXTS = new SheetForm(true, true, false, 0);

    /** Rows whose order says something, with code and name in front. */
    static final SheetForm OUTLINE = new SheetForm(false, false, false, 2);

    /** Lines to be read one after the other. */
    static final SheetForm LINES = new SheetForm(false, true, false, 0);

    /** Returns which way the page is turned when the sheet is printed. */
    String orientation() {
        return isFiltered || frozenColumns > 0 ? "landscape" : "portrait";
    }
}
