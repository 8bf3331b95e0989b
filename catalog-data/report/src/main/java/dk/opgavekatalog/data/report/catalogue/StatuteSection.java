package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;

/** The statutes, each with all fields that cite it. */
final class StatuteSection {

    static final LocalizedText HEADING = LocalizedText.of("Love", "Statutes");

    private final TaskCatalog catalog;

    StatuteSection(TaskCatalog catalog) {
        this.catalog = catalog;
    }

    Markup write() {
        Markup section = new Markup()
                .open("section", "id", "statutes", "class", "main")
                .open("h2")
                .add(BothLanguages.text(HEADING))
                .close()
                .open("p")
                .add(BothLanguages.text(
                        "Hver lov med de opgavefelter, der henviser til den.",
                        "Each statute with the task fields that cite it."))
                .close();
        for (Statute statute : catalog.getStatutes()) {
            section.open("section", "id", Anchors.of(statute), "class", "statute")
                    .open("h3")
                    .add(BothLanguages.text(statute.getName()))
                    .close()
                    .add(BothLanguages.each("div", language -> write(statute, language)))
                    .close();
        }
        return section.close();
    }

    private Markup write(Statute statute, Language language) {
        Phrases phrases = Phrases.in(language);
        Markup text = new Markup();
        if (language == Language.ENGLISH) {
            text.open("p", "class", "danish-name")
                    .text("In Danish: ")
                    .leaf("span", danishName(statute), "lang", "da", "class", "kept")
                    .close();
        }
        statute.getTitles().forEach(title -> text.leaf("p", phrases.text(title), "class", "full-title"));
        statute.getExplanation().ifPresent(explanation -> text.leaf("p", phrases.text(explanation)));
        text.open("ul", "class", "places");
        for (TaskField field : catalog.getFieldsCiting(statute.getId())) {
            text.open("li")
                    .add(Anchors.link(
                            Anchors.of(field.getCode()), phrases.text(CatalogWords.label(catalog, field.getCode()))))
                    .close();
        }
        return text.close();
    }

    private static String danishName(Statute statute) {
        String titles = String.join(
                "; ", statute.getTitles().stream().map(LocalizedText::getDa).toList());
        return statute.getName().getDa() + (titles.isEmpty() ? "" : " (" + titles + ")");
    }
}
