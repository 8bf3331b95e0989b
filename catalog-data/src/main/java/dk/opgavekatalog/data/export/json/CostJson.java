package dk.opgavekatalog.data.export.json;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.export.Export;

/**
 * A cost statement as JSON for other programs, in documents that need nothing else to be understood. The published
 * schemas {@link dk.opgavekatalog.data.JsonSchema#COST_STATEMENT} and {@link dk.opgavekatalog.data.JsonSchema#JOURNAL}
 * describe every property. Nothing here reads them back.
 *
 * <p>Amounts are numbers with all the decimals of their measure; a reader that takes them for decimal numbers has them
 * exactly. Exact fractions are texts in lowest terms, such as {@code 8000000/9} or {@code 5}. Accounts are texts as
 * {@link dk.opgavekatalog.model.statement.Account#parse(String)} reads them, and texts for people are there in Danish
 * and in English. Measures and fields are named by their ids and codes.
 *
 * <p>The layout is that of {@link dk.opgavekatalog.data.JsonForm}: equal statements give equal bytes, on any machine.
 */
public final class CostJson {

    private CostJson() {}

    /**
     * The result: whose it is, the edition and its data version, the model with its steps, the measures, what stands on
     * every account at every stage, the cost of every field in the end, the reconciliation and the warnings.
     *
     * <p>At each stage the amounts of a measure add up to what was registered in it.
     *
     * @param cost the cost statement
     * @return the document
     */
    public static Export statement(CostStatement cost) {
        return ResultJson.document(cost);
    }

    /**
     * The journal: every move in the order in which the moves were made, with what it is a share of and why it is as
     * large as it is. Carried out on the amounts of stage 0 in the document of {@link #statement(CostStatement)}, the
     * entries of the first steps give the stage after these.
     *
     * @param cost the cost statement
     * @return the document
     */
    public static Export journal(CostStatement cost) {
        return Export.ofDocument("the journal of a " + cost, cost::toJournalDocument);
    }
}
