/**
 * What is legal in a calculation and suspicious all the same. Start with {@link
 * dk.opgavekatalog.calc.warning.Warning}. What is wrong is refused and never gets this far.
 */
@NullMarked
package dk.opgavekatalog.calc.warning;

import org.jspecify.annotations.NullMarked;
