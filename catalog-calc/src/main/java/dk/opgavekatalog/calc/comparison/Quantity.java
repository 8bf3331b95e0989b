package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.model.statement.Measure;
import java.util.function.Predicate;

/**
 * The quantity that is compared: cost, or a measure. A measure is identified by its id and its unit, because two
 * statements can give it different names or decimals.
 *
 * @param id the id of the measure; empty for cost
 * @param unit the unit
 */
record Quantity(String id, String unit) implements Predicate<Measure> {

    static final Quantity COST = new Quantity("", Measure.DKK);

    static Quantity of(Measure measure) {
        return new Quantity(measure.getId(), measure.getUnit());
    }

    /** Returns whether a measure belongs to this quantity. */
    @Override
    public boolean test(Measure measure) {
        return measure.getUnit().equals(unit)
                && (id.isEmpty() || measure.getId().equals(id));
    }

    /**
     * Returns the quantity that is exchanged together with this one. For a measure in DKK it is cost, that is all
     * measures in DKK, so that the causes of these measures add up to the causes of cost.
     */
    Quantity exchanged() {
        return unit.equals(Measure.DKK) ? COST : this;
    }
}
