package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Statute;

/** The ids of the elements that links lead to. They are the same in both languages, and in every edition. */
final class Anchors {

    private Anchors() {}

    /** Returns the id of a main category, subcategory or field: its code. */
    static String of(CatalogCode code) {
        return code.toString();
    }

    static String of(Statute statute) {
        return "statute-" + safe(statute.getId());
    }

    static String of(Note note) {
        return "note-" + safe(note.getId());
    }

    /** Returns the id of a row of the differences between editions. */
    static String ofChange(int number) {
        return "change-" + number;
    }

    /** Writes a link. */
    static Markup link(String anchor, String text) {
        return new Markup().leaf("a", text, "href", "#" + anchor);
    }

    /** Writes what an address could not hold as its number; no two ids become the same. */
    private static String safe(String id) {
        StringBuilder safe = new StringBuilder(id.length());
        id.codePoints().forEach(c -> {
            boolean isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            if (isPlain) {
                safe.appendCodePoint(c);
            } else {
                safe.append('_').append(c).append('_');
            }
        });
        return safe.toString();
    }
}
