package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.reading.Faults;
import dk.opgavekatalog.data.reading.LeftOutRows;
import dk.opgavekatalog.data.registration.finding.RowReport;
import dk.opgavekatalog.data.registration.totalrow.TotalReports;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of some rows of a file.
 *
 * @param count how many there are, refused ones included
 * @param leftOut how many are in no statement
 * @param marks how many cells have a mark for nothing in place of an amount
 * @param faults what is wrong with the refused rows
 * @param refused the refused rows of a lenient reading; only the first when there are many
 * @param names the new names of organisations
 * @param notes the texts of notes that are left out; only the first when there are many
 * @param titles the rows of one cell above repeated headings
 * @param parts the rows up to each repeated headings, and up to the end of a block or table
 * @param unread the values of columns that are not read although they may tell rows apart, by column
 * @param shortRows the rows that were read though they have fewer cells than there are headings
 * @param totals the total rows, which do not count; null where totals are refused
 */
record RowReports(
        long count,
        LeftOutRows leftOut,
        long marks,
        Faults faults,
        List<RowReport> refused,
        List<NameReport> names,
        List<String> notes,
        TitlesBetween titles,
        List<TablePart> parts,
        Map<Integer, UnreadValues> unread,
        ShortRows shortRows,
        @Nullable TotalReports totals) {}
