package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.model.check.Problem;
import java.util.List;

/**
 * A calculation that was refused.
 *
 * @param problems the reasons, at least one
 */
record RefusedAttempt(List<Problem> problems) implements Attempt {}
