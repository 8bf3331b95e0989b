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
     * The most combinations of organisation, period, account and unit, all files together. They are what takes memory, about
     * 50 bytes each for every thread; rows take none.
     *
     * @return 1 or more; four million unless set
     */
    @Value.Default
    default int getMaxPlaces() {
        return 4_000_000;
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
