package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.check.FilePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table below its headings.
 *
 * @param <C> the columns that a file can have
 * @param file the name of the file
 * @param row the number of the row, or the line of a CSV file, from 1
 * @param layout the content of each column
 * @param cells the cells, as many as there are headings at least
 * @param format the way in which the file writes numbers
 */
public record TableRecord<C extends Enum<C>>(
        String file, long row, RecordLayout<C> layout, List<Cell> cells, AmountFormat format) {

    /**
     * A cell below a heading that is a value of another column.
     *
     * @param <C> the columns that a file can have
     * @param heading what the heading is a value of
     * @param cell the cell
     */
    public record ValueCell<C extends Enum<C>>(HeadingValue<C> heading, RecordCell cell) {}

    public FilePosition position() {
        return FilePosition.of(file, row);
    }

    /** The cell of a column; empty when the file does not have the column. */
    public Optional<RecordCell> find(C column) {
        return layout.find(column).map(this::at);
    }

    /** The cell of a column that the file has. */
    public RecordCell get(C column) {
        return find(column).orElseThrow();
    }

    /** The place of a column's cell; the row where the file does not have the column. */
    public FilePosition position(C column) {
        return find(column).map(RecordCell::position).orElse(position());
    }

    /** The cells below headings that are values of another column, from left to right. */
    public List<ValueCell<C>> values() {
        List<ValueCell<C>> cells = new ArrayList<>();
        layout.values().forEach((column, heading) -> cells.add(new ValueCell<>(heading, at(column))));
        return cells;
    }

    RecordCell at(int column) {
        return new RecordCell(FilePosition.of(file, row, layout.heading(column)), cells.get(column), format);
    }
}
