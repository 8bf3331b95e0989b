package dk.opgavekatalog.model.search;

/** The parts of the catalogue that a matched text can belong to, in the order of a description. */
public enum SearchPart {
    /** The code of a main category, subcategory or field. */
    CODE(100),
    /** The name of a main category, subcategory or field. */
    NAME(12),
    /** The meaning of a main category: what its fields have in common. */
    MEANING(2),
    /** Formål. */
    PURPOSE(2),
    /** Juridisk afgrænsning, in the wording of the catalogue. */
    LEGAL_BASIS(4),
    /** Everyday name, full title or explanation of a statute that the field cites. */
    STATUTE(4),
    /** Målgruppe. */
    TARGET_GROUP(2),
    /** Heading of a task. */
    TASK_HEADING(6),
    /** Text of a task. */
    TASK_TEXT(2),
    /** Name of an indicator. */
    INDICATOR(4),
    /** Typisk organisering. */
    TYPICAL_ORGANISATION(1),
    /** Text of a delimitation, or a code of a field or an accounting function that it names. */
    DELIMITATION(2),
    /** The note on the origin of a subcategory or field. */
    ORIGIN_NOTE(1),
    /** A word of the register of keywords that leads to the field. */
    KEYWORD(12),
    /** Title of a note to the edition. */
    NOTE_TITLE(12),
    /** Text of a note to the edition. */
    NOTE_TEXT(2);

    private final int weight;

    SearchPart(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
