/**
 * Makes documents and tables from plain values. Start with {@link dk.opgavekatalog.calc.plain.Fields} for documents and
 * {@link dk.opgavekatalog.calc.plain.Columns} for tables. Each result decides what its document contains. Only modules
 * of the project can use it.
 */
@NullMarked
package dk.opgavekatalog.calc.plain;

import org.jspecify.annotations.NullMarked;
