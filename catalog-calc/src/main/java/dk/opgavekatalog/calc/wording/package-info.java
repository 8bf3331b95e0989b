/**
 * How phrases and numbers of a text are written in a language; exported to modules of the project alone. Start with {@link
 * dk.opgavekatalog.calc.wording.Phrases}; {@link dk.opgavekatalog.calc.wording.AlignedTable} sets out columns. What a text says is
 * in the package whose results it is about.
 */
@NullMarked
package dk.opgavekatalog.calc.wording;

import org.jspecify.annotations.NullMarked;
