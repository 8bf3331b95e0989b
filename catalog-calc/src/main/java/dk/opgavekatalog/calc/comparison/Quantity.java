package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.model.statement.Measure;
import java.util.function.Predicate;

/**
 * What is compared: cost, or a measure. A measure is told by its id and its unit, as two statements can give it other
 * names or decimals.
 *
 * @param id the id of the measure; empty for cost
 * @param unit the unit
 */
record Quantity(String id, String unit) implements Predicate<Measure> {

    static final Quantity COST = new Quantity("", Measure.DKK);

    static Quantity of(Measure measure) {
        return new Quantity(measure.getId(), measure.getUnit());
    }

    /** Whether amounts of a measure count. */
    @Override
    public boolean test(Measure measure) {
        return measure.getUnit().equals(unit)
                && (id.isEmpty() || measure.getId().equals(id));
    }

    /**
     * What is exchanged together with this: all measures in DKK, so that the causes of one of them and those of the
     * others add up to those of cost.
     */
    Quantity exchanged() {
        return unit.equals(Measure.DKK) ? COST : this;
    }
}
