/**
 * Rows that are totals of others: their figures are read and compared with the sums of the rows that they are over.
 * Not exported. Start with {@link dk.opgavekatalog.data.registration.totalrow.TotalRowReader}.
 */
@NullMarked
package dk.opgavekatalog.data.registration.totalrow;

import org.jspecify.annotations.NullMarked;
