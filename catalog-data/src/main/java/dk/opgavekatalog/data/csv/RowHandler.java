package dk.opgavekatalog.data.csv;

import java.util.List;

/** Takes the rows of a table, several at a time. */
@FunctionalInterface
public interface RowHandler {

    /**
     * Takes the next rows.
     *
     * @param rows the rows, at least one; the object is reused for other rows after this method returns
     */
    void rows(Rows rows);

    /**
     * Takes a comment that has separators, after the rows above it.
     *
     * @param line the line on which it stands; in a block, counted from its first line
     * @param cells what stands between the separators, the comment character included
     * @return whether it is a comment; false when it is handled as a row
     */
    default boolean isComment(long line, List<String> cells) {
        return true;
    }
}
