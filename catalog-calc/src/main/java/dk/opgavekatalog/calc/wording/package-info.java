/**
 * The writing of words, numbers and aligned columns in Danish and English. Start with {@link
 * dk.opgavekatalog.calc.wording.Phrases}; {@link dk.opgavekatalog.calc.wording.AlignedTable} aligns columns. The texts
 * themselves are in the packages of the results that they are about. Only modules of the project can use it.
 */
@NullMarked
package dk.opgavekatalog.calc.wording;

import org.jspecify.annotations.NullMarked;
