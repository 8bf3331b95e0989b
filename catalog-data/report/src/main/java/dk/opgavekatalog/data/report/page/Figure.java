package dk.opgavekatalog.data.report.page;

import dk.opgavekatalog.data.report.markup.Markup;

/** A picture in a page. */
public final class Figure {

    private Figure() {}

    /**
     * Returns the figure.
     *
     * @param label what the picture shows
     * @param svg the picture
     */
    public static Markup of(String label, Markup svg) {
        return new Markup().open("figure").add(ScrollRegion.of(label, svg)).close();
    }

    /**
     * Returns a figure that a script redraws, with a line of words below it.
     *
     * @param label what the picture shows
     * @param svg the picture
     * @param data the id of the block of data that the script reads
     * @param caption the words
     */
    public static Markup withData(String label, Markup svg, String data, String caption) {
        Markup figure = new Markup().open("figure", "data-flow", data).add(ScrollRegion.of(label, svg));
        return figure.leaf("figcaption", caption).close();
    }
}
