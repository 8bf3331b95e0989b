package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.tally.KeyColumn;
import java.util.Arrays;

/** The keys of some rows: the cells of a column, or one key for every row of the file. Not thread-safe. */
final class KeyCells {

    private final KeyColumn keys;
    private final int column;
    private final int[] numbers = new int[Rows.SIZE];

    private KeyCells(KeyColumn keys, int column) {
        this.keys = keys;
        this.column = column;
    }

    /** The cells of a column. */
    static KeyCells of(KeyColumn keys, int column) {
        return new KeyCells(keys, column);
    }

    /** One key for every row of a file, whose first block is given. */
    static KeyCells ofAll(KeyColumn keys, CellMeaning constant, int block) {
        KeyCells cells = new KeyCells(keys, ColumnLayout.ABSENT);
        Arrays.fill(cells.numbers, keys.number(constant, block));
        return cells;
    }

    boolean isColumn() {
        return column != ColumnLayout.ABSENT;
    }

    int column() {
        return column;
    }

    void read(Rows rows, int from, int block) {
        if (column != ColumnLayout.ABSENT) {
            keys.read(rows, column, numbers, from, block);
        }
    }

    /** The number of the key of a row; below 0 where it is refused. */
    int number(int row) {
        return numbers[row];
    }
}
