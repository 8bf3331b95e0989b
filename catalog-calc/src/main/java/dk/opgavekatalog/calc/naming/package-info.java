/**
 * The names of accounts, keys, steps and warnings of one calculation, in Danish and English. Start with {@link
 * dk.opgavekatalog.calc.naming.CalculationWording}; {@link dk.opgavekatalog.calc.naming.Calculation} holds what it
 * needs to know. The lines of an explanation are with the results, in {@code cost}; numbers and phrases of a language
 * are in {@code wording}. Internal: the module does not export it.
 */
@NullMarked
package dk.opgavekatalog.calc.naming;

import org.jspecify.annotations.NullMarked;
