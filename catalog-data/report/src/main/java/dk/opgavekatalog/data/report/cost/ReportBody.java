package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;
import java.util.List;

/** The body of a report: sections with headings, and in them a panel for each quantity. */
final class ReportBody {

    /** The module that starts the page. */
    static final List<String> SCRIPTS = List.of("cost.js");

    static final List<String> STYLES = List.of("picture.css", "page.css", "cost.css");

    private final Markup body = new Markup();

    /** Begins the body with its title, and a line below it. */
    ReportBody(String title, String line) {
        body.open("header").leaf("h1", title).leaf("p", line, "class", "faint").close();
        body.open("main");
    }

    /** Opens a section with a heading. */
    Markup section(String id, String heading) {
        return body.open("section", "id", id, "aria-labelledby", id + "-heading")
                .leaf("h2", heading, "id", id + "-heading");
    }

    /** Opens the part of a section that shows one quantity. */
    Markup panel(Quantity quantity, Language language) {
        return body.open("div", "class", "panel", "data-quantity", quantity.id())
                .leaf("h3", quantity.name(language));
    }

    /** Ends the body with its foot. */
    Markup finish(Markup foot) {
        return body.close().add(foot);
    }
}
