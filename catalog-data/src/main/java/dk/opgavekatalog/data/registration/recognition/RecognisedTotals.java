package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.style.OptionStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The totals of a file, which {@link dk.opgavekatalog.data.registration.option.ReadingOptions#isCheckingTotals()}
 * leaves out and checks. One that does not agree is a problem.
 */
@OptionStyle
@Value.Immutable
public interface RecognisedTotals extends HasNoDocument {

    /**
     * The number of rows that are totals.
     *
     * @return the number
     */
    long getRowCount();

    /**
     * The number of total rows that agree with the rows that they are over, exactly.
     *
     * @return the number
     */
    long getAgreedCount();

    /**
     * The total rows that agree with the rows that they are over once the sum is rounded to the decimals that the total
     * shows.
     *
     * @return the rows; in a CSV file, the lines
     */
    List<Long> getRoundedRows();

    /**
     * The total rows that were not checked; {@link WhyUnchecked} has the reasons.
     *
     * @return the rows; in a CSV file, the lines
     */
    List<Long> getUncheckedRows();

    /**
     * The first of the total rows, with what they are called.
     *
     * @return at most 100 that agree, and 100 for each reason why one was not checked; in the order of the file
     */
    List<TotalLeftOut> getFirstRows();

    /**
     * The columns that are totals of others. They agree in every row that is not refused.
     *
     * @return the headings
     */
    List<String> getColumns();

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link RecognisedTotals}. Not thread-safe. */
    final class Builder extends ImmutableRecognisedTotals.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of recognised totals";
        }
    }
}
