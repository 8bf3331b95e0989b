/**
 * How the accounts and units of a user's own become accounts of the catalogue: start with {@link
 * dk.opgavekatalog.model.mapping.AccountMapping}. Sharing amounts out by it is a calculation, and not here.
 */
@NullMarked
package dk.opgavekatalog.model.mapping;

import org.jspecify.annotations.NullMarked;
