package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The legal basis of a field in one language. The names of statutes in its wording are links to them. */
final class LegalBasisText {

    private final TaskCatalog catalog;
    private final Language language;

    LegalBasisText(TaskCatalog catalog, Language language) {
        this.catalog = catalog;
        this.language = language;
    }

    Markup write(LegalBasis basis) {
        String wording = basis.getWording().in(language);
        SortedMap<Integer, Statute> places = new TreeMap<>();
        List<Statute> unnamed = new ArrayList<>();
        for (String id : basis.getStatutes()) {
            Statute statute = catalog.getStatute(id);
            int at = find(wording, statute, places);
            if (at < 0) {
                unnamed.add(statute);
            } else {
                places.put(at, statute);
            }
        }
        Markup text = new Markup().open("p");
        int written = 0;
        for (var place : places.entrySet()) {
            int end = place.getKey() + name(place.getValue()).length();
            text.text(wording.substring(written, place.getKey()))
                    .add(Anchors.link(Anchors.of(place.getValue()), wording.substring(place.getKey(), end)));
            written = end;
        }
        text.text(wording.substring(written)).close();
        if (!unnamed.isEmpty()) {
            text.open("ul", "class", "places");
            unnamed.forEach(statute -> text.open("li")
                    .add(Anchors.link(Anchors.of(statute), name(statute)))
                    .close());
            text.close();
        }
        return text;
    }

    private String name(Statute statute) {
        return statute.getName().in(language);
    }

    /** Finds the name of a statute as words of their own that no other name covers; returns -1 when it is not there. */
    private int find(String wording, Statute statute, SortedMap<Integer, Statute> places) {
        String name = name(statute).toLowerCase(Locale.ROOT);
        String folded = wording.toLowerCase(Locale.ROOT);
        // A letter whose small form is longer would shift what follows it.
        int at = folded.length() == wording.length() ? folded.indexOf(name) : -1;
        while (at >= 0 && !(isFree(at, at + name.length(), places) && isWord(wording, at, at + name.length()))) {
            at = folded.indexOf(name, at + 1);
        }
        return at;
    }

    private boolean isFree(int start, int end, SortedMap<Integer, Statute> places) {
        return places.entrySet().stream()
                .allMatch(place -> end <= place.getKey()
                        || start >= place.getKey() + name(place.getValue()).length());
    }

    private static boolean isWord(String wording, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(wording.charAt(start - 1)))
                && (end == wording.length() || !Character.isLetterOrDigit(wording.charAt(end)));
    }
}
