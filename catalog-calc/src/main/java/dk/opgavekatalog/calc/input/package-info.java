/**
 * What can be wrong with a statement or a model, alone and together: all that is refused before anything is calculated.
 * Start with {@link dk.opgavekatalog.calc.input.StatementCheck}, {@link dk.opgavekatalog.calc.input.ModelCheck} and
 * {@link dk.opgavekatalog.calc.input.ReferenceCheck}. What a type can tell of itself, it tells in the model; what shows
 * only on the way, such as a pool without any weight, the engine refuses. Internal: the module does not export it.
 */
@NullMarked
package dk.opgavekatalog.calc.input;

import org.jspecify.annotations.NullMarked;
