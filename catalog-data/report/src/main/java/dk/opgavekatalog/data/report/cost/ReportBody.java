package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;
import java.util.List;

/** The body of a report: links to its sections, sections with headings, and in them a panel for each quantity. */
final class ReportBody {

    /** The module that starts the page. */
    static final List<String> SCRIPTS = List.of("cost.js");

    static final List<String> STYLES = List.of("picture.css", "page.css", "cost.css");

    private final String title;
    private final String line;
    private final Language language;
    private final Markup links = new Markup();
    private final Markup sections = new Markup();

    /**
     * Begins the body.
     *
     * @param title the heading of the page
     * @param line a line below it
     */
    ReportBody(String title, String line, Language language) {
        this.title = title;
        this.line = line;
        this.language = language;
    }

    /** Opens a section with a heading. */
    Markup section(String id, String heading) {
        links.open("li").leaf("a", heading, "href", "#" + id).close();
        return sections.open("section", "id", id, "aria-labelledby", id + "-heading")
                .leaf("h2", heading, "id", id + "-heading");
    }

    /** Opens the part of a section that shows one quantity. */
    Markup panel(Quantity quantity) {
        return sections.open("div", "class", "panel", "data-quantity", quantity.id())
                .leaf("h3", quantity.name(language));
    }

    /** Returns the body with its foot. */
    Markup finish(Markup foot) {
        Markup body = new Markup();
        body.open("header").leaf("h1", title).leaf("p", line, "class", "faint").close();
        body.open("nav", "class", "contents", "aria-label", Phrases.in(language).of("Indhold", "Contents"))
                .open("ul")
                .add(links)
                .close()
                .close();
        return body.open("main").add(sections).close().add(foot);
    }
}
