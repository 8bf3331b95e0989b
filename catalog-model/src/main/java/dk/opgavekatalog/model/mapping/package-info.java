/**
 * Mappings from a user's own accounts and units to accounts of the catalogue. Start with {@link
 * dk.opgavekatalog.model.mapping.AccountMapping}. Amounts are shared out by a mapping in catalog-calc, not here.
 */
@NullMarked
package dk.opgavekatalog.model.mapping;

import org.jspecify.annotations.NullMarked;
