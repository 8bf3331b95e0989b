package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.math.BigDecimal;
import java.util.Objects;

/** A cell of a table that knows texts from numbers, as a spreadsheet does and a CSV file does not. */
public sealed interface Cell extends HasNoDocument {

    /** A cell that says nothing. */
    Cell EMPTY = new Text("");

    /**
     * A text. A number written as text counts as text: its decimal sign is that of {@link ReadingOptions#getDecimalSign()}.
     *
     * @param text the text
     */
    record Text(String text) implements Cell {
        /**
         * Refuses null.
         *
         * @param text the text
         */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number.
     *
     * @param number the number
     */
    record Numeric(BigDecimal number) implements Cell {
        /**
         * Refuses null.
         *
         * @param number the number
         */
        public Numeric {
            Objects.requireNonNull(number, "number");
        }
    }
}
