package dk.opgavekatalog.model.cost;

/** The units whose fields a pool or a provider is shared out over. */
public enum Reach {
    /** Its own unit: the cost of a department's management stays in the department. */
    OWN_UNIT,
    /** Every unit of the organisation, as for the management of the whole organisation. */
    ORGANISATION
}
