package dk.opgavekatalog.data.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The documents of the library, by the properties that no other one has, or has together. */
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

    /** The kind that a document is, if its properties say that it is another kind than this. */
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

    /** What it is, with an article and the Danish word. */
    String describe() {
        return name;
    }
}
