/**
 * Sharing out what is registered on a user's own accounts over accounts of the catalogue, to the smallest unit. Start with
 * {@link dk.opgavekatalog.calc.mapping.MappedAmounts}. The mapping itself is data, in the model.
 */
@NullMarked
package dk.opgavekatalog.calc.mapping;

import org.jspecify.annotations.NullMarked;
