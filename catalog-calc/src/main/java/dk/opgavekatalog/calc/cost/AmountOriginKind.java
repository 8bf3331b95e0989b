package dk.opgavekatalog.calc.cost;

/** The ways in which an amount comes to an account; see {@link AmountOrigin}. */
public enum AmountOriginKind {
    /** The amount that is explained: the balance of an account after the last step, all units together. */
    TOTAL,
    /** The amount was registered on its source. It has no parts. */
    REGISTERED,
    /** An entry of the journal moved the amount. Its parts are those of the giving account at that moment. */
    RECEIVED,
    /**
     * A provider had the amount before the providers served each other by the reciprocal method. From there it passed
     * through the giving provider, directly or by way of others.
     */
    PASSED_THROUGH,
    /** A field was charged the amount by a surcharge. It has no parts. */
    CHARGED
}
