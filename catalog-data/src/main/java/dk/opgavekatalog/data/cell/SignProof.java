package dk.opgavekatalog.data.cell;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Remembers which cells of a file leave no doubt about the sign that is not its decimal sign: that it stands between
 * thousands, or that it is a decimal sign after all. Of all such cells it keeps the shortest, so that what is kept does
 * not depend on the order of cells. Thread-safe.
 */
final class SignProof {

    private static final Comparator<String> SHORTEST =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    /** Empty until a cell is seen. */
    private final AtomicReference<String> betweenThousands = new AtomicReference<>("");

    private final AtomicReference<String> beforeDecimals = new AtomicReference<>("");

    void addBetweenThousands(String cell) {
        add(betweenThousands, cell);
    }

    void addBeforeDecimals(String cell) {
        add(beforeDecimals, cell);
    }

    private static void add(AtomicReference<String> kept, String cell) {
        // Nearly every cell ends here, without a write that other threads would have to wait for.
        if (isBetter(cell, kept.get())) {
            kept.accumulateAndGet(cell, (known, other) -> isBetter(other, known) ? other : known);
        }
    }

    private static boolean isBetter(String cell, String known) {
        return known.isEmpty() || SHORTEST.compare(cell, known) < 0;
    }

    /** A cell in which the sign certainly stands between thousands. */
    Optional<String> findBetweenThousands() {
        return Optional.of(betweenThousands.get()).filter(cell -> !cell.isEmpty());
    }

    /** A cell in which the sign is certainly a decimal sign. */
    Optional<String> findBeforeDecimals() {
        return Optional.of(beforeDecimals.get()).filter(cell -> !cell.isEmpty());
    }
}
