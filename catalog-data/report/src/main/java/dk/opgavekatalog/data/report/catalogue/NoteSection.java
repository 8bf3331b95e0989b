package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.TaskCatalog;

/** The notes on the edition as a whole. */
final class NoteSection {

    static final LocalizedText HEADING = LocalizedText.of("Om kataloget", "About the catalogue");

    private final TaskCatalog catalog;

    NoteSection(TaskCatalog catalog) {
        this.catalog = catalog;
    }

    /** Writes the notes; nothing when there is none. */
    Markup write() {
        Markup section = new Markup();
        if (catalog.getNotes().isEmpty()) {
            return section;
        }
        section.open("section", "id", "notes", "class", "main")
                .open("h2")
                .add(BothLanguages.text(HEADING))
                .close();
        for (Note note : catalog.getNotes()) {
            section.open("section", "id", Anchors.of(note), "class", "note")
                    .open("h3")
                    .add(BothLanguages.text(note.getTitle()));
            note.getSection()
                    .ifPresent(number -> section.text(" ")
                            .open("small")
                            .add(BothLanguages.text("(afsnit " + number + ")", "(section " + number + ")"))
                            .close());
            section.close()
                    .add(BothLanguages.each(
                            "p", language -> new Markup().text(note.getText().in(language))))
                    .close();
        }
        return section.close();
    }
}
