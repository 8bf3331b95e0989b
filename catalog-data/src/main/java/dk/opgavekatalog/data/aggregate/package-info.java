/**
 * Sums of registrations by statement, account and unit, made without keeping rows. The package works with numbers; it
 * knows nothing of files or of the catalogue. Not exported. Start with {@link dk.opgavekatalog.data.aggregate.Sums}.
 */
@NullMarked
package dk.opgavekatalog.data.aggregate;

import org.jspecify.annotations.NullMarked;
