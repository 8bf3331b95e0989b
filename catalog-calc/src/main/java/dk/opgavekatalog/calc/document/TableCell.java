package dk.opgavekatalog.calc.document;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cell of a {@link ResultTable}: a number, a text or nothing. */
public sealed interface TableCell extends HasNoDocument {

    /** A cell with nothing in it. */
    TableCell EMPTY = new EmptyCell();

    /** A number, to be shown with all its decimals. Two of them are equal when their numbers are, decimals included. */
    final class NumericCell implements TableCell {

        private final BigDecimal value;

        /**
         * A number.
         *
         * @param value the number
         */
        public NumericCell(BigDecimal value) {
            this.value = Objects.requireNonNull(value, "value");
        }

        /**
         * The number.
         *
         * @return the number, with its decimals
         */
        public BigDecimal getValue() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NumericCell cell && value.equals(cell.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** A text, never to be taken for a number, a date or a formula. Two of them are equal when their texts are. */
    final class TextCell implements TableCell {

        private final String value;

        /**
         * A text.
         *
         * @param value the text
         */
        public TextCell(String value) {
            this.value = Objects.requireNonNull(value, "value");
        }

        /**
         * The text.
         *
         * @return the text as it is
         */
        public String getValue() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TextCell cell && value.equals(cell.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Nothing; {@link #EMPTY} is the only one. */
    final class EmptyCell implements TableCell {

        private EmptyCell() {}

        @Override
        public String toString() {
            return "empty cell";
        }
    }
}
