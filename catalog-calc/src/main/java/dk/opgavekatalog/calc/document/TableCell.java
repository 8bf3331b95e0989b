package dk.opgavekatalog.calc.document;

import java.math.BigDecimal;
import java.util.Objects;

/** A cell of a {@link ResultTable}: a number, a text or nothing. */
public sealed interface TableCell extends HasNoDocument {

    /** A cell with nothing in it. */
    TableCell EMPTY = new Empty();

    /**
     * A number, to be shown with all its decimals.
     *
     * @param value the number
     */
    record Numeric(BigDecimal value) implements TableCell {

        /**
         * A number.
         *
         * @param value the number
         */
        public Numeric {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A text, never to be taken for a number, a date or a formula.
     *
     * @param value the text
     */
    record Text(String value) implements TableCell {

        /**
         * A text.
         *
         * @param value the text
         */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Nothing; there is no difference between two of them. */
    record Empty() implements TableCell {

        /** Nothing. */
        public Empty {}
    }
}
