/**
 * Carries out the steps of a cost model on numbered accounts, in whole numbers. Internal: the module does not export it, and
 * {@code cost} gives its results names. Start with {@link dk.opgavekatalog.calc.engine.Program}, a model made ready for
 * statements of one form; {@link dk.opgavekatalog.calc.engine.Opening} is a statement made ready for a program, {@link
 * dk.opgavekatalog.calc.engine.ProgramOutcome} what comes out. How an amount is shared over weights is in {@code allocation}.
 */
@NullMarked
package dk.opgavekatalog.calc.engine;

import org.jspecify.annotations.NullMarked;
