package dk.opgavekatalog.calc.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the balance of an account.
 *
 * @param kind the way in which it came to the account
 * @param position the position where it was registered, that gave it, or that had it before providers served each other
 * @param measure the index of the measure
 * @param entries the sharing that moved it; null when it was registered
 * @param index the receiver in the sharing
 * @param amount the part, in smallest units
 */
public record AmountPart(
        PartKind kind, int position, int measure, @Nullable Entries entries, int index, long amount) {

    /** The ways in which a part comes to an account. */
    public enum PartKind {
        /** The part was registered. */
        REGISTERED,
        /** A sharing moved the part to the account. */
        RECEIVED,
        /** A provider had the part before all providers served each other. */
        PASSED_THROUGH,
        /** A field was charged the part by a surcharge; the part is negative for a positive charge. */
        CHARGED
    }

    /** Returns the sharing that moved the part. Only for a part that was not registered. */
    public Entries sharing() {
        return Objects.requireNonNull(entries, "a registered part has no sharing");
    }
}
