package dk.opgavekatalog.model.catalog;

/** The parts of a field's description that section 0.2 lists, indicators by their two kinds. */
public enum FieldPart {
    /** Formål. */
    PURPOSE,
    /** Juridisk afgrænsning. */
    LEGAL_BASIS,
    /** Målgruppe. */
    TARGET_GROUP,
    /** Opgaver under opgavefeltet. */
    TASKS,
    /** Forslag til indikatorer, produktivitet. */
    PRODUCTIVITY_INDICATORS,
    /** Forslag til indikatorer, kvalitet. */
    QUALITY_INDICATORS,
    /** Typisk organisering. */
    TYPICAL_ORGANISATION
}
