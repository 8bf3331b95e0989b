package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.cell.CellText;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Remembers which rows of a table state a cell of a column themselves, and in which it was filled. Not thread-safe. */
final class FilledRows {

    private final Map<Integer, BitSet> stated = new HashMap<>();
    private final Map<Integer, BitSet> filled = new HashMap<>();

    /** Takes a row as it stands, and with its empty cells filled. */
    void add(long row, List<String> cells, List<String> full) {
        if (row > Integer.MAX_VALUE) {
            return; // no sheet is that long
        }
        for (int c = 0; c < Math.min(cells.size(), full.size()); c++) {
            if (!cells.get(c).equals(full.get(c))) {
                rows(filled, c).set((int) row);
            } else if (!CellText.strip(cells.get(c)).isEmpty()) {
                rows(stated, c).set((int) row);
            }
        }
    }

    private static BitSet rows(Map<Integer, BitSet> all, int column) {
        return all.computeIfAbsent(column, c -> new BitSet());
    }

    /** Finds the first row that states a cell, from one row to another. */
    OptionalLong findStated(int column, long from, long to) {
        return find(rows(stated, column), from, to);
    }

    /** Finds the first row below a row that was filled with the cell of that row or one above. */
    OptionalLong findFilledBelow(int column, long row) {
        long next = findStated(column, row + 1, Integer.MAX_VALUE).orElse(Integer.MAX_VALUE);
        return find(rows(filled, column), row + 1, next - 1);
    }

    private static OptionalLong find(BitSet rows, long from, long to) {
        int found = from > Integer.MAX_VALUE ? -1 : rows.nextSetBit((int) from);
        return found >= 0 && found <= to ? OptionalLong.of(found) : OptionalLong.empty();
    }
}
