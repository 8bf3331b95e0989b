/**
 * What is tested: an engine that carries out cost models, what it gives, and the cases that it is given. Start with
 * {@link dk.opgavekatalog.calc.testing.subject.CostEngine}. What must hold is in
 * {@link dk.opgavekatalog.calc.testing.law}.
 */
@NullMarked
package dk.opgavekatalog.calc.testing.subject;

import org.jspecify.annotations.NullMarked;
