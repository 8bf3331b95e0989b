package dk.opgavekatalog.data.export.json;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.data.export.Export;

/**
 * Any result as JSON for other programs. A document is complete in itself. The published schemas {@link
 * dk.opgavekatalog.data.JsonSchema} describe every property. Nothing here reads them back.
 *
 * <p>Amounts are numbers with all the decimals of their measure. Read them as decimal numbers to get them exactly.
 * Accounts are texts that {@link dk.opgavekatalog.model.statement.Account#parse(String)} reads, and texts for people
 * are in Danish and in English. Measures are named by their ids, fields by their codes.
 *
 * <p>The layout is that of {@link dk.opgavekatalog.data.JsonForm}: equal results give equal bytes, on any machine. When
 * an endpoint returns a result, Jackson gives the same document in a layout of its own.
 */
public final class ResultJson {

    private ResultJson() {}

    /**
     * Returns the document of a result.
     *
     * @param result the result, such as a benchmark, an explanation or a series
     * @return the document
     */
    public static Export document(HasDocument result) {
        return Export.ofDocument(result.toString(), result::toDocument);
    }
}
