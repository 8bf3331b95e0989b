package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.aggregate.CellNumbers;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.csv.Rows;
import java.util.function.Function;

/**
 * Numbers the meanings of the cells of a column, for one thread. Each different cell is examined once, however many
 * rows have it. Not thread-safe.
 */
final class KeyColumn {

    /** The number of a cell that is refused. */
    static final int REFUSED = -1;

    private final Function<String, CellMeaning> rule;
    private final KeyTexts texts;
    private final CellNumbers cells;

    /** Numbers the cells of a column by a rule, and remembers them as far as its allowance of memory goes. */
    KeyColumn(Function<String, CellMeaning> rule, KeyTexts texts, Allowance allowance) {
        this.rule = rule;
        this.texts = texts;
        this.cells = new CellNumbers(allowance);
    }

    /** Finds for each row the number of the meaning of its cell, or {@link #REFUSED}. */
    void read(Rows rows, int cell, int[] numbers) {
        byte[] bytes = rows.getBytes();
        for (int row = 0; row < rows.getSize(); row++) {
            int number = cells.find(bytes, rows.getStart(row, cell), rows.getEnd(row, cell));
            numbers[row] = number == CellNumbers.UNKNOWN ? look(rows, row, cell) : number;
        }
    }

    private int look(Rows rows, int row, int cell) {
        CellMeaning meaning = rule.apply(rows.getText(row, cell));
        int number = meaning.refusal() == null ? texts.number(meaning.text()) : REFUSED;
        cells.put(rows.getBytes(), rows.getStart(row, cell), rows.getEnd(row, cell), number);
        return number;
    }

    /** Returns the number of a text that need not stand in any cell. */
    int number(String text) {
        return texts.number(text);
    }

    String text(int number) {
        return texts.text(number);
    }
}
