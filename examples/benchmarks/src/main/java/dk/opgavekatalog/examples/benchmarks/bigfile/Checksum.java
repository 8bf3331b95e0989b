package dk.opgavekatalog.examples.benchmarks.bigfile;

/** The findings of a contender. They leave the virtual machine as text; equal findings give equal texts. */
sealed interface Checksum {

    /**
     * The findings of a contender that reads but does not add up.
     *
     * @param rows the number of rows without the header
     */
    record Rows(long rows) implements Checksum {}

    /**
     * The findings of a contender that adds up.
     *
     * @param groups the number of different combinations of organisation, period, unit and account
     * @param fte the sum over all groups, in ten-thousandths
     * @param payroll the sum over all groups, in øre
     * @param otherCost the sum over all groups, in øre
     */
    record Sums(long groups, long fte, long payroll, long otherCost) implements Checksum {}
}
