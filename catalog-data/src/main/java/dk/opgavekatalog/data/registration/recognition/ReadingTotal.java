package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The total of the files in one measure, split into taken over and refused. The total found is added up as files are
 * read, the total taken over from the statements, and the total refused from the refused rows. Immutable.
 */
public final class ReadingTotal implements HasDocument {

    private final Measure measure;
    private final BigDecimal found;
    private final BigDecimal takenOver;
    private final BigDecimal refused;

    private ReadingTotal(Measure measure, BigDecimal found, BigDecimal takenOver, BigDecimal refused) {
        this.measure = measure;
        this.found = found;
        this.takenOver = takenOver;
        this.refused = refused;
    }

    /**
     * Returns the total of a measure.
     *
     * @param measure the measure that files state
     * @param found the total found
     * @param takenOver the total taken over into statements
     * @param refused the total of the refused rows
     * @return the total
     */
    public static ReadingTotal of(Measure measure, BigDecimal found, BigDecimal takenOver, BigDecimal refused) {
        return new ReadingTotal(measure, found, takenOver, refused);
    }

    /**
     * The measure.
     *
     * @return the measure that files state
     */
    public Measure getMeasure() {
        return measure;
    }

    /**
     * The total that the files state, as far as it can be read.
     *
     * @return the sum of all amounts, with their signs
     */
    public BigDecimal getFound() {
        return found;
    }

    /**
     * The total that is taken over into statements; of a level, before it is weighted by the length of its periods.
     *
     * @return the sum
     */
    public BigDecimal getTakenOver() {
        return takenOver;
    }

    /**
     * The total of the refused rows, as far as it can be read.
     *
     * @return the sum, zero when nothing was refused
     */
    public BigDecimal getRefused() {
        return refused;
    }

    /**
     * The difference that is not accounted for.
     *
     * @return taken over and refused, minus found: zero
     */
    public BigDecimal getDifference() {
        return takenOver.add(refused).subtract(found);
    }

    /**
     * The total of a measure.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .document("measure", ModelParts.of(measure))
                .number("found", found)
                .number("takenOver", takenOver)
                .number("refused", refused)
                .number("difference", getDifference())
                .toMap();
    }

    /**
     * The total in one line.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return measure.getId() + ": found " + found.toPlainString() + ", taken over " + takenOver.toPlainString()
                + ", refused " + refused.toPlainString();
    }
}
