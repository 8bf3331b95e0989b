package dk.opgavekatalog.calc.engine;

/** A step with its accounts looked up as slots. Immutable; used by every run of its program. */
interface CompiledStep {

    /**
     * Carries out the step. Faults are added to the problems of the run; the run must not go on then.
     *
     * @param run the run, at this step
     */
    void carryOut(Run run);
}
