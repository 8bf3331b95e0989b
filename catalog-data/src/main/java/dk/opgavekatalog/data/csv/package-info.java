/**
 * Division of the bytes of a CSV file into rows of cells: encoding, separator, rows, and blocks of complete rows for
 * several threads. Other packages know the meaning of cells. Not exported. Start with {@link
 * dk.opgavekatalog.data.csv.BlockSource}.
 */
@NullMarked
package dk.opgavekatalog.data.csv;

import org.jspecify.annotations.NullMarked;
