/**
 * Generators of the input of calculations: statements, models, revisions of an edition, mappings and observations,
 * realistic ones and nasty ones. Start with {@link dk.opgavekatalog.calc.testing.generator.CalculationDomain}, which
 * gives them to the parameters of a property, and with {@link dk.opgavekatalog.calc.testing.generator.AnyCase} for an
 * edition of one's own. Their values are readable after shrinking. The laws are not here.
 */
@NullMarked
package dk.opgavekatalog.calc.testing.generator;

import org.jspecify.annotations.NullMarked;
