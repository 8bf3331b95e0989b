/**
 * The calculation once more, slow and plain: written from the Javadoc of the steps and keys, in numbers without limits
 * and exact fractions, and without a line of the engine that it is compared with. Start with {@link
 * dk.opgavekatalog.calc.testing.reference.ReferenceCalculation}.
 */
@NullMarked
package dk.opgavekatalog.calc.testing.reference;

import org.jspecify.annotations.NullMarked;
