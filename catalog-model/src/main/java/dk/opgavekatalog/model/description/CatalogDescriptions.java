package dk.opgavekatalog.model.description;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import java.util.Objects;

/**
 * Descriptions of the parts of one catalogue in one language, as text of several lines that each end with a line feed.
 * Immutable, and safe to use from any thread.
 */
public final class CatalogDescriptions {

    private final TaskCatalog catalog;
    private final Language language;

    private CatalogDescriptions(TaskCatalog catalog, Language language) {
        this.catalog = catalog;
        this.language = language;
    }

    /**
     * Returns the descriptions of a catalogue in a language.
     *
     * @param catalog a catalogue without problems
     * @param language the language
     * @return the descriptions
     */
    public static CatalogDescriptions of(TaskCatalog catalog, Language language) {
        return new CatalogDescriptions(
                Objects.requireNonNull(catalog, "catalog"), Objects.requireNonNull(language, "language"));
    }

    /**
     * Describes a field with everything that the catalogue says about it: its category, its parts, the limits of its
     * cost, its statutes with the other fields that cite them, and its indicators. A part that the source leaves empty
     * is marked as empty.
     *
     * @param code code of a field of the catalogue
     * @return the description
     * @throws IllegalArgumentException when the catalogue has no field with this code; the message names the nearest
     */
    public String describeField(CatalogCode code) {
        TextLines lines = new TextLines(language);
        new FieldDescription(catalog, lines).add(catalog.getField(code));
        return lines.toString();
    }

    /**
     * Describes a statute: its name, titles and explanation, and the fields that cite it.
     *
     * @param id id of a statute of the catalogue, such as {@code sundhedsloven}
     * @return the description
     * @throws IllegalArgumentException when the catalogue has no statute with this id
     */
    public String describeStatute(String id) {
        Statute statute = catalog.getStatute(id);
        TextLines lines = new TextLines(language);
        lines.add(lines.of(statute.getName()));
        statute.getTitles().forEach(title -> lines.addItem(lines.of(title)));
        statute.getExplanation().ifPresent(text -> lines.addItem(lines.of(text)));
        lines.addHeading("Opgavefelter, der henviser til den", "Task fields that cite it");
        for (TaskField field : catalog.getFieldsCiting(id)) {
            lines.addItem(field.getCode() + " " + lines.of(field.getName()));
        }
        return lines.toString();
    }

    /**
     * Describes the edition as a whole: its name and source, the meaning of its main categories, and its notes.
     *
     * @return the description
     */
    public String describeEdition() {
        TextLines lines = new TextLines(language);
        lines.add(lines.of(catalog.getEdition().getName()));
        lines.addItem(lines.of("Kilde: ", "Source: ") + catalog.getEdition().getSource());
        lines.addItem(lines.of("Dataversion: ", "Data version: ")
                + catalog.getEdition().getDataVersion());
        catalog.getMainCategories().forEach(main -> {
            lines.add("");
            lines.add(main.getCode() + " " + lines.of(main.getName()));
            main.getMeaning().ifPresent(meaning -> lines.addItem(lines.of(meaning)));
        });
        for (Note note : catalog.getNotes()) {
            lines.add("");
            String section = note.getSection()
                    .map(number -> " (" + lines.of("afsnit ", "section ") + number + ")")
                    .orElse("");
            lines.add(lines.of(note.getTitle()) + section);
            lines.addItem(lines.of(note.getText()));
        }
        return lines.toString();
    }
}
