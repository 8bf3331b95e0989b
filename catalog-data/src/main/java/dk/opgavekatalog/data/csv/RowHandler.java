package dk.opgavekatalog.data.csv;

/** Takes the rows of a table, some at a time. */
@FunctionalInterface
public interface RowHandler {

    /**
     * Takes the next rows.
     *
     * @param rows the rows, at least one; hold others as soon as this method returns
     */
    void rows(Rows rows);
}
