package dk.opgavekatalog.data.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The documents of the library, by the property that no other one has. */
enum DocumentKind {
    CATALOG("a catalogue (opgavekatalog)", "mainCategories"),
    CORRESPONDENCE("a correspondence between editions", "rows"),
    STATEMENT("a resource statement (ressourceopgørelse)", "amounts"),
    COST_MODEL("a cost model (omkostningsmodel)", "steps");

    private final String name;
    private final String mark;

    DocumentKind(String name, String mark) {
        this.name = name;
        this.mark = mark;
    }

    /** The kind that a document is, if its properties say that it is another kind than this. */
    Optional<DocumentKind> findOther(Set<String> properties) {
        if (properties.contains(mark)) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(kind -> properties.contains(kind.mark))
                .findFirst();
    }

    /** What it is, with an article and the Danish word. */
    String describe() {
        return name;
    }
}
