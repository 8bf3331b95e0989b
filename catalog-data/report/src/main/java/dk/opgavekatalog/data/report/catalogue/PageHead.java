package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;

/** The head of the page: its title, the search and the switch between the languages. */
final class PageHead {

    private final EditionSubject subject;

    PageHead(EditionSubject subject) {
        this.subject = subject;
    }

    Markup write() {
        return new Markup()
                .open("a", "href", "#content", "class", "skip")
                .add(BothLanguages.text("Gå til indholdet", "Skip to the content"))
                .close()
                .open("header", "class", "bar")
                .open("h1", "id", "title")
                .add(BothLanguages.text(subject.catalog().getEdition().getName()))
                .close()
                .add(search())
                .add(languages())
                .close();
    }

    /** Writes the search. It needs the script, which shows it; the browser's own search always finds every text. */
    private static Markup search() {
        return new Markup()
                .open("div", "id", "search", "role", "search", "hidden", "hidden")
                .open("label", "for", "query")
                .add(BothLanguages.text("Søg", "Search"))
                .close()
                .text(" ")
                .empty(
                        "input",
                        "id",
                        "query",
                        "type",
                        "search",
                        "autocomplete",
                        "off",
                        "spellcheck",
                        "false",
                        "aria-controls",
                        "found",
                        "aria-describedby",
                        "query-help")
                .open("span", "id", "query-help", "hidden", "hidden")
                .add(BothLanguages.text(
                        "Pil ned går til fundene, Enter til det første felt, Escape rydder.",
                        "Arrow down goes to the hits, Enter to the first field, Escape clears."))
                .close()
                .open("div", "id", "found", "hidden", "hidden")
                .leaf("ol", "", "id", "hits")
                .close()
                .leaf("p", "", "id", "hit-count", "role", "status")
                .close();
    }

    private Markup languages() {
        Markup group = new Markup()
                .open("fieldset", "class", "languages")
                .open("legend")
                .add(BothLanguages.text("Sprog", "Language"))
                .close();
        language(group, Language.DANISH, "danish", "Dansk");
        language(group, Language.ENGLISH, "english", "English");
        return group.close();
    }

    private void language(Markup group, Language language, String id, String name) {
        group.open("label", "lang", BothLanguages.code(language), "class", "kept");
        if (subject.language() == language) {
            group.empty("input", "type", "radio", "name", "language", "id", id, "checked", "checked");
        } else {
            group.empty("input", "type", "radio", "name", "language", "id", id);
        }
        group.text(" " + name).close();
    }
}
