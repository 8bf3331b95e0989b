package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskField;

/** The main categories with their subcategories and fields, each with its code as its address. */
final class HierarchySections {

    /** The colours of main categories; a further one begins again. */
    private static final int COLOURS = 3;

    private final EditionSubject subject;

    HierarchySections(EditionSubject subject) {
        this.subject = subject;
    }

    /** Returns the class with the colour of a main category. */
    static String tint(int index) {
        return "tint-" + (index % COLOURS + 1);
    }

    Markup write() {
        Markup sections = new Markup();
        int index = 0;
        for (MainCategory main : subject.catalog().getMainCategories()) {
            String code = Anchors.of(main.getCode());
            sections.open("section", "id", code, "class", "main " + tint(index++))
                    .open("h2")
                    .add(heading(code, BothLanguages.text(main.getName())))
                    .close();
            main.getMeaning()
                    .ifPresent(meaning ->
                            sections.add(BothLanguages.each("p", language -> new Markup().text(meaning.in(language)))));
            if (main.isExcludedFromCost()) {
                sections.add(BothLanguages.each(
                        "p",
                        language -> new Markup()
                                .text(Phrases.in(language)
                                        .of(
                                                "Hovedkategorien indgår som hovedregel ikke i omkostningsberegninger "
                                                        + "(afsnit 0.6).",
                                                "As a rule, the main category is not part of cost calculations "
                                                        + "(section 0.6).")),
                        "class",
                        "remark"));
            }
            main.getSubcategories().forEach(sub -> sections.add(write(sub)));
            sections.close();
        }
        return sections;
    }

    private Markup write(Subcategory sub) {
        String code = Anchors.of(sub.getCode());
        Markup section = new Markup()
                .open("section", "id", code, "class", "sub")
                .open("h3")
                .add(heading(code, BothLanguages.text(sub.getName())))
                .close();
        sub.getOriginNote()
                .ifPresent(note -> section.add(
                        BothLanguages.each("p", language -> new Markup().text(note.in(language)), "class", "remark")));
        sub.getFields().forEach(field -> section.add(write(field)));
        return section.close();
    }

    private Markup write(TaskField field) {
        String code = Anchors.of(field.getCode());
        return new Markup()
                .open("article", "id", code, "class", "field")
                .open("h4", "tabindex", "-1")
                .add(heading(code, BothLanguages.text(field.getName())))
                .close()
                .add(BothLanguages.each("div", language -> new FieldText(subject, language).write(field)))
                .close();
    }

    /** Writes a code, which is a link to itself, so that its address can be copied, and the name beside it. */
    private static Markup heading(String code, Markup name) {
        return new Markup()
                .leaf("a", code, "class", "code", "href", "#" + code)
                .text(" ")
                .open("span", "class", "name")
                .add(name)
                .close();
    }
}
