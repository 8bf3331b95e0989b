package dk.opgavekatalog.calc.cost;

/** How an amount came to be where it is; see {@link AmountOrigin}. */
public enum AmountOriginKind {
    /** The amount that is asked about: what stands on an account in the end, all units together. */
    TOTAL,
    /** It was registered there. Has no parts. */
    REGISTERED,
    /** An entry of the journal brought it. Its parts are what the giving account had at that moment. */
    RECEIVED,
    /**
     * A provider had it before all providers served each other by the reciprocal method. It passed through the provider
     * that gave, directly or through others.
     */
    PASSED_THROUGH,
    /** A surcharge took it from its counter-account. Has no parts. */
    CHARGED
}
