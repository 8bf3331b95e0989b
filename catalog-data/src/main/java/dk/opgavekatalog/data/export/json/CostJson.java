package dk.opgavekatalog.data.export.json;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.export.Export;

/**
 * A cost statement as JSON for other programs. Each document is complete in itself. The published schemas {@link
 * dk.opgavekatalog.data.JsonSchema#COST_STATEMENT} and {@link dk.opgavekatalog.data.JsonSchema#JOURNAL} describe every
 * property. Nothing here reads them back.
 *
 * <p>Amounts are numbers with all the decimals of their measure. Read them as decimal numbers to get them exactly.
 * Exact fractions are texts in lowest terms, such as {@code 8000000/9} or {@code 5}. Accounts are texts that {@link
 * dk.opgavekatalog.model.statement.Account#parse(String)} reads, and texts for people are in Danish and in English.
 * Measures are named by their ids, fields by their codes.
 *
 * <p>The layout is that of {@link dk.opgavekatalog.data.JsonForm}: equal statements give equal bytes, on any machine.
 */
public final class CostJson {

    private CostJson() {}

    /**
     * Returns the result: the organisation and period, the edition and its data version, the model with its steps, the
     * measures, the balances of all accounts at every stage, the final cost of every field, the reconciliation and the
     * warnings.
     *
     * <p>At each stage the amounts of a measure add up to its registered total.
     *
     * @param cost the cost statement
     * @return the document
     */
    public static Export statement(CostStatement cost) {
        return ResultJson.document(cost);
    }

    /**
     * Returns the journal: every move, in the order in which the moves were made, with the amount that it is a share of
     * and the key and weights that explain its size. The entries up to a step, applied to the amounts of stage 0 in the
     * document of {@link #statement(CostStatement)}, give the stage of that step.
     *
     * @param cost the cost statement
     * @return the document
     */
    public static Export journal(CostStatement cost) {
        return Export.ofDocument("the journal of a " + cost, cost::toJournalDocument);
    }
}
