package dk.opgavekatalog.calc.frontier;

/**
 * In which units a program is given to the solver. Whatever it finds is converted back and proven, so that this decides
 * only whether it finds something.
 */
enum Scaling {

    /** Everything as a multiple of what the unit has that is held against the others. Does for nearly all figures. */
    OWN(true, false, 1),

    /**
     * Moreover with the largest of each row nearer to one, and all of it a billion times as large: the solver takes what is
     * below a millionth for zero. For units that are nearly alike.
     */
    MAGNIFIED(true, true, 1e9),

    /** The same in its own size. For figures of all sizes. */
    EVENED(true, true, 1),

    /** The same, but units by the piece and not by their input. */
    BY_PIECE(false, true, 1);

    private final boolean isByInput;
    private final boolean isEvened;
    private final double magnification;

    Scaling(boolean isByInput, boolean isEvened, double magnification) {
        this.isByInput = isByInput;
        this.isEvened = isEvened;
        this.magnification = magnification;
    }

    /** Whether a weight of one is as much of a unit as has the input of the one that is held against it. */
    boolean isByInput() {
        return isByInput;
    }

    /** What a row is divided by. */
    double divisor(double largest) {
        return isEvened && largest > 0 ? Math.sqrt(largest) : 1;
    }

    /** What all numbers are multiplied by. */
    double magnification() {
        return magnification;
    }
}
