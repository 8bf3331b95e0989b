package dk.opgavekatalog.data.excel;

import java.util.ArrayList;
import java.util.List;

/**
 * The sheets of a workbook.
 *
 * @param all in the order of their tabs
 * @param isFrom1904 whether the days of dates are counted from 1904
 */
record Sheets(List<Sheet> all, boolean isFrom1904) {

    /** The most sheets, and the most parts that a part refers to. */
    static final int MAX = 10_000;

    /**
     * A sheet.
     *
     * @param name what its tab says
     * @param relation by what id the workbook refers to its part
     * @param isHidden whether the tab is not seen
     */
    record Sheet(String name, String relation, boolean isHidden) {}

    static Sheets read(XmlPart part) {
        List<Sheet> all = new ArrayList<>();
        boolean isFrom1904 = false;
        for (XmlPart.Event event = part.next(); event != XmlPart.Event.DONE; event = part.next()) {
            if (event == XmlPart.Event.START && part.is("workbookPr")) {
                isFrom1904 = part.flag("date1904");
            } else if (event == XmlPart.Event.START && part.is("sheet")) {
                all.add(new Sheet(
                        part.attribute("name").orElse(""),
                        part.attribute("id", true).orElse(""),
                        part.attribute("state")
                                .filter(state -> !state.equals("visible"))
                                .isPresent()));
                if (all.size() > MAX) {
                    throw FlawException.tooMuch("sheets", MAX);
                }
            }
        }
        return new Sheets(all, isFrom1904);
    }
}
