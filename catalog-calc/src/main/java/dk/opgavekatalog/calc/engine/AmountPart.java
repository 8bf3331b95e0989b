package dk.opgavekatalog.calc.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of what stands on an account.
 *
 * @param kind how it came there
 * @param position where it was registered, who gave it, or who had it before providers served each other
 * @param measure index of the measure
 * @param entries the sharing that brought it, or took it; null when it was registered
 * @param index the receiver in the sharing
 * @param amount the part, in smallest units
 */
public record AmountPart(
        PartKind kind, int position, int measure, @Nullable Entries entries, int index, long amount) {

    /** How a part came to be where it is. */
    public enum PartKind {
        /** It was registered there. */
        REGISTERED,
        /** A sharing brought it. */
        RECEIVED,
        /** A provider had it before all providers served each other. */
        PASSED_THROUGH,
        /** A surcharge was taken from there; the amount is negative. */
        CHARGED
    }

    /** The sharing of a part that was not registered. */
    public Entries sharing() {
        return Objects.requireNonNull(entries, "a registered part has no sharing");
    }
}
