/**
 * A second implementation of the calculation, slow and plain. It is written from the Javadoc of the steps and keys,
 * uses numbers without limits and exact fractions, and shares no code with the engines that it is compared with. Start
 * with {@link dk.opgavekatalog.calc.testing.reference.ReferenceCalculation}.
 */
@NullMarked
package dk.opgavekatalog.calc.testing.reference;

import org.jspecify.annotations.NullMarked;
