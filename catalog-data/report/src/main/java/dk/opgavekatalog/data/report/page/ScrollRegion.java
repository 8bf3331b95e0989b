package dk.opgavekatalog.data.report.page;

import dk.opgavekatalog.data.report.markup.Markup;

/**
 * A region of a page that scrolls by itself where the window is narrow, by keyboard too. Pictures and tables stand in
 * one.
 */
public final class ScrollRegion {

    private ScrollRegion() {}

    /**
     * Returns the region.
     *
     * @param label what it holds
     * @param content the picture or table
     */
    public static Markup of(String label, Markup content) {
        return new Markup()
                .open("div", "class", "scroll", "role", "region", "aria-label", label, "tabindex", "0")
                .add(content)
                .close();
    }
}
