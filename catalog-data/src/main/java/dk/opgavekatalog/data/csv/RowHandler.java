package dk.opgavekatalog.data.csv;

/** Takes the rows of a table, several at a time. */
@FunctionalInterface
public interface RowHandler {

    /**
     * Takes the next rows.
     *
     * @param rows the rows, at least one; the object is reused for other rows after this method returns
     */
    void rows(Rows rows);
}
