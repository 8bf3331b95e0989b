package dk.opgavekatalog.data.report.page;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.report.markup.Markup;
import java.util.List;
import java.util.stream.Stream;

/** Makes a file of a picture: it carries the style sheet that a page would give it. */
public final class StandalonePicture {

    private StandalonePicture() {}

    /**
     * Returns the file.
     *
     * @param subject what the picture is, for a log
     * @param svg the picture, one {@code svg} element
     * @param styles the names of further style sheets that it needs
     */
    public static Export of(String subject, Markup svg, String... styles) {
        String picture = svg.toString();
        int afterStart = picture.indexOf('>') + 1;
        List<String> all =
                Stream.concat(Stream.of("picture.css"), Stream.of(styles)).toList();
        Markup style = new Markup().verbatim("style", PageResources.styles(all));
        return Export.ofText(subject, out -> {
            out.write(picture.substring(0, afterStart));
            out.write(style.toString());
            out.write(picture.substring(afterStart));
            out.write('\n');
        });
    }
}
