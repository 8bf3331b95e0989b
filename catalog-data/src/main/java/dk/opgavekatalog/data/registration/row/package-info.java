/**
 * The way of a row: {@link dk.opgavekatalog.data.registration.row.RowReader} hands its keys and amounts to the sums,
 * and reports rows that do not register to {@link dk.opgavekatalog.data.registration.row.RowIntake}. {@link
 * dk.opgavekatalog.data.registration.row.Workers} divides blocks of rows among threads. Knows no files. Not exported.
 */
@NullMarked
package dk.opgavekatalog.data.registration.row;

import org.jspecify.annotations.NullMarked;
