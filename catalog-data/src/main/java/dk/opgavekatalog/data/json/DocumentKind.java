package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.language.Phrase;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The documents of the library, each with properties, or a combination of properties, that no other has. */
enum DocumentKind {
    CATALOG(Phrase.of("et opgavekatalog", "a catalogue (opgavekatalog)"), "mainCategories"),
    CORRESPONDENCE(Phrase.of("en sammenhæng mellem udgaver", "a correspondence between editions"), "fromEdition"),
    STATEMENT(Phrase.of("en ressourceopgørelse", "a resource statement (ressourceopgørelse)"), "amounts"),
    COST_MODEL(Phrase.of("en omkostningsmodel", "a cost model (omkostningsmodel)"), "steps"),
    MAPPING(Phrase.of("en kontooversættelse", "an account mapping (kontooversættelse)"), "rows", "name"),
    OBSERVATIONS(Phrase.of("indikatordata", "observed indicators (indikatordata)"), "observations"),
    KEYWORDS(Phrase.of("et stikordsregister", "a register of keywords (stikordsregister)"), "keywords");

    private final Phrase name;
    private final String mark;
    private final String secondMark;

    DocumentKind(Phrase name, String mark) {
        this(name, mark, mark);
    }

    DocumentKind(Phrase name, String mark, String secondMark) {
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

    /** Describes the kind, in English with the Danish word too. */
    Phrase describe() {
        return name;
    }
}
