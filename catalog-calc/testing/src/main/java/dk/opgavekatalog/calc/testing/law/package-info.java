/**
 * The laws that hold for every calculation, as named checks. Start with {@link
 * dk.opgavekatalog.calc.testing.law.CostLaws}, which checks an engine against them; {@link
 * dk.opgavekatalog.calc.testing.law.Law} says what each law demands and where it comes from. The generators of cases
 * are not here.
 */
@NullMarked
package dk.opgavekatalog.calc.testing.law;

import org.jspecify.annotations.NullMarked;
