package dk.opgavekatalog.data.excel;

/** What a written cell looks like, apart from the format of its number. */
enum Look {
    /** Any cell. */
    BODY("", 0, 0, 0),
    /** A text beside a number, kept apart from it. */
    INDENTED("<alignment horizontal=\"left\" indent=\"1\"/>", 0, 0, 0),
    /** A text that goes on below itself. */
    WRAPPED("<alignment vertical=\"top\" wrapText=\"1\"/>", 0, 0, 0),
    /** A heading above texts. */
    HEADING("<alignment horizontal=\"left\" indent=\"1\" vertical=\"center\" wrapText=\"1\"/>", 1, 2, 1),
    /** A heading above numbers, with room for the arrow of a filter. */
    HEADING_OF_NUMBERS("<alignment horizontal=\"right\" indent=\"2\" vertical=\"center\" wrapText=\"1\"/>", 1, 2, 1),
    /** The sum of rows below it. */
    SUBTOTAL("", 1, 0, 0),
    /** The sum of subtotals below it. */
    MAIN_TOTAL("", 1, 3, 0),
    /** The sum of what is above it. */
    TOTAL("", 1, 0, 2),
    /** What a line of the first sheet is about. */
    LABEL("<alignment vertical=\"top\" wrapText=\"1\"/>", 1, 0, 0),
    /** What the workbook is. */
    TITLE("", 2, 0, 0);

    private static final String BOLD = "<b/>";
    private static final int SIZE = 11;
    private static final int TITLE_SIZE = 14;

    private final String alignment;
    private final int font;
    private final int fill;
    private final int border;

    Look(String alignment, int font, int fill, int border) {
        this.alignment = alignment;
        this.font = font;
        this.fill = fill;
        this.border = border;
    }

    /** Returns the look of a text in a row of this look. */
    Look ofText(int column, boolean isWrapped) {
        if (this == LABEL) {
            return column == 0 ? LABEL : WRAPPED;
        }
        if (this != BODY) {
            return this;
        }
        return isWrapped ? WRAPPED : INDENTED;
    }

    /** Returns the style of cells of this look with a format of numbers. */
    String style(int format) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + (alignment.isEmpty() ? "/>" : " applyAlignment=\"1\">" + alignment + "</xf>");
    }

    /** Returns the fonts, fills and borders that the numbers of the looks refer to. */
    static String shared() {
        return "<fonts count=\"3\">" + font("", SIZE) + font(BOLD, SIZE) + font(BOLD, TITLE_SIZE) + "</fonts>"
                + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill>" + fill("FFD6DFEA") + fill("FFEDF1F6")
                + "</fills>"
                + "<borders count=\"3\">" + border("<top/><bottom/>")
                + border("<top/><bottom style=\"thin\"><color auto=\"1\"/></bottom>")
                + border("<top style=\"thin\"><color auto=\"1\"/></top><bottom/>") + "</borders>";
    }

    private static String font(String weight, int size) {
        return "<font>" + weight + "<sz val=\"" + size + "\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String border(String topAndBottom) {
        return "<border><left/><right/>" + topAndBottom + "<diagonal/></border>";
    }
}
