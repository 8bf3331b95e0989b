package dk.opgavekatalog.data.excel;

/**
 * The limits of reading a file. A few compressed bytes can expand to any number, so everything is counted while it is
 * read, whatever the file says about itself.
 *
 * @param fileBytes the most bytes of the file
 * @param entries the most files within the file
 * @param expandedBytes the most bytes that are read after decompression, all parts together
 * @param sharedTexts the most texts that the cells of a file share
 * @param sharedCharacters the most characters of these texts together
 * @param rows the most rows
 * @param columns the most columns, up to the last cell that says something
 */
record Limits(
        long fileBytes,
        int entries,
        long expandedBytes,
        int sharedTexts,
        long sharedCharacters,
        int rows,
        int columns) {

    /** The most characters of a text, as in Excel. */
    static final int TEXT = 32_767;

    /** The standard limits, which suffice for sheets of full height. */
    static final Limits STANDARD =
            new Limits(1L << 28, 10_000, 1L << 31, 2_000_000, 1L << 26, XlsxTable.MAX_ROWS, XlsxTable.MAX_COLUMNS);

    /** The most columns of a sheet, as in Excel. */
    static final int COLUMNS_OF_EXCEL = 16_384;

    Limits withFileBytes(long limit) {
        require(limit, Long.MAX_VALUE);
        return new Limits(limit, entries, expandedBytes, sharedTexts, sharedCharacters, rows, columns);
    }

    Limits withEntries(int limit) {
        require(limit, Integer.MAX_VALUE);
        return new Limits(fileBytes, limit, expandedBytes, sharedTexts, sharedCharacters, rows, columns);
    }

    Limits withExpandedBytes(long limit) {
        require(limit, Long.MAX_VALUE);
        return new Limits(fileBytes, entries, limit, sharedTexts, sharedCharacters, rows, columns);
    }

    Limits withSharedTexts(int limit) {
        require(limit, Integer.MAX_VALUE);
        return new Limits(fileBytes, entries, expandedBytes, limit, sharedCharacters, rows, columns);
    }

    Limits withSharedCharacters(long limit) {
        require(limit, Long.MAX_VALUE);
        return new Limits(fileBytes, entries, expandedBytes, sharedTexts, limit, rows, columns);
    }

    Limits withColumns(int limit) {
        require(limit, COLUMNS_OF_EXCEL);
        return new Limits(fileBytes, entries, expandedBytes, sharedTexts, sharedCharacters, rows, limit);
    }

    private static void require(long limit, long largest) {
        if (limit < 1 || limit > largest) {
            throw new IllegalArgumentException("limit " + limit + "; allowed is 1 to " + largest);
        }
    }
}
