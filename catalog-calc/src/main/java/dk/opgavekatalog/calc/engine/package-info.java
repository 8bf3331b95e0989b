/**
 * Carries out the steps of a cost model on numbered accounts, in whole numbers. Start with {@link
 * dk.opgavekatalog.calc.engine.ModelPlan}, which has all that holds of a model whatever the statement. A {@link
 * dk.opgavekatalog.calc.engine.Program} is a plan made ready for statements of one form, an {@link
 * dk.opgavekatalog.calc.engine.Opening} a statement made ready for a program, and a {@link
 * dk.opgavekatalog.calc.engine.ProgramOutcome} what comes out; {@link dk.opgavekatalog.calc.engine.Composition} takes
 * amounts apart again.
 *
 * <p>How an amount is shared over weights is in {@code allocation}, what is refused beforehand in {@code input}, and
 * names for all of it are in {@code naming} and {@code cost}. Internal: the module does not export it.
 */
@NullMarked
package dk.opgavekatalog.calc.engine;

import org.jspecify.annotations.NullMarked;
