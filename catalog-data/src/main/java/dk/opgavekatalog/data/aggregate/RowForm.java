package dk.opgavekatalog.data.aggregate;

/**
 * The layout of a row in an array: its place, and for each measure an amount or {@link Sums#NOT_STATED}.
 *
 * @param measures the number of measures
 */
record RowForm(int measures) {

    /** The index of the place: the account in the upper half, the unit in the lower half. */
    static final int PLACE = 0;

    static final int FIRST_AMOUNT = 1;

    int size() {
        return FIRST_AMOUNT + measures;
    }

    static long place(int account, int unit) {
        return ((long) account << Integer.SIZE) | unit;
    }
}
