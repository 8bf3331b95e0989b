package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Optional;

/**
 * Udeladt: an organisation of a group that is not held against the others.
 *
 * @param organisation the organisation; where the analysis is anonymous, letters in place of all but one's own
 * @param reason why it is left out
 * @param term the input or output that the reason is about; empty when it is about all of them
 * @param unavailable why the term is not known; empty when it is
 */
public record LeftOut(
        Organisation organisation,
        LeftOutReason reason,
        Optional<Term> term,
        Optional<UnavailableReason> unavailable) {}
