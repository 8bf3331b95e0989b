/**
 * An edition as SKOS and a correspondence as XKOS, in JSON-LD, for vocabulary and statistics tools. Nothing in this
 * library reads them back. Start with {@link dk.opgavekatalog.data.export.skos.SkosExport}.
 *
 * <pre>{@code
 * SkosExport.edition(Catalogs.edition2006(), "https://example.org/opgavekatalog/")
 *         .writeTo(Path.of("opgavekatalog-2006.jsonld"));
 * }</pre>
 *
 * <p>Load the file as JSON-LD, wherever the tool takes RDF; the name must end with {@code .jsonld}. For a tool that
 * takes only Turtle or RDF/XML, convert the file first, such as with Apache Jena by {@code riot --output=turtle
 * opgavekatalog-2006.jsonld}.
 */
@NullMarked
package dk.opgavekatalog.data.export.skos;

import org.jspecify.annotations.NullMarked;
