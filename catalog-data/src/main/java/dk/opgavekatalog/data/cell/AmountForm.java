package dk.opgavekatalog.data.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The form in which a file writes amounts, as its options say.
 *
 * @param decimalSign comma or full stop
 * @param isDecimalSignTold whether the options name it
 * @param thousandsSeparator the sign between thousands, where the options name one
 * @param marksForNothing texts of cells that state nothing
 * @param currencies texts that may stand beside an amount of money
 * @param isParenthesesNegative whether an amount in parentheses is below zero
 * @param placesOfMoney by how many places amounts of money are too small: 0, 3 for thousands, 6 for millions
 */
public record AmountForm(
        char decimalSign,
        boolean isDecimalSignTold,
        Optional<Character> thousandsSeparator,
        List<String> marksForNothing,
        List<String> currencies,
        boolean isParenthesesNegative,
        int placesOfMoney) {

    public AmountForm {
        marksForNothing = stripped(marksForNothing);
        currencies = stripped(currencies);
    }

    private static List<String> stripped(List<String> texts) {
        List<String> stripped = new ArrayList<>(texts.size());
        for (String text : texts) {
            stripped.add(CellText.strip(text));
        }
        return Collections.unmodifiableList(stripped);
    }

    /** Returns the form of plain amounts: without marks, currencies and parentheses. */
    public static AmountForm plain(char decimalSign, Optional<Character> thousandsSeparator) {
        return new AmountForm(decimalSign, false, thousandsSeparator, List.of(), List.of(), false, 0);
    }

    /**
     * Returns the decimal sign of a file. For a table without separators, pass any character but a comma.
     *
     * @param separator the character between cells
     * @param decimalSign the sign that the options name
     * @param thousandsSeparator the sign that the options name
     */
    public static char decimalSign(
            char separator, Optional<Character> decimalSign, Optional<Character> thousandsSeparator) {
        char usual = separator == ',' ? '.' : ',';
        char other = separator == ',' ? ',' : '.';
        boolean isTaken = thousandsSeparator.isPresent() && thousandsSeparator.get() == usual;
        return decimalSign.orElse(isTaken ? other : usual);
    }

    /** The full stop where the decimal sign is a comma, and the comma otherwise. */
    char otherSign() {
        return decimalSign == ',' ? '.' : ',';
    }

    /** Whether the options say which sign is which. */
    boolean areSignsTold() {
        return isDecimalSignTold || thousandsSeparator.isPresent();
    }

    /** Whether a cell with this text, without surrounding spaces, states nothing. Capitals make no difference. */
    boolean isMarkForNothing(String text) {
        return marksForNothing.stream().anyMatch(mark -> mark.equalsIgnoreCase(text));
    }

    /** Whether amounts can have more around them than a minus. */
    boolean hasDecorations() {
        return isParenthesesNegative || !currencies.isEmpty();
    }
}
