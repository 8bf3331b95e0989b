package dk.opgavekatalog.data.input;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the cell of a number says.
 *
 * @param kind whether it says a number
 * @param number the number; empty unless one is stated
 */
record StatedNumber(Kind kind, Optional<BigDecimal> number) {

    static final StatedNumber NONE = new StatedNumber(Kind.NONE, Optional.empty());
    static final StatedNumber NOTHING = new StatedNumber(Kind.NOTHING, Optional.empty());
    static final StatedNumber WITHHELD = new StatedNumber(Kind.WITHHELD, Optional.empty());
    static final StatedNumber REFUSED = new StatedNumber(Kind.REFUSED, Optional.empty());

    /** The kinds of cells. */
    enum Kind {
        /** A number. */
        STATED,
        /** Nothing: the cell is empty, or there is no such column. */
        NONE,
        /** A mark for nothing, which an option names. */
        NOTHING,
        /** A mark for a number that is withheld. */
        WITHHELD,
        /** Something else, which was reported. */
        REFUSED
    }

    static StatedNumber of(BigDecimal number) {
        return new StatedNumber(Kind.STATED, Optional.of(number));
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Why a value is left out for this cell; empty when it is not, and when the cell is empty. */
    Optional<Omission> findOmission() {
        return switch (kind) {
            case NOTHING -> Optional.of(Omission.NOTHING);
            case WITHHELD -> Optional.of(Omission.WITHHELD);
            case STATED, NONE, REFUSED -> Optional.empty();
        };
    }
}
