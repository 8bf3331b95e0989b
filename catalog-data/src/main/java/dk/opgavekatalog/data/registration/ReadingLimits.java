package dk.opgavekatalog.data.registration;

import org.immutables.value.Value;

/** The part of {@link ReadingOptions} that says how much is read at most, and by how many threads. */
interface ReadingLimits {

    /** How many bytes of a row are read at most. */
    int MAX_ROW_LENGTH = 1 << 20;

    /** How many characters a cell of a spreadsheet can have. */
    int MAX_CELL_LENGTH = 32_767;

    /** Characters that an amount may have; longer ones are refused without being looked at. */
    int MAX_AMOUNT_LENGTH = 64;

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
     * @return 1 or more; ten thousand million unless set
     */
    @Value.Default
    default long getMaxRows() {
        return 10_000_000_000L;
    }

    /**
     * The most characters of a cell.
     *
     * @return 1 to 32,767, which is also what it is unless set
     */
    @Value.Default
    default int getMaxCellLength() {
        return MAX_CELL_LENGTH;
    }

    /**
     * The most combinations of organisation, period, account and unit, all files together. What they take in memory
     * {@link #getMaxMemory()} says.
     *
     * @return 1 or more; four million unless set
     */
    @Value.Default
    default int getMaxPlaces() {
        return 4_000_000;
    }

    /**
     * The most memory that what is kept of the files takes while they are read, in bytes. Rows take none; what does is
     *
     * <ul>
     *   <li>a combination of organisation, period, account and unit: 52 to 104 bytes with three measures, 16 to 32 more
     *       for each further one, and half as much again while room is made for more of them,
     *   <li>a different organisation, unit or account: some 120 bytes and its characters, and for every thread up to
     *       160 bytes by which it is recognised; that part is forgotten and not refused where it would take more than a
     *       quarter of all,
     *   <li>an organisation in a period: a kilobyte, and up to one more for every thread,
     *   <li>a problem or a refused row that is listed, see {@link #getMaxProblems()}: 300 bytes and its characters.
     * </ul>
     *
     * <p>Files that need more are refused. The statements that are made of them take memory of their own, see {@link
     * ReadRegistrations#getStatements()}.
     *
     * @return 1 or more; half of the largest heap of the virtual machine ({@code -Xmx}) unless set
     */
    @Value.Default
    default long getMaxMemory() {
        return Math.max(1, Runtime.getRuntime().maxMemory() / 2);
    }

    /**
     * How many threads read. The result does not depend on it.
     *
     * @return 1 to 256, the number of processors unless set
     */
    @Value.Default
    default int getThreads() {
        return Math.min(OptionRules.MAX_THREADS, Runtime.getRuntime().availableProcessors());
    }
}
