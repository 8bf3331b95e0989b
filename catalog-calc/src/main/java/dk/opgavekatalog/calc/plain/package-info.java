/**
 * For making documents and tables of plain values. Start with {@link dk.opgavekatalog.calc.plain.Fields} or {@link
 * dk.opgavekatalog.calc.plain.Columns}. What a result says of itself is with the result. Public for the modules of the
 * project alone.
 */
@NullMarked
package dk.opgavekatalog.calc.plain;

import org.jspecify.annotations.NullMarked;
