package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.model.check.Reason;
import java.util.Set;

/**
 * The step at which a calculation must end, and the reasons.
 *
 * @param step the index of the step that cannot be carried out, counted from 0
 * @param reasons every reason for it
 */
public record ReferenceRefusal(int step, Set<Reason> reasons) {

    /**
     * Copies the reasons.
     *
     * @param step the index of the step, counted from 0
     * @param reasons every reason
     */
    public ReferenceRefusal {
        reasons = Set.copyOf(reasons);
    }
}
