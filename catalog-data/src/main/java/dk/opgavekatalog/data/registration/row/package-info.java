/**
 * The way of a row: its keys and amounts go to the sums, a row that does not register is reported and looked at again,
 * and blocks of rows are divided among threads. Knows no files. Not exported. Start with {@link
 * dk.opgavekatalog.data.registration.row.RowReader} for rows that register and {@link
 * dk.opgavekatalog.data.registration.row.RowIntake} for all others.
 */
@NullMarked
package dk.opgavekatalog.data.registration.row;

import org.jspecify.annotations.NullMarked;
