package dk.opgavekatalog.calc.testing.law;

import dk.opgavekatalog.calc.testing.subject.CalculationCase;

/** Reports a broken law: where it is broken, what was expected and found, and for which statement and model. */
public final class BrokenLawError extends AssertionError {

    private static final long serialVersionUID = 1L;

    /** The law that is broken. */
    private final Law law;

    /** The statement and model for which it is broken; not serialised. */
    private final transient CalculationCase any;

    /** The place where it is broken. */
    private final String place;

    /** The value that the law demands there. */
    private final String expected;

    /** The value that was found there. */
    private final String found;

    BrokenLawError(Law law, CalculationCase any, String place, String expected, String found) {
        super(law + " is broken. " + law.getDemand() + "\n  at: " + place + "\n  expected: " + expected + "\n  found: "
                + found + "\n" + any);
        this.law = law;
        this.any = any;
        this.place = place;
        this.expected = expected;
        this.found = found;
    }

    /**
     * The law that is broken.
     *
     * @return the law
     */
    public Law getLaw() {
        return law;
    }

    /**
     * The statement and model for which it is broken.
     *
     * @return the case
     */
    public CalculationCase getCase() {
        return any;
    }

    /**
     * The place where it is broken.
     *
     * @return the place, such as {@code stage 1, 3.1.1 (Borgerservice), PAYROLL}
     */
    public String getPlace() {
        return place;
    }

    /**
     * The value that the law demands there.
     *
     * @return an amount, or words
     */
    public String getExpected() {
        return expected;
    }

    /**
     * The value that was found there.
     *
     * @return an amount, or words
     */
    public String getFound() {
        return found;
    }
}
