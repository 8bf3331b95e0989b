package dk.opgavekatalog.calc.testing.law;

/** How a law is checked. */
@FunctionalInterface
interface LawCheck {

    /** Throws a {@link BrokenLawError} by {@link Trial#require} when the law does not hold. */
    void check(Trial trial);
}
