/**
 * Adds up registrations by statement, account and unit without holding rows. Knows numbers and texts, nothing of files,
 * and of the catalogue nothing but that accounts have an order. Not exported. Start with {@link
 * dk.opgavekatalog.data.aggregate.Sums}.
 */
@NullMarked
package dk.opgavekatalog.data.aggregate;

import org.jspecify.annotations.NullMarked;
