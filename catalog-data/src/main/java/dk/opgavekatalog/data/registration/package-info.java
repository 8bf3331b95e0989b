/**
 * Resource statements from files of registrations as payroll, time registration and finance systems write them. Start
 * with {@link dk.opgavekatalog.data.registration.RegistrationReader}. What a user says of his files is in {@code
 * option}, what a reading tells of them in {@code recognition}; all other packages below are internal.
 *
 * <p>The way of a row from bytes to a sum: {@code source.FilesReading} takes one file after the other. {@code
 * source.CsvReading} divides the bytes of a CSV file into blocks, which {@code row.BlockReader} reads in several
 * threads; {@code source.TableRows} gives the cells of another table the texts of a CSV file. Both hand rows to {@code
 * row.RowReader}, where {@code row.RowCells} numbers keys and reads amounts by what {@code heading} and {@code rule}
 * say that columns and cells mean. A row that is right is added to {@code tally.TallyPart}. Any other goes to {@code
 * row.UnregisteredRows}, which leaves it out or refuses it; {@code row.RowIntake} takes what became of it in the order
 * of the file, and {@code finding.RowCheck} says what is wrong. {@code statement.StatementMaker} makes statements of
 * the sums.
 */
@NullMarked
package dk.opgavekatalog.data.registration;

import org.jspecify.annotations.NullMarked;
