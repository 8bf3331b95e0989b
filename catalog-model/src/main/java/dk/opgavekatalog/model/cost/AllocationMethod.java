package dk.opgavekatalog.model.cost;

/**
 * Fordelingsmetode: the ways in which {@link AllocateSupport} treats the services that providers use of each other.
 * Where providers serve only fields that are not providers, all three give the same before rounding. The direct and the
 * step-down method then give the same to the unit; the reciprocal method rounds all providers together and can differ
 * by a unit for each provider.
 */
public enum AllocationMethod {
    /** Every provider gives only to fields that are not providers; services between providers are ignored. */
    DIRECT,
    /**
     * Providers close one after the other. In its turn a provider gives all it has, including what it has received, to
     * the fields that are not closed. A closed provider receives nothing more.
     */
    STEP_DOWN,
    /** All providers close at once and serve each other in full; the equations are solved exactly. */
    RECIPROCAL
}
