package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sheets of a workbook.
 *
 * @param all the sheets, in the order of their tabs
 * @param isFrom1904 whether the days of dates are counted from 1904
 */
record Sheets(List<Sheet> all, boolean isFrom1904) {

    /** The most sheets, and the most parts that a part refers to. */
    static final int MAX = 10_000;

    /** The states of hidden sheets; Excel shows a sheet with any other state. */
    private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

    /**
     * A sheet.
     *
     * @param name the name on its tab
     * @param relation the id by which the workbook refers to its part
     * @param isHidden whether the tab is hidden
     */
    record Sheet(String name, String relation, boolean isHidden) {}

    static Sheets read(XmlPart part) {
        List<Sheet> all = new ArrayList<>();
        boolean isFrom1904 = false;
        part.toRoot("workbook", Namespaces.SPREADSHEET);
        while (part.toChild(XmlPart.ROOT)) {
            if (part.is("workbookPr")) {
                isFrom1904 = part.flag("date1904");
            } else if (part.is("sheets")) {
                readSheets(part, all);
            }
        }
        part.finish();
        return new Sheets(all, isFrom1904);
    }

    private static void readSheets(XmlPart part, List<Sheet> all) {
        while (part.toContent(XmlPart.ROOT + 1)) {
            part.require("sheet");
            all.add(new Sheet(
                    part.attribute("name").orElse(""),
                    part.relation().orElse(""),
                    part.attribute("state").filter(HIDDEN::contains).isPresent()));
            if (all.size() > MAX) {
                throw FileFlawException.tooMuch(Phrase.of("ark", "sheets"), MAX);
            }
        }
    }
}
