package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

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
     * @param whyNoKey what the cell should have been instead, and why, when the number cannot stand for a text such as an account: the
     *     sheet shows it with other digits, or digits were lost; said where it does. An amount it can be all the same.
     */
    record Numeric(BigDecimal number, Optional<String> whyNoKey) implements Cell {
        /**
         * Refuses null.
         *
         * @param number the number
         * @param whyNoKey what the cell should have been instead
         */
        public Numeric {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(whyNoKey, "whyNoKey");
        }

        /**
         * A number that can be an amount, and stand for the text that it is written as.
         *
         * @param number the number
         */
        public Numeric(BigDecimal number) {
            this(number, Optional.empty());
        }
    }
}
