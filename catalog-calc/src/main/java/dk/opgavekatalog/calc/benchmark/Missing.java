package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.model.statement.Organisation;

/**
 * An organisation of a group that has no value.
 *
 * @param organisation the organisation; where the benchmark is anonymous, letters in place of all but one's own
 * @param reason why it has none
 */
public record Missing(Organisation organisation, UnavailableReason reason) {}
