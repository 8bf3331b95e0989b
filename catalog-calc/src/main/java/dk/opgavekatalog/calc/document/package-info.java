/**
 * The forms of a result outside the library: a document of plain values, or a table. Start with {@link
 * dk.opgavekatalog.calc.document.HasDocument} and {@link dk.opgavekatalog.calc.document.ResultTable}. Nothing here
 * knows a file format; the module catalog-data writes documents as JSON and tables as CSV.
 */
@NullMarked
package dk.opgavekatalog.calc.document;

import org.jspecify.annotations.NullMarked;
