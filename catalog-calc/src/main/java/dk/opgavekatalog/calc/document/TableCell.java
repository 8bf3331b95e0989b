package dk.opgavekatalog.calc.document;

import java.math.BigDecimal;

/** A cell of a {@link ResultTable}: a number, a text or nothing. */
public sealed interface TableCell extends HasNoDocument {

    /** A cell with nothing in it. */
    TableCell EMPTY = new EmptyCell();

    /** A number, shown with all its decimals. */
    final class NumericCell extends CellValue<BigDecimal> implements TableCell {

        /**
         * Creates a cell with a number.
         *
         * @param value the number
         */
        public NumericCell(BigDecimal value) {
            super(value);
        }

        @Override
        public String toString() {
            return getValue().toPlainString();
        }
    }

    /** A text; it must never be read as a number, a date or a formula. */
    final class TextCell extends CellValue<String> implements TableCell {

        /**
         * Creates a cell with a text.
         *
         * @param value the text
         */
        public TextCell(String value) {
            super(value);
        }

        @Override
        public String toString() {
            return getValue();
        }
    }

    /** An empty cell; {@link #EMPTY} is the only one. */
    final class EmptyCell implements TableCell {

        private EmptyCell() {}

        @Override
        public String toString() {
            return "empty cell";
        }
    }
}
