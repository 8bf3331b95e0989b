package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.registration.rule.PeriodKey;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.List;

/**
 * What becomes one statement: the sums of one or several periods of an organisation.
 *
 * @param organisation the id of the organisation
 * @param period the period of the statement
 * @param parts the sums, by period; at least one
 */
record StatementParts(String organisation, AccountingPeriod period, List<Part> parts) {

    /**
     * The sums of one period.
     *
     * @param statement their number in the tally
     * @param key the cell that names the period
     * @param period the period that the cell means
     */
    record Part(int statement, PeriodKey key, AccountingPeriod period) {

        /** Whether the cell is a date that is taken for its month, not for its year. */
        boolean isOnDate() {
            return key.isDate() && period.equals(key.period());
        }
    }

    /** Whether the statement is what one period of the files states, so that nothing has to be summed. */
    boolean isPlain() {
        return parts.size() == 1 && parts.get(0).period().equals(period);
    }

    /** Names the statement, for messages about it as a whole. */
    String describe() {
        return "organisation " + organisation + ", " + period;
    }
}
