package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measures by what files call them: their ids, and their names in Danish or English. */
final class MeasureNames {

    private static final int SHARED = -1;

    private final List<Measure> measures;

    /** Exactly as written. */
    private final Map<String, Integer> byId = new HashMap<>();

    /** In any spelling; a name that measures share means none of them. */
    private final Map<String, Integer> byName = new HashMap<>();

    MeasureNames(List<Measure> measures) {
        this.measures = measures;
        for (int m = 0; m < measures.size(); m++) {
            int measure = m;
            byId.put(measures.get(m).getId(), m);
            addName(measures.get(m).getId(), m);
            for (Language language : Language.values()) {
                addName(measures.get(measure).getName().in(language), m);
            }
        }
    }

    private void addName(String name, int measure) {
        byName.merge(FoldedText.normalize(name), measure, (one, other) -> one.equals(other) ? one : SHARED);
    }

    List<Measure> measures() {
        return measures;
    }

    /** What a cell means: the id of a measure. */
    Meaning resolve(String cell) {
        String text = CellText.of(cell);
        int measure = byId.getOrDefault(text, byName.getOrDefault(FoldedText.normalize(text), SHARED));
        if (text.isBlank()) {
            return Meaning.refused(new Refusal(Reason.BLANK, cell, () -> "one of " + describe()));
        }
        return measure == SHARED
                ? Meaning.refused(new Refusal(Reason.UNKNOWN_REFERENCE, cell, () -> "one of " + describe()))
                : Meaning.of(measures.get(measure).getId());
    }

    /** Ids and names that mean one measure, with its number. */
    Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int m = 0; m < measures.size(); m++) {
            putIfOwn(names, measures.get(m).getId(), m);
            for (Language language : Language.values()) {
                putIfOwn(names, measures.get(m).getName().in(language), m);
            }
        }
        return names;
    }

    private void putIfOwn(Map<String, Integer> names, String name, int measure) {
        if (byName.getOrDefault(FoldedText.normalize(name), SHARED) == measure) {
            names.putIfAbsent(name, measure);
        }
    }

    String describe() {
        return String.join(", ", measures.stream().map(Measure::getId).toList());
    }
}
