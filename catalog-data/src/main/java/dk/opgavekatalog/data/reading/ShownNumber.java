package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.cell.Currencies;
import dk.opgavekatalog.data.cell.ScaleWord;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.ShownUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A number that a table shows with a unit. Where that makes it another number than it is, the text that is shown is
 * refused as in a CSV file. Nothing is converted.
 *
 * @param number the number
 * @param unit what is shown with it
 * @param text the number as text
 * @param decimalSign the decimal sign of numbers in text
 */
public record ShownNumber(BigDecimal number, ShownUnit unit, String text, char decimalSign) {

    private static final String PER_CENT = "%";

    /** Digits that a format puts beside those of a number. */
    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9][0-9 .,']*");

    /** Returns the number of a cell; empty where it is shown alone. */
    public static Optional<ShownNumber> find(Cell.NumberCell cell, String text, char decimalSign) {
        return cell.findUnit().map(unit -> new ShownNumber(cell.getNumber(), unit, text, decimalSign));
    }

    /**
     * Finds the text of a number in another currency, per cent, or with digits that it has not; empty for any other.
     */
    public Optional<String> findOther() {
        boolean isForeign = Currencies.findKind(unit.getText())
                .filter(kind -> kind == Currencies.CurrencyKind.FOREIGN)
                .isPresent();
        if (isForeign) {
            return Optional.of(text + " " + unit.getText());
        }
        if (unit.getText().endsWith(PER_CENT)) {
            return Optional.of(shown() + " " + PER_CENT);
        }
        return isOtherNumber() ? Optional.of(text + " \"" + unit.getText() + "\"") : Optional.empty();
    }

    /** By how many places the number is less than what is meant, as 3 for thousands; empty where nothing says so. */
    public OptionalInt findPlaces() {
        OptionalInt word = ScaleWord.findPlaces(unit.getText());
        boolean isSaid = word.isPresent() || unit.getPlaces() != 0;
        // A format that divides by a thousand shows thousands of what is in kroner.
        return isSaid ? OptionalInt.of(word.orElse(-unit.getPlaces()) + unit.getPlaces()) : OptionalInt.empty();
    }

    /** The text that is shown where the number is in another unit than it should be. */
    public String shownText() {
        return unit.getPlaces() == 0
                ? text + " " + unit.getText()
                : text + " [" + shown() + (unit.getText().isEmpty() ? "" : " ") + unit.getText() + "]";
    }

    /** Whether the table shows further digits, a minus that the number has not, or nothing. */
    private boolean isOtherNumber() {
        boolean isHidden = unit.getText().isEmpty() && unit.getPlaces() == 0 && number.signum() != 0;
        boolean isBelowZero = unit.getText().startsWith("-") && number.signum() > 0;
        return isHidden || isBelowZero || DIGITS.matcher(unit.getText()).matches();
    }

    private String shown() {
        BigDecimal shown = number.movePointRight(unit.getPlaces());
        BigDecimal plain = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return plain.toPlainString().replace('.', decimalSign);
    }
}
