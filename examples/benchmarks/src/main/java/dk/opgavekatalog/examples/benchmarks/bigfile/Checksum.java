package dk.opgavekatalog.examples.benchmarks.bigfile;

/** What a contender found in the file. Equal findings print equally, which is how they leave the virtual machine. */
sealed interface Checksum {

    /**
     * For a contender that reads and does not add up.
     *
     * @param rows without the header
     */
    record Rows(long rows) implements Checksum {}

    /**
     * For a contender that adds up.
     *
     * @param groups how many different combinations of organisation, period, unit and account there are
     * @param fte the sum over all groups, in ten-thousandths
     * @param payroll the sum over all groups, in øre
     * @param otherCost the sum over all groups, in øre
     */
    record Sums(long groups, long fte, long payroll, long otherCost) implements Checksum {}
}
