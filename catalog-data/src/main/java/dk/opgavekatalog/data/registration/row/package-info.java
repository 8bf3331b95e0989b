/**
 * The way of a row: its keys and amounts go to the sums, a row that does not register is left out or refused, and
 * blocks of rows are divided among threads. Takes rows from {@code source} and gives sums to {@code tally}. Knows no
 * files. Not exported. Start with {@link dk.opgavekatalog.data.registration.row.RowReader} for rows that register,
 * {@link dk.opgavekatalog.data.registration.row.UnregisteredRows} for all others, and {@link
 * dk.opgavekatalog.data.registration.row.RowIntake} for what became of them.
 */
@NullMarked
package dk.opgavekatalog.data.registration.row;

import org.jspecify.annotations.NullMarked;
