package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import org.immutables.value.Value;

/** The periods of one kind that a reading found. */
@OptionStyle
@Value.Immutable
public interface PeriodRange extends HasNoDocument {

    /**
     * The kind.
     *
     * @return the kind
     */
    PeriodKind getKind();

    /**
     * How many different ones there are.
     *
     * @return the number, 1 or more
     */
    int getCount();

    /**
     * The first of them; of dates, the month or year that the first one stands for.
     *
     * @return the period
     */
    AccountingPeriod getFirst();

    /**
     * The last of them.
     *
     * @return the period
     */
    AccountingPeriod getLast();

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link PeriodRange}. Not thread-safe. */
    final class Builder extends ImmutablePeriodRange.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of period range";
        }
    }
}
