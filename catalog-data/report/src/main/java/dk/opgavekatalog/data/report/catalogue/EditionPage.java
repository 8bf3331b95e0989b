package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.Page;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import java.util.List;

/** The page of an edition. */
public final class EditionPage {

    private final EditionSubject subject;

    /**
     * Creates the page.
     *
     * @param subject what it shows
     */
    public EditionPage(EditionSubject subject) {
        this.subject = subject;
    }

    /** Returns the page. */
    public Page toPage() {
        TaskCatalog catalog = subject.catalog();
        Markup body = new PageHead(subject).write();
        body.open("div", "class", "columns").add(new Navigation(subject).write());
        body.open("main", "id", "content", "tabindex", "-1")
                .add(BothLanguages.each("p", this::introduction, "class", "introduction"))
                .add(new HierarchySections(subject).write())
                .add(new StatuteSection(catalog).write());
        subject.comparison()
                .ifPresent(comparison -> body.add(new ChangeSection(comparison, subject.keywords()).write()));
        body.add(new NoteSection(catalog).write()).close().close();
        body.add(new EditionFoot(subject).write());
        return new Page(
                subject.language(),
                catalog.getEdition().getName().in(subject.language()),
                List.of("picture.css", "page.css", "catalogue.css"),
                List.of(
                        "folding.js",
                        "languages.js",
                        "places.js",
                        "search-texts.js",
                        "stop-words.js",
                        "search-rating.js",
                        "search-hits.js",
                        "catalogue.js"),
                List.of(),
                body);
    }

    private Markup introduction(Language language) {
        TaskCatalog catalog = subject.catalog();
        int mains = catalog.getMainCategories().size();
        long subs = catalog.getMainCategories().stream()
                .map(MainCategory::getSubcategories)
                .mapToLong(List::size)
                .sum();
        int fields = catalog.getFields().size();
        return new Markup()
                .text(Phrases.in(language)
                        .of(
                                "Kommunens administrative opgaver i " + mains + " hovedkategorier, " + subs
                                        + " delkategorier og " + fields
                                        + " opgavefelter. Hvert felt har sin egen adresse: Klik på koden, og kopiér "
                                        + "adressen fra browseren, når du vil sende feltet til en kollega.",
                                "The administrative tasks of a municipality in " + mains + " main categories, " + subs
                                        + " subcategories and " + fields
                                        + " task fields. Each field has an address of its own: click on the code and "
                                        + "copy the address from the browser to send the field to a colleague."));
    }
}
