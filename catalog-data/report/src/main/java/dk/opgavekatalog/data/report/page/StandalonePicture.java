package dk.opgavekatalog.data.report.page;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.report.markup.Markup;
import java.util.List;

/** Makes a file of a picture: it carries the style sheet that a page would give it. */
public final class StandalonePicture {

    private StandalonePicture() {}

    /**
     * Returns the file.
     *
     * @param subject what the picture is, for a log
     * @param svg the picture, one {@code svg} element
     */
    public static Export of(String subject, Markup svg) {
        String picture = svg.toString();
        int afterStart = picture.indexOf('>') + 1;
        Markup style = new Markup().verbatim("style", PageResources.styles(List.of("picture.css")));
        return Export.ofText(subject, out -> {
            out.write(picture.substring(0, afterStart));
            out.write(style.toString());
            out.write(picture.substring(afterStart));
            out.write('\n');
        });
    }
}
