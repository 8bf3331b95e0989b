/**
 * What a result looks like outside the library: as a document of plain values, and as tables. Start with {@link
 * dk.opgavekatalog.calc.document.HasDocument}. Nothing here knows a file format; the module catalog-data writes documents as
 * JSON and tables as CSV.
 */
@NullMarked
package dk.opgavekatalog.calc.document;

import org.jspecify.annotations.NullMarked;
