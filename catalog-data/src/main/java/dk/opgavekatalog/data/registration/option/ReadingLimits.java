package dk.opgavekatalog.data.registration.option;

import org.immutables.value.Value;

/** The part of {@link ReadingOptions} with the limits of a reading and its number of threads. */
interface ReadingLimits {

    /** The most bytes of a row, unless set. */
    int MAX_ROW_LENGTH = 1 << 20;

    /** The most characters that a cell of a spreadsheet can have. */
    int MAX_CELL_LENGTH = 32_767;

    /**
     * The most problems that are reported at once, and the most refused rows that are listed.
     *
     * @return 1 to 100,000; 1,000 unless set
     */
    @Value.Default
    default int getMaxProblems() {
        return 1_000;
    }

    /**
     * The most rows that are read, all files together.
     *
     * @return 1 or more; 10,000,000,000 unless set
     */
    @Value.Default
    default long getMaxRows() {
        return 10_000_000_000L;
    }

    /**
     * The most characters of a cell. A spreadsheet has at most 32,767 in a cell; other programs can write more.
     *
     * @return 1 to 16,777,216; 32,767 unless set
     */
    @Value.Default
    default int getMaxCellLength() {
        return MAX_CELL_LENGTH;
    }

    /**
     * The most bytes of a row of a CSV file. A row that does not end is mostly a quotation mark that is not closed, and
     * the rest of the file would be one cell.
     *
     * @return 1,048,576 to 268,435,456; 1,048,576 unless set
     */
    @Value.Default
    default int getMaxRowLength() {
        return MAX_ROW_LENGTH;
    }

    /**
     * The most combinations of organisation, period, account and unit, all files together. {@link #getMaxMemory()} says
     * how much memory they take. Every month, date or other period of the files counts by itself, also when they are
     * summed.
     *
     * @return 1 or more; four million unless set
     */
    @Value.Default
    default int getMaxPlaces() {
        return 4_000_000;
    }

    /**
     * The most memory, in bytes, for the data kept while files are read. Rows take none; memory is taken by
     *
     * <ul>
     *   <li>a combination of organisation, period, account and unit: 52 to 104 bytes with three measures, 16 to 32 more
     *       for each further measure, and half as much again while room is made for more combinations; up to twice as
     *       much for an organisation in a period with 65 to 1,024 of them,
     *   <li>a different organisation, unit or account: some 120 bytes and its characters, and up to 160 bytes in every
     *       thread to recognise it again. The memory for recognising cells is limited to a quarter of the whole; beyond
     *       that it is cleared, and nothing is refused,
     *   <li>an organisation in a period: a kilobyte, and up to one more in every thread,
     *   <li>a listed problem or refused row, see {@link #getMaxProblems()}: 300 bytes and its characters.
     * </ul>
     *
     * <p>Files that need more are refused. The statements made from them take further memory, see {@link
     * dk.opgavekatalog.data.registration.ReadRegistrations#getStatements()}.
     *
     * @return 1 or more; half of the largest heap of the virtual machine ({@code -Xmx}) unless set
     */
    @Value.Default
    default long getMaxMemory() {
        return Math.max(1, Runtime.getRuntime().maxMemory() / 2);
    }

    /**
     * The number of threads that read. The result does not depend on it.
     *
     * @return 1 to 256, the number of processors unless set
     */
    @Value.Default
    default int getThreads() {
        return Math.min(OptionRules.MAX_THREADS, Runtime.getRuntime().availableProcessors());
    }
}
