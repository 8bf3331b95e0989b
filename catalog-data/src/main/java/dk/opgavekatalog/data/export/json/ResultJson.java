package dk.opgavekatalog.data.export.json;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.data.export.Export;

/**
 * Any result as JSON for other programs, in a document that needs nothing else to be understood. The published schemas
 * {@link dk.opgavekatalog.data.JsonSchema} describe every property. Nothing here reads them back.
 *
 * <p>Amounts are numbers with all the decimals of their measure; a reader that takes them for decimal numbers has them
 * exactly. Accounts are texts as {@link dk.opgavekatalog.model.statement.Account#parse(String)} reads them, and texts
 * for people are there in Danish and in English. Measures and fields are named by their ids and codes.
 *
 * <p>The layout is that of {@link dk.opgavekatalog.data.JsonForm}: equal results give equal bytes, on any machine.
 * Jackson gives the same document where a result is returned from an endpoint, in a layout of its own.
 */
public final class ResultJson {

    private ResultJson() {}

    /**
     * The document of a result.
     *
     * @param result the result, such as a benchmark, an explanation or a series
     * @return the document
     */
    public static Export document(HasDocument result) {
        return Export.ofDocument(result.toString(), result::toDocument);
    }
}
