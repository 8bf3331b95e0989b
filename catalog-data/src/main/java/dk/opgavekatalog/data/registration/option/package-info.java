/**
 * What a user says of his files: the options of a reading with their limits and rules, and the columns of a table.
 * Other tables than registrations are read with the same options. What options do is elsewhere. Start with {@link
 * dk.opgavekatalog.data.registration.option.ReadingOptions}.
 */
@NullMarked
package dk.opgavekatalog.data.registration.option;

import org.jspecify.annotations.NullMarked;
