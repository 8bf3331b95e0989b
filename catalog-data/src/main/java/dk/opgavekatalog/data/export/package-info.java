/**
 * What leaves the library, written: catalogue, correspondence, statements and every result. All writers have one shape: a
 * static method named after the content, which takes the content first, then the language and other choices, and returns an
 * {@link dk.opgavekatalog.data.export.Export}. Start with {@link dk.opgavekatalog.data.export.ResultJson}, {@link
 * dk.opgavekatalog.data.export.CostCsv} or {@link dk.opgavekatalog.data.export.CatalogCsv}. The exports are for reading
 * elsewhere; nothing here reads them back but statements. The JSON form of the types of the model, which can be read back, is
 * not here.
 *
 * <p>The task fields as a table:
 *
 * <pre>{@code
 * CatalogCsv.fields(Catalogs.edition2006(), Language.DANISH).writeTo(Path.of("opgavefelter.csv"));
 * }</pre>
 *
 * <p>A double click on the file opens it in a Danish Excel, with every row and column in its place. Save it from there as
 * a workbook: what Excel writes back as CSV has lost the form.
 *
 * <p>Every move of a calculation as a table:
 *
 * <pre>{@code
 * CostCsv.journal(cost, Language.DANISH).writeTo(Path.of("posteringer.csv"));
 * }</pre>
 *
 * <p>A result for another program: a cost statement with all its stages, an explanation, a benchmark, a series:
 *
 * <pre>{@code
 * ResultJson.document(cost).writeTo(Path.of("omkostninger.json"));
 * }</pre>
 *
 * <p>The edition for a vocabulary or statistics tool:
 *
 * <pre>{@code
 * SkosExport.edition(Catalogs.edition2006(), "https://example.org/opgavekatalog/")
 *         .writeTo(Path.of("opgavekatalog-2006.jsonld"));
 * }</pre>
 *
 * <p>Load the file as JSON-LD, wherever the tool takes RDF; the name must end with {@code .jsonld}. A tool that takes
 * only Turtle or RDF/XML needs it converted, as Apache Jena does by {@code riot --output=turtle opgavekatalog-2006.jsonld}.
 */
@NullMarked
package dk.opgavekatalog.data.export;

import org.jspecify.annotations.NullMarked;
