package dk.opgavekatalog.data.aggregate;

/**
 * How what a row states is laid out in an array: its place, and for each measure an amount or {@link Sums#NOT_STATED}.
 *
 * @param measures how many measures there are
 */
record RowForm(int measures) {

    /** The account in the upper half, the unit in the lower. */
    static final int PLACE = 0;

    static final int FIRST_AMOUNT = 1;

    int size() {
        return FIRST_AMOUNT + measures;
    }

    static long place(int account, int unit) {
        return ((long) account << Integer.SIZE) | unit;
    }
}
