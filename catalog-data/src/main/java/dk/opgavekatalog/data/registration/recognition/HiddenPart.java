package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.style.OptionStyle;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something of a sheet that a person who looks at it does not see, with what it states. */
@OptionStyle
@Value.Immutable
public interface HiddenPart extends HasNoDocument {

    /** The kinds of hidden parts. */
    enum HiddenKind {
        /** Rows, which are read like others. */
        ROWS,
        /** A column, which is read like others. */
        COLUMN,
        /** Another sheet, which is not read. */
        SHEET
    }

    /**
     * What is hidden.
     *
     * @return the kind
     */
    HiddenKind getKind();

    /**
     * The name.
     *
     * @return the heading of a column or the name of a sheet; empty for rows
     */
    String getName();

    /**
     * The number of rows.
     *
     * @return how many rows are hidden, or how many have something in the hidden column or sheet, of a sheet at most
     *     {@value dk.opgavekatalog.data.table.RowSource#MAX_COUNTED_ROWS}; empty for a sheet whose rows cannot be
     *     counted
     */
    Optional<Long> getRowCount();

    /**
     * What was read from it.
     *
     * @return the total of each measure that it states, by the id of the measure; empty for a sheet
     */
    Map<String, BigDecimal> getAmounts();

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link HiddenPart}. Not thread-safe. */
    final class Builder extends ImmutableHiddenPart.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of hidden part";
        }
    }
}
