/**
 * The subject of the tests: an engine that carries out cost models, its results, and the cases that it is given. Start
 * with {@link dk.opgavekatalog.calc.testing.subject.CostEngine}. The laws are in {@link
 * dk.opgavekatalog.calc.testing.law}.
 */
@NullMarked
package dk.opgavekatalog.calc.testing.subject;

import org.jspecify.annotations.NullMarked;
