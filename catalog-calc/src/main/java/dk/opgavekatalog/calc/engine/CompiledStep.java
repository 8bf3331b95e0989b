package dk.opgavekatalog.calc.engine;

/** A step that knows its accounts by their slots. Immutable; used by every run of its program. */
interface CompiledStep {

    /**
     * Carries the step out. What is wrong is added to the run's problems; then nothing more may be done with the run.
     *
     * @param run the run, at this step
     */
    void carryOut(Run run);
}
