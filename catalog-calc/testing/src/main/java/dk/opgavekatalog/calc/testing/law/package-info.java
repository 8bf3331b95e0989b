/**
 * What must hold of every calculation, as named checks. Start with {@link dk.opgavekatalog.calc.testing.law.CostLaws},
 * which holds an engine to them; {@link dk.opgavekatalog.calc.testing.law.Law} says what each demands and where it
 * comes from. How cases are found is not known here.
 */
@NullMarked
package dk.opgavekatalog.calc.testing.law;

import org.jspecify.annotations.NullMarked;
