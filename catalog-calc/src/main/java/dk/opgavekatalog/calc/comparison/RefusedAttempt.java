package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.model.check.Problem;
import java.util.List;

/**
 * A calculation that could not be carried out.
 *
 * @param problems why, at least one
 */
record RefusedAttempt(List<Problem> problems) implements Attempt {}
