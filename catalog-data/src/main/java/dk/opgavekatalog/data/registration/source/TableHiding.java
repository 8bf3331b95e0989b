package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.recognition.HiddenPart;
import dk.opgavekatalog.data.registration.row.HiddenAmounts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what a table hides from its reader: rows, columns, and sheets. Not thread-safe. */
final class TableHiding {

    private final BitSet columns = new BitSet();
    private final List<HiddenPart> sheets = new ArrayList<>();
    private long rows;

    /** What hidden rows and columns state; null before the columns are known. */
    private @Nullable HiddenAmounts amounts;

    void addColumns(int first, int last) {
        columns.set(first, last + 1);
    }

    void addSheet(String sheet, Optional<Long> rowCount) {
        sheets.add(HiddenPart.builder()
                .kind(HiddenPart.HiddenKind.SHEET)
                .name(sheet)
                .rowCount(rowCount)
                .build());
    }

    void countRow() {
        rows++;
    }

    /** The number of hidden rows that were read. */
    long rows() {
        return rows;
    }

    /** Begins to add up what is hidden, now that the columns are known. */
    HiddenAmounts addUp(RowCheck check) {
        HiddenAmounts hidden = new HiddenAmounts(check, columns);
        amounts = hidden;
        return hidden;
    }

    List<HiddenPart> toParts() {
        List<HiddenPart> parts = new ArrayList<>(amounts == null ? List.of() : amounts.toParts());
        parts.addAll(sheets);
        return parts;
    }
}
