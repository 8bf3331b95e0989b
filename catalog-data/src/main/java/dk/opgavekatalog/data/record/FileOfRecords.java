package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.csv.CsvForm;
import dk.opgavekatalog.model.check.FilePosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one file was taken for.
 *
 * @param headings the place of the headings
 * @param columns what each heading was taken for, from left to right
 * @param csv the form of a CSV file; empty for other tables
 * @param decimalSign the decimal sign of numbers in text
 * @param rows the number of rows that were read
 * @param rowsAbove the rows above the headings that say something
 * @param repeatedHeadings the number of rows that repeat the headings
 * @param notesBelow the notes below the last row
 * @param comments the number of comments
 * @param hiddenRows the number of hidden rows among those read
 */
public record FileOfRecords(
        FilePosition headings,
        Map<String, String> columns,
        Optional<CsvForm> csv,
        char decimalSign,
        long rows,
        List<String> rowsAbove,
        long repeatedHeadings,
        List<String> notesBelow,
        long comments,
        long hiddenRows) {}
