/**
 * Generators of what a calculation takes: statements, models, revisions of an edition, mappings and observations,
 * realistic ones and nasty ones. Start with {@link dk.opgavekatalog.calc.testing.generator.CalculationDomain}, which
 * gives them to the parameters of a property, and with {@link dk.opgavekatalog.calc.testing.generator.AnyCase} for an
 * edition of one's own. What they make can be read when it has shrunk. Nothing here knows what must hold.
 */
@NullMarked
package dk.opgavekatalog.calc.testing.generator;

import org.jspecify.annotations.NullMarked;
