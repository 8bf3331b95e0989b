package dk.opgavekatalog.data.csv;

/** Takes the rows of a table, one after the other. */
@FunctionalInterface
public interface RowHandler {

    /**
     * Takes a row.
     *
     * @param row the row; holds another one as soon as this method returns
     */
    void row(Row row);
}
