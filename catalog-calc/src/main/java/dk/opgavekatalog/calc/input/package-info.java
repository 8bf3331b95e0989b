/**
 * Checks of statements and models, alone and together: everything that is refused before anything is calculated. Start
 * with {@link dk.opgavekatalog.calc.input.StatementCheck}, {@link dk.opgavekatalog.calc.input.ModelCheck} and {@link
 * dk.opgavekatalog.calc.input.ReferenceCheck}. Checks that a type can make by itself are in the model. Faults that only
 * show during a calculation, such as a pool without any weight, are refused by the engine. Internal: the module does
 * not export it.
 */
@NullMarked
package dk.opgavekatalog.calc.input;

import org.jspecify.annotations.NullMarked;
