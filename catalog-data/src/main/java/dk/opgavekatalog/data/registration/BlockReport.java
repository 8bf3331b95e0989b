package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.csv.CsvFlawException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a block.
 *
 * @param bytes how long it is
 * @param lines how many lines it has
 * @param rows how many rows were read, refused ones included
 * @param comments how many lines were left out as comments
 * @param refused the refused rows, of many the first
 * @param names the names of organisations that are new
 * @param flaw what makes the rest of the file unreadable, or null
 */
record BlockReport(
        int bytes,
        long lines,
        long rows,
        long comments,
        List<RowReport> refused,
        List<NameReport> names,
        @Nullable CsvFlawException flaw) {}
