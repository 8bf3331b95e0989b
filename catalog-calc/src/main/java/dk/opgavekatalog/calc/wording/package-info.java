/**
 * How words, numbers and aligned columns of a text are written in Danish and English. Start with {@link
 * dk.opgavekatalog.calc.wording.Phrases}; {@link dk.opgavekatalog.calc.wording.AlignedTable} sets out columns. What a
 * text says is in the package whose results it is about. Only modules of the project can use it.
 */
@NullMarked
package dk.opgavekatalog.calc.wording;

import org.jspecify.annotations.NullMarked;
