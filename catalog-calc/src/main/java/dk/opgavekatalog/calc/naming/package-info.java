/**
 * How accounts, keys, steps and warnings of one calculation are named in Danish and English. Start with {@link
 * dk.opgavekatalog.calc.naming.CalculationWording}; {@link dk.opgavekatalog.calc.naming.Calculation} is what it needs
 * to know. Which lines an explanation has is with the results, in {@code cost}; how numbers and words are written in a
 * language at all is in {@code wording}. Internal: the module does not export it.
 */
@NullMarked
package dk.opgavekatalog.calc.naming;

import org.jspecify.annotations.NullMarked;
