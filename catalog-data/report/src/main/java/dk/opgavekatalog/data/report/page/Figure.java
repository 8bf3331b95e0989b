package dk.opgavekatalog.data.report.page;

import dk.opgavekatalog.data.report.markup.Markup;

/** A picture in a page, in a region that scrolls by itself where the window is narrow. */
public final class Figure {

    private Figure() {}

    /**
     * Returns the figure.
     *
     * @param label what the picture shows
     * @param svg the picture
     * @param attributes names and values of further attributes of the figure, in turns
     */
    public static Markup of(String label, Markup svg, String... attributes) {
        Markup figure = new Markup().open("figure", attributes);
        figure.open("div", "class", "scroll", "role", "region", "aria-label", label, "tabindex", "0");
        return figure.add(svg).close().close();
    }
}
