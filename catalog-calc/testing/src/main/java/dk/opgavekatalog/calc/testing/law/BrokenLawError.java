package dk.opgavekatalog.calc.testing.law;

import dk.opgavekatalog.calc.testing.subject.CalculationCase;

/** Says that a law is broken: which, where, what was expected, what was found, and for which statement and model. */
public final class BrokenLawError extends AssertionError {

    private static final long serialVersionUID = 1L;

    /** Which law is broken. */
    private final Law law;

    /** For which statement and model; not written with the error. */
    private final transient CalculationCase any;

    /** Where it is broken. */
    private final String place;

    /** What the law demands there. */
    private final String expected;

    /** What is there. */
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
     * Which law is broken.
     *
     * @return the law
     */
    public Law getLaw() {
        return law;
    }

    /**
     * For which statement and model.
     *
     * @return the case
     */
    public CalculationCase getCase() {
        return any;
    }

    /**
     * Where it is broken.
     *
     * @return such as {@code stage 1, 3.1.1 (Borgerservice), PAYROLL}
     */
    public String getPlace() {
        return place;
    }

    /**
     * What the law demands there.
     *
     * @return an amount, or words
     */
    public String getExpected() {
        return expected;
    }

    /**
     * What is there.
     *
     * @return an amount, or words
     */
    public String getFound() {
        return found;
    }
}
