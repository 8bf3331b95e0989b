package dk.opgavekatalog.model.check;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in a file of rows and columns.
 *
 * <p>As text: {@code løn.csv, row 17, column Lønudgift}.
 */
public final class FilePosition implements Serializable, Comparable<FilePosition> {

    private static final long serialVersionUID = 1L;

    private static final long NO_ROW = 0;

    /** The name of the file. */
    private final String file;

    /** The row, or 0. */
    private final long row;

    /** The column, or empty. */
    private final String column;

    private FilePosition(String file, long row, String column) {
        this.file = Objects.requireNonNull(file, "file");
        this.row = row;
        this.column = Objects.requireNonNull(column, "column");
    }

    /**
     * A file as a whole.
     *
     * @param file the name of the file
     * @return the place
     */
    public static FilePosition of(String file) {
        return new FilePosition(file, NO_ROW, "");
    }

    /**
     * A row as a whole.
     *
     * @param file the name of the file
     * @param row the row, from 1
     * @return the place
     */
    public static FilePosition of(String file, long row) {
        return of(file, row, "");
    }

    /**
     * A cell.
     *
     * @param file the name of the file
     * @param row the row, from 1
     * @param column the heading of the column
     * @return the place
     * @throws IllegalArgumentException when the row is below 1
     */
    public static FilePosition of(String file, long row, String column) {
        if (row < 1) {
            throw new IllegalArgumentException("row " + row + "; allowed is 1 or more");
        }
        return new FilePosition(file, row, column);
    }

    /**
     * The name of the file.
     *
     * @return the name, without its folder
     */
    public String getFile() {
        return file;
    }

    /**
     * The row: its number in a spreadsheet, or the line of a CSV file on which it begins, as an editor counts lines. A
     * spreadsheet that opens the CSV file shows the same number, unless a cell above has line breaks.
     *
     * @return the row, from 1; empty for a file as a whole
     */
    public Optional<Long> findRow() {
        return row == NO_ROW ? Optional.empty() : Optional.of(row);
    }

    /**
     * The column.
     *
     * @return its heading, or its number from 1 when it has none; empty for a row as a whole
     */
    public Optional<String> findColumn() {
        return column.isEmpty() ? Optional.empty() : Optional.of(column);
    }

    @Override
    public int compareTo(FilePosition other) {
        int byFile = file.compareTo(other.file);
        int byRow = byFile != 0 ? byFile : Long.compare(row, other.row);
        return byRow != 0 ? byRow : column.compareTo(other.column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilePosition that
                && file.equals(that.file)
                && row == that.row
                && column.equals(that.column);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, row, column);
    }

    /**
     * The place in words of one language.
     *
     * @param language the language
     * @return such as {@code løn.csv, række 17, kolonne Lønudgift}
     */
    public String describe(Language language) {
        Phrase place = Phrase.same(file);
        if (row != NO_ROW) {
            place = place.plus(Phrase.of(", række ", ", row ")).plus(String.valueOf(row));
        }
        if (!column.isEmpty()) {
            place = place.plus(Phrase.of(", kolonne ", ", column ")).plus(column);
        }
        return place.in(language);
    }

    /**
     * The place in English.
     *
     * @return the text of {@link #describe(Language)}
     */
    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
