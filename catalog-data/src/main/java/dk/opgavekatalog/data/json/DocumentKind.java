package dk.opgavekatalog.data.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The documents of the library, each with properties, or a combination of properties, that no other has. */
enum DocumentKind {
    CATALOG("a catalogue (opgavekatalog)", "mainCategories"),
    CORRESPONDENCE("a correspondence between editions", "fromEdition"),
    STATEMENT("a resource statement (ressourceopgørelse)", "amounts"),
    COST_MODEL("a cost model (omkostningsmodel)", "steps"),
    MAPPING("an account mapping (kontooversættelse)", "rows", "name"),
    OBSERVATIONS("observed indicators (indikatordata)", "observations");

    private final String name;
    private final String mark;
    private final String secondMark;

    DocumentKind(String name, String mark) {
        this(name, mark, mark);
    }

    DocumentKind(String name, String mark, String secondMark) {
        this.name = name;
        this.mark = mark;
        this.secondMark = secondMark;
    }

    /** Returns the kind of a document, if its properties show that it is another than this one. */
    Optional<DocumentKind> findOther(Set<String> properties) {
        if (isMarkedIn(properties)) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(kind -> kind.isMarkedIn(properties))
                .findFirst();
    }

    private boolean isMarkedIn(Set<String> properties) {
        return properties.contains(mark) && properties.contains(secondMark);
    }

    /** Describes the kind, with an article and the Danish word. */
    String describe() {
        return name;
    }
}
