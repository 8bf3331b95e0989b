package dk.opgavekatalog.data.registration.tally;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.aggregate.CellNumbers;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.reading.KeyTexts;
import java.util.function.Function;

/**
 * Numbers the meanings of the cells of a column, for one thread. Each different cell is examined once, however many
 * rows have it. Not thread-safe.
 */
public final class KeyColumn {

    /** The number of a cell that is refused. */
    public static final int REFUSED = -1;

    private final Function<String, CellMeaning> rule;
    private final KeyTexts texts;
    private final CellNumbers cells;

    /** Numbers the cells of a column by a rule, and remembers them as far as its allowance of memory goes. */
    KeyColumn(Function<String, CellMeaning> rule, KeyTexts texts, Allowance allowance) {
        this.rule = rule;
        this.texts = texts;
        this.cells = new CellNumbers(allowance);
    }

    /**
     * Finds for each row the number of the meaning of its cell, or {@link #REFUSED}.
     *
     * @param from the first row that counts
     * @param block the number of the block of the rows; it must not be lower than that of rows read before
     */
    public void read(Rows rows, int cell, int[] numbers, int from, int block) {
        byte[] bytes = rows.getBytes();
        for (int row = from; row < rows.getSize(); row++) {
            int number = cells.find(bytes, rows.getStart(row, cell), rows.getEnd(row, cell));
            numbers[row] = number == CellNumbers.UNKNOWN ? look(rows, row, cell, block) : number;
        }
    }

    private int look(Rows rows, int row, int cell, int block) {
        CellMeaning meaning = rule.apply(rows.getText(row, cell));
        long place = KeyTexts.place(block, rows.getLine(row));
        int number = meaning.refusal() == null ? texts.number(meaning, place) : REFUSED;
        cells.put(rows.getBytes(), rows.getStart(row, cell), rows.getEnd(row, cell), number);
        return number;
    }

    /** Returns the number of a meaning that stands in no cell of a file, whose first block is given. */
    public int number(CellMeaning meaning, int block) {
        return texts.number(meaning, KeyTexts.place(block, 0));
    }

    /** Whether a cell means something. */
    public boolean isReadable(String cell) {
        return rule.apply(cell).refusal() == null;
    }

    public String text(int number) {
        return texts.text(number);
    }
}
