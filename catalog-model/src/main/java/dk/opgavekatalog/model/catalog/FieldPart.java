package dk.opgavekatalog.model.catalog;

/** The parts of a field's description that section 0.2 lists, with indicators as two parts, one for each kind. */
public enum FieldPart {
    /** Formål. */
    PURPOSE("Formål", "Purpose"),
    /** Juridisk afgrænsning. */
    LEGAL_BASIS("Juridisk afgrænsning", "Legal basis"),
    /** Målgruppe. */
    TARGET_GROUP("Målgruppe", "Target group"),
    /** Opgaver under opgavefeltet. */
    TASKS("Opgaver", "Tasks"),
    /** Forslag til indikatorer, produktivitet. */
    PRODUCTIVITY_INDICATORS("Produktivitetsindikatorer", "Productivity indicators"),
    /** Forslag til indikatorer, kvalitet. */
    QUALITY_INDICATORS("Kvalitetsindikatorer", "Quality indicators"),
    /** Typisk organisering. */
    TYPICAL_ORGANISATION("Typisk organisering", "Typical organisation");

    /** The words for people where the source leaves a part of a field, or a text in it, empty. */
    public static final LocalizedText EMPTY_IN_SOURCE = LocalizedText.of("(tom i kilden)", "(empty in the source)");

    private final String danish;
    private final String english;

    FieldPart(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * The name of the part in a heading.
     *
     * @return the name
     */
    public LocalizedText getName() {
        return LocalizedText.of(danish, english);
    }
}
