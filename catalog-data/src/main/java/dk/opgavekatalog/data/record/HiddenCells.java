package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.registration.recognition.HiddenPart;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the hidden rows and columns of a sheet that are read all the same, and notes its hidden sheets. */
final class HiddenCells {

    private final BitSet columns = new BitSet();

    /** The number of rows with a cell in each hidden column. */
    private final Map<Integer, Long> rowsOfColumns = new TreeMap<>();

    private final List<HiddenPart> sheets = new ArrayList<>();
    private long rows;

    void addColumns(int first, int last) {
        columns.set(first, last + 1);
    }

    void addSheet(String sheet, Optional<Long> count) {
        sheets.add(part(HiddenPart.HiddenKind.SHEET, sheet).rowCount(count).build());
    }

    /** Takes a row that is read. */
    void add(Line line) {
        rows += line.isHidden() ? 1 : 0;
        columns.stream()
                .filter(c -> c < line.cells().size()
                        && !RecordCell.isBlank(line.cells().get(c)))
                .forEach(c -> rowsOfColumns.merge(c, 1L, Long::sum));
    }

    /** Notes down everything that is hidden. */
    void note(RecognisedFile.Builder file, RecordLayout<?> layout) {
        file.hiddenRowCount(rows);
        if (rows > 0) {
            file.addHidden(part(HiddenPart.HiddenKind.ROWS, "").rowCount(rows).build());
        }
        rowsOfColumns.forEach((column, count) -> {
            if (layout.isRead(column)) {
                file.addHidden(part(HiddenPart.HiddenKind.COLUMN, layout.heading(column))
                        .rowCount(count)
                        .build());
            }
        });
        file.addAllHidden(sheets);
    }

    private static HiddenPart.Builder part(HiddenPart.HiddenKind kind, String name) {
        return HiddenPart.builder().kind(kind).name(name);
    }
}
