/**
 * Makes documents and tables of plain values. Start with {@link dk.opgavekatalog.calc.plain.Fields} for documents and
 * {@link dk.opgavekatalog.calc.plain.Columns} for tables. What the document of a result contains is with the result.
 * Only modules of the project can use it.
 */
@NullMarked
package dk.opgavekatalog.calc.plain;

import org.jspecify.annotations.NullMarked;
