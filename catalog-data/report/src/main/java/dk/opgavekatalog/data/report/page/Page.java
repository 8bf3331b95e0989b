package dk.opgavekatalog.data.report.page;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A page in one file. It needs nothing else: styles, scripts and data are in it, and its content policy refuses
 * everything that is not. The same content gives the same bytes.
 *
 * @param language the language that the page is in
 * @param title the title in the frame of the window
 * @param styles the names of the style sheets among the resources of this package, the general ones first
 * @param scripts the names of the modules among the resources of this package; those that they import come along
 * @param data the blocks of data that the scripts read
 * @param body the content, without {@code body} itself
 */
public record Page(
        Language language, String title, List<String> styles, List<String> scripts, List<DataBlock> data, Markup body) {

    /** A page that allows no request at all, and no style or script but its own. */
    private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:";

    /** Returns the file. */
    public Export toExport() {
        return Export.ofText("page " + title, out -> out.write(toHtml()));
    }

    private String toHtml() {
        String style = PageResources.styles(styles);
        String script = PageResources.scripts(scripts);
        Markup page = new Markup();
        page.open("html", "lang", language == Language.DANISH ? "da" : "en");
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                POLICY + "; style-src " + source(style) + "; script-src " + source(script));
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        // Without an icon, a browser would ask a server for one.
        page.empty("link", "rel", "icon", "href", "data:,");
        page.leaf("title", title);
        page.verbatim("style", style);
        page.close();
        page.open("body").add(body);
        data.forEach(block -> page.verbatim("script", block.toJson(), "type", "application/json", "id", block.id()));
        page.verbatim("script", script, "type", "module");
        page.close().close();
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    /** Names a style or script by its hash, as a content policy does. */
    private static String source(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
