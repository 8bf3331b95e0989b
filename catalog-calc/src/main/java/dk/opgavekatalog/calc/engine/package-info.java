/**
 * The engine: it carries out the steps of a cost model on numbered accounts, in whole numbers. Start with {@link
 * dk.opgavekatalog.calc.engine.ModelPlan}, which has everything about a model that does not depend on a statement. A
 * {@link dk.opgavekatalog.calc.engine.Program} is a plan made ready for statements of one form, an {@link
 * dk.opgavekatalog.calc.engine.Opening} a statement made ready for a program, and a {@link
 * dk.opgavekatalog.calc.engine.ProgramOutcome} is the result; {@link dk.opgavekatalog.calc.engine.Composition} breaks
 * amounts down into their parts.
 *
 * <p>Amounts are shared over weights in {@code allocation}. Input is checked in {@code input}, and names are given in
 * {@code naming} and {@code cost}. Internal: the module does not export it.
 */
@NullMarked
package dk.opgavekatalog.calc.engine;

import org.jspecify.annotations.NullMarked;
