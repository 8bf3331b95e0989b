package dk.opgavekatalog.calc.engine;

/**
 * A part of an amount at the end of its way back.
 *
 * @param kind {@code REGISTERED}, {@code CHARGED}, or {@code RECEIVED} for what a surcharge brought
 * @param position where it was registered, which field was charged, or the counter-account of the surcharge
 * @param step the number of the step that charged it; 0 for what was registered
 * @param amount the part, in smallest units
 */
public record OriginAmount(AmountPart.PartKind kind, int position, int step, PreciseAmount amount) {}
