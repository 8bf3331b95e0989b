/**
 * Catalogue, correspondence and cost statement for other programs: CSV tables for Excel, the first two as SKOS/XKOS in
 * JSON-LD for statistics tools, the last as JSON. Start with {@link dk.opgavekatalog.data.export.CatalogCsv}, {@link
 * dk.opgavekatalog.data.export.CostCsv}, {@link dk.opgavekatalog.data.export.CostJson} or {@link
 * dk.opgavekatalog.data.export.SkosExport}. The exports are for reading elsewhere; nothing here reads them back. The JSON
 * form, which can be read back, is not here.
 *
 * <p>The task fields as a table:
 *
 * <pre>{@code
 * CatalogCsv.in(Language.DANISH).fields(Catalogs.edition2006()).writeTo(Path.of("opgavefelter.csv"));
 * }</pre>
 *
 * <p>A double click on the file opens it in a Danish Excel, with every row and column in its place. Save it from there as
 * a workbook: what Excel writes back as CSV has lost the form.
 *
 * <p>Every move of a calculation as a table:
 *
 * <pre>{@code
 * CostCsv.in(Language.DANISH).journal(cost).writeTo(Path.of("posteringer.csv"));
 * }</pre>
 *
 * <p>A result with all its stages for another program:
 *
 * <pre>{@code
 * CostJson.statement(cost).writeTo(Path.of("omkostninger.json"));
 * }</pre>
 *
 * <p>The edition for a vocabulary or statistics tool:
 *
 * <pre>{@code
 * SkosExport.withBase("https://example.org/opgavekatalog/")
 *         .edition(Catalogs.edition2006())
 *         .writeTo(Path.of("opgavekatalog-2006.jsonld"));
 * }</pre>
 *
 * <p>Load the file as JSON-LD, wherever the tool takes RDF; the name must end with {@code .jsonld}. A tool that takes
 * only Turtle or RDF/XML needs it converted, as Apache Jena does by {@code riot --output=turtle opgavekatalog-2006.jsonld}.
 */
@NullMarked
package dk.opgavekatalog.data.export;

import org.jspecify.annotations.NullMarked;
