/**
 * The mapping of amounts on a user's own accounts to accounts of the catalogue, exact to the smallest unit. Start with
 * {@link dk.opgavekatalog.calc.mapping.MappedAmounts}. The mapping itself is data and belongs to the model, in its
 * package {@code dk.opgavekatalog.model.mapping}; reading registrations from files is in the module catalog-data.
 */
@NullMarked
package dk.opgavekatalog.calc.mapping;

import org.jspecify.annotations.NullMarked;
