package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskField;

/** The list of contents, with a link to every category, field and further section. */
final class Navigation {

    private final EditionSubject subject;

    Navigation(EditionSubject subject) {
        this.subject = subject;
    }

    Markup write() {
        Markup nav = new Markup()
                .open("nav", "id", "contents", "aria-labelledby", "contents-heading")
                .open("h2", "id", "contents-heading")
                .add(BothLanguages.text("Indhold", "Contents"))
                .close()
                .open("ol");
        int index = 0;
        for (MainCategory main : subject.catalog().getMainCategories()) {
            nav.open("li", "class", HierarchySections.tint(index++)).add(link(main.getCode(), main.getName()));
            nav.open("ol");
            for (Subcategory sub : main.getSubcategories()) {
                nav.open("li").add(link(sub.getCode(), sub.getName())).open("ol", "class", "fields");
                for (TaskField field : sub.getFields()) {
                    nav.open("li").add(link(field.getCode(), field.getName())).close();
                }
                nav.close().close();
            }
            nav.close().close();
        }
        nav.close().open("ul");
        section(nav, "statutes", StatuteSection.HEADING);
        if (subject.comparison().isPresent()) {
            section(nav, "changes", ChangeSection.HEADING);
        }
        if (!subject.catalog().getNotes().isEmpty()) {
            section(nav, "notes", NoteSection.HEADING);
        }
        return nav.close().close();
    }

    private static void section(Markup nav, String anchor, LocalizedText heading) {
        nav.open("li")
                .open("a", "href", "#" + anchor)
                .add(BothLanguages.text(heading))
                .close()
                .close();
    }

    private static Markup link(CatalogCode code, LocalizedText name) {
        return new Markup()
                .open("a", "href", "#" + Anchors.of(code))
                .leaf("span", code.toString(), "class", "code")
                .text(" ")
                .add(BothLanguages.text(name))
                .close();
    }
}
