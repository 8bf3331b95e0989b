/**
 * What is allowed in a calculation and suspicious all the same. Start with {@link
 * dk.opgavekatalog.calc.warning.Warning}. What is wrong is refused, and never becomes a warning; the sentence for a
 * warning comes from the cost statement that has it.
 */
@NullMarked
package dk.opgavekatalog.calc.warning;

import org.jspecify.annotations.NullMarked;
