/**
 * From the bytes of a CSV file to rows of cells: encoding, separator, rows and blocks of whole rows that threads can
 * share. What the cells mean is not known here. Not exported. Start with {@link dk.opgavekatalog.data.csv.BlockSource}.
 */
@NullMarked
package dk.opgavekatalog.data.csv;

import org.jspecify.annotations.NullMarked;
