package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.style.OptionStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A total row that was left out. */
@OptionStyle
@Value.Immutable
public interface TotalLeftOut extends HasNoDocument {

    /**
     * The row.
     *
     * @return its number; in a CSV file, the line
     */
    long getRow();

    /**
     * The cell that says that it is a total.
     *
     * @return its text
     */
    String getLabel();

    /**
     * Why it was not checked.
     *
     * @return the reason; empty for a total that agrees with its rows
     */
    Optional<WhyUnchecked> getWhyUnchecked();

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link TotalLeftOut}. Not thread-safe. */
    final class Builder extends ImmutableTotalLeftOut.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of total left out";
        }
    }
}
