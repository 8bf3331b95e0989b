package dk.opgavekatalog.data.table;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table that distinguishes texts from numbers, as a spreadsheet does and a CSV file does not. Immutable.
 */
public sealed interface Cell extends HasNoDocument {

    /** An empty cell. */
    Cell EMPTY = new StringCell("", Optional.empty());

    /**
     * Returns a cell with a text.
     *
     * @param text the text
     * @return the cell
     */
    static Cell ofText(String text) {
        return new StringCell(text, Optional.empty());
    }

    /**
     * Returns a cell with a date of which the table shows the year or the month alone.
     *
     * @param date the date as text, such as 2024-01-01
     * @param shown see {@link StringCell#findShownPeriod()}
     * @return the cell
     */
    static Cell ofDate(String date, String shown) {
        return new StringCell(date, Optional.of(shown));
    }

    /**
     * Returns a cell with a number that can be an amount, and can also be read as the text that it is written as.
     *
     * @param number the number
     * @return the cell
     */
    static Cell ofNumber(BigDecimal number) {
        return new NumberCell(number, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a cell with a number that can be an amount, but perhaps not a text such as an account.
     *
     * @param number the number
     * @param whyNoKey see {@link NumberCell#findWhyNoKey()}
     * @return the cell
     */
    static Cell ofNumber(BigDecimal number, Optional<Phrase> whyNoKey) {
        return new NumberCell(number, whyNoKey, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a cell with a number that can be an amount, and is read as another text where a text is needed.
     *
     * @param number the number
     * @param shown see {@link NumberCell#findShownText()}
     * @return the cell
     */
    static Cell ofNumber(BigDecimal number, String shown) {
        return new NumberCell(number, Optional.empty(), Optional.of(shown), Optional.empty());
    }

    /**
     * Returns a cell with a number that the table shows with a unit.
     *
     * @param number the number
     * @param whyNoKey see {@link NumberCell#findWhyNoKey()}
     * @param unit see {@link NumberCell#findUnit()}
     * @return the cell
     */
    static Cell ofNumber(BigDecimal number, Optional<Phrase> whyNoKey, Optional<ShownUnit> unit) {
        return new NumberCell(number, whyNoKey, Optional.empty(), unit);
    }

    /**
     * A text. A number written as text counts as text: its decimal sign is that of the reading options.
     */
    final class StringCell implements Cell {

        private final String text;
        private final Optional<String> shownPeriod;

        private StringCell(String text, Optional<String> shownPeriod) {
            this.text = Objects.requireNonNull(text, "text");
            this.shownPeriod = Objects.requireNonNull(shownPeriod, "shownPeriod");
        }

        /**
         * The text.
         *
         * @return the text as it stands in the table
         */
        public String getText() {
            return text;
        }

        /**
         * The part of a date that the table shows, where it shows the year or the month alone. It counts where a period
         * is needed; anywhere else the text is the date.
         *
         * @return a year such as 2024, or a month such as 2024-01; empty for any other text
         */
        public Optional<String> findShownPeriod() {
            return shownPeriod;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof StringCell cell && cell.text.equals(text) && cell.shownPeriod.equals(shownPeriod);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        /** For a log. */
        @Override
        public String toString() {
            return "the text '" + text + "'";
        }
    }

    /** A number. */
    final class NumberCell implements Cell {

        private final BigDecimal number;
        private final Optional<Phrase> whyNoKey;
        private final Optional<String> shownText;
        private final Optional<ShownUnit> unit;

        private NumberCell(
                BigDecimal number, Optional<Phrase> whyNoKey, Optional<String> shownText, Optional<ShownUnit> unit) {
            this.number = Objects.requireNonNull(number, "number");
            this.whyNoKey = Objects.requireNonNull(whyNoKey, "whyNoKey");
            this.shownText = Objects.requireNonNull(shownText, "shownText");
            this.unit = Objects.requireNonNull(unit, "unit");
        }

        /**
         * The number.
         *
         * @return the number with its decimals
         */
        public BigDecimal getNumber() {
            return number;
        }

        /**
         * Says what the cell should have been, and why, when the number cannot be read as a text such as an account:
         * the sheet shows it with other digits, or digits were lost. This is reported only where a text is needed; the
         * number can still be an amount.
         *
         * @return what is allowed; empty when the number can be read as a text
         */
        public Optional<Phrase> findWhyNoKey() {
            return whyNoKey;
        }

        /**
         * The text that the table shows for a number whose format only puts zeros before it, such as 0217. It counts
         * where a text is needed, but not as a period; anywhere else the cell is the number.
         *
         * @return the digits that the table shows; empty when they are those of the number
         */
        public Optional<String> findShownText() {
            return shownText;
        }

        /**
         * The unit that the table shows the number with. An amount is refused where it is another unit than that of
         * the amounts, such as a foreign currency.
         *
         * @return the unit; empty when the table shows the number alone
         */
        public Optional<ShownUnit> findUnit() {
            return unit;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NumberCell cell
                    && cell.number.equals(number)
                    && cell.whyNoKey.equals(whyNoKey)
                    && cell.shownText.equals(shownText)
                    && cell.unit.equals(unit);
        }

        @Override
        public int hashCode() {
            return number.hashCode();
        }

        /** For a log. */
        @Override
        public String toString() {
            return "the number " + number;
        }
    }
}
