package dk.opgavekatalog.data.cell;

import java.util.Optional;

/**
 * Remembers which cells of one kind leave no doubt about the sign that is not its decimal sign: that it stands between
 * thousands, or that it is a decimal sign after all. Of all such cells it keeps the shortest, so that what is kept does
 * not depend on the order of cells. Thread-safe.
 */
final class SignProof {

    /** Empty until a cell is seen. */
    private volatile String betweenThousands = "";

    private volatile String beforeDecimals = "";

    private volatile String ownDecimals = "";
    private volatile boolean hasAmbiguous;

    /** Remembers that a cell can be read in two ways. */
    void addAmbiguous() {
        hasAmbiguous = true;
    }

    /** Whether any cell can be read in two ways. */
    boolean hasAmbiguous() {
        return hasAmbiguous;
    }

    void addBetweenThousands(String cell) {
        // Nearly every cell ends here, without a lock.
        if (isBetter(cell, betweenThousands)) {
            synchronized (this) {
                betweenThousands = better(cell, betweenThousands);
            }
        }
    }

    void addBeforeDecimals(String cell) {
        if (isBetter(cell, beforeDecimals)) {
            synchronized (this) {
                beforeDecimals = better(cell, beforeDecimals);
            }
        }
    }

    /** Takes a number that certainly has the decimal sign of the file before its decimals. */
    void addOwnDecimals(String cell) {
        if (isBetter(cell, ownDecimals)) {
            synchronized (this) {
                ownDecimals = better(cell, ownDecimals);
            }
        }
    }

    private static String better(String cell, String known) {
        return isBetter(cell, known) ? cell : known;
    }

    private static boolean isBetter(String cell, String known) {
        int longer = cell.length() - known.length();
        return known.isEmpty() || longer < 0 || (longer == 0 && cell.compareTo(known) < 0);
    }

    /** A cell in which the sign certainly stands between thousands. */
    Optional<String> findBetweenThousands() {
        return Optional.of(betweenThousands).filter(cell -> !cell.isEmpty());
    }

    /** A cell in which the sign is certainly a decimal sign. */
    Optional<String> findBeforeDecimals() {
        return Optional.of(beforeDecimals).filter(cell -> !cell.isEmpty());
    }

    /** A cell that certainly has the decimal sign of the file. */
    Optional<String> findOwnDecimals() {
        return Optional.of(ownDecimals).filter(cell -> !cell.isEmpty());
    }
}
