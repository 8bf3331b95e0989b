package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.file.FileFlawException;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading a block.
 *
 * @param bytes how many bytes it has
 * @param lines how many lines it has
 * @param comments how many lines were left out as comments
 * @param rows the outcome for its rows
 * @param flaw what makes the rest of the file unreadable, or null
 */
public record BlockReport(
        int bytes,
        long lines,
        long comments,
        RowReports rows,
        @Nullable FileFlawException flaw) {}
