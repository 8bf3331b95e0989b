/**
 * Results as JSON documents for other programs: a cost statement with all its stages, an explanation, a benchmark, a
 * series. {@link dk.opgavekatalog.data.JsonSchema} describes them; nothing in this library reads them back. The types
 * of the model have their JSON in {@link dk.opgavekatalog.data.JsonForm}, which also reads it. Start with {@link
 * dk.opgavekatalog.data.export.json.ResultJson}.
 *
 * <pre>{@code
 * ResultJson.document(cost).writeTo(Path.of("omkostninger.json"));
 * }</pre>
 */
@NullMarked
package dk.opgavekatalog.data.export.json;

import org.jspecify.annotations.NullMarked;
