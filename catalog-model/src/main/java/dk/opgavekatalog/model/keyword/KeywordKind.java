package dk.opgavekatalog.model.keyword;

/** What a keyword is to the people who use it. */
public enum KeywordKind {
    /** A word of everyday speech, such as "hjemmehjælp". */
    EVERYDAY,
    /** An older or newer name of what a field does, such as "bistandshjælp". */
    NAME,
    /** The title of somebody who does the work, such as "byggesagsbehandler". */
    JOB_TITLE,
    /** An IT system, or a kind of system, that the work is done in, such as "ESDH". */
    SYSTEM,
    /** A form, an application or another document, such as "lønseddel". */
    FORM
}
