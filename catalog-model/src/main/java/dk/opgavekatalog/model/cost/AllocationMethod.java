package dk.opgavekatalog.model.cost;

/**
 * Fordelingsmetode: what {@link AllocateSupport} does with what providers use of each other's service. Where providers
 * serve only fields that are no providers, all three give the same before rounding. The direct and the step-down method
 * then give the same to the unit; the reciprocal method rounds all providers together and can differ by a unit for each
 * provider.
 */
public enum AllocationMethod {
    /** Every provider gives to the fields that are no providers; what it gives to other providers is ignored. */
    DIRECT,
    /**
     * Providers close one after the other. At its turn a provider gives all it has, with what it received before, to
     * the fields that are not closed. A closed provider receives nothing more.
     */
    STEP_DOWN,
    /** All providers close at once and serve each other in full; the equations are solved exactly. */
    RECIPROCAL
}
