package dk.opgavekatalog.data.cell;

import java.util.ArrayList;
import java.util.List;

/** Takes from an amount what stands around its digits: a minus, currencies, parentheses. Not thread-safe. */
final class Decorations {

    /** The most currencies, such as in DKK 100,- kr. */
    private static final int MOST = 3;

    private String rest;
    private final char decimalSign;
    private final CurrencyTexts known;
    private final List<String> currencies = new ArrayList<>();
    private boolean hasSign;
    private boolean isNegative;
    private boolean hasParentheses;
    private boolean isWhole;
    private boolean hasSignBehind;

    /** Whether there is a space between the number and the sign behind it. */
    private boolean isSignApart;

    private boolean hasCurrencyBehind;

    /** Whether a currency stands behind the sign that stands behind the number. */
    private boolean isSignWithin;

    private boolean beginsWithCurrency;

    private Decorations(String text, char decimalSign, CurrencyTexts known) {
        this.rest = text;
        this.decimalSign = decimalSign;
        this.known = known;
    }

    /** Takes a minus or plus alone, before the number or, as SAP writes, behind it. */
    static Decorations ofSign(String text, char decimalSign) {
        Decorations taken = new Decorations(text, decimalSign, CurrencyTexts.NONE);
        taken.takeSign();
        return taken;
    }

    /** Takes currencies alone, such as from the dash that a spreadsheet shows for nothing: - kr. */
    static Decorations ofCurrencies(String text, char decimalSign, CurrencyTexts currencies) {
        Decorations taken = new Decorations(text, decimalSign, currencies);
        taken.takeCurrencies();
        return taken;
    }

    /**
     * Takes everything.
     *
     * @param text the amount, without spaces around it
     * @param decimalSign the decimal sign: where it is a full stop, 100,- is no amount
     * @param currencies the texts that are taken for currencies
     * @param takesParentheses whether parentheses are taken, too
     */
    static Decorations of(String text, char decimalSign, CurrencyTexts currencies, boolean takesParentheses) {
        Decorations taken = new Decorations(text, decimalSign, currencies);
        taken.takeCurrencies();
        if (takesParentheses) {
            taken.takeParentheses();
        }
        taken.takeSign();
        taken.takeCurrencies();
        taken.takeSign();
        return taken;
    }

    private void takeParentheses() {
        int last = rest.length() - 1;
        if (last > 1 && rest.charAt(0) == '(' && rest.charAt(last) == ')') {
            hasParentheses = true;
            isNegative = true;
            rest = CellText.strip(rest.substring(1, last));
        }
    }

    /** Takes one minus or plus, but none beside parentheses, which would say it twice. */
    private void takeSign() {
        if (hasSign || hasParentheses || rest.isEmpty()) {
            return;
        }
        int last = rest.length() - 1;
        if (NumberSigns.isMinus(rest.charAt(0)) || rest.charAt(0) == '+') {
            hasSign = true;
            isNegative = NumberSigns.isMinus(rest.charAt(0));
            rest = CellText.strip(rest.substring(1));
        } else if (NumberSigns.isMinus(rest.charAt(last))) {
            hasSign = true;
            hasSignBehind = true;
            isSignWithin = hasCurrencyBehind;
            isSignApart = last > 0 && NumberSigns.isSpace(rest.charAt(last - 1));
            isNegative = true;
            rest = CellText.strip(rest.substring(0, last));
        }
    }

    private void takeCurrencies() {
        boolean isTaken = true;
        while (isTaken && currencies.size() < MOST) {
            isTaken = takeInFront() || takeBehind();
        }
    }

    private boolean takeInFront() {
        int length = known.lengthInFront(rest);
        if (length == 0) {
            return false;
        }
        currencies.add(rest.substring(0, length));
        beginsWithCurrency = true;
        rest = CellText.strip(rest.substring(length));
        return true;
    }

    private boolean takeBehind() {
        // In 100,-- or 100 kr.- nobody can tell whether the last sign is a minus.
        int length = hasSignBehind ? 0 : known.lengthBehind(rest);
        int from = rest.length() - length;
        boolean isWholeKroner = Currencies.isWholeKroner(rest.substring(from));
        if (length == 0 || (isWholeKroner && decimalSign != ',')) {
            return false;
        }
        currencies.add(rest.substring(from));
        isWhole |= isWholeKroner;
        hasCurrencyBehind = true;
        rest = CellText.strip(rest.substring(0, from));
        return true;
    }

    /** Reads what is left as a number; a currency must stand beside a digit, and ,- beside whole kroner. */
    NumberText number(AmountForm form) {
        NumberText number = NumberText.of(rest, form);
        boolean isCut = beginsWithCurrency && !Character.isDigit(rest.isEmpty() ? ' ' : rest.charAt(0));
        if (isCut || isDashBehind() || (isWhole && rest.indexOf(decimalSign) >= 0)) {
            return NumberText.of("", form);
        }
        // 1.234,- has its decimal sign: what stands in the number stands between thousands.
        return isWhole && number.kind() == NumberText.Kind.AMBIGUOUS
                ? new NumberText(NumberText.Kind.NUMBER, number.digits(), number.separator())
                : number;
    }

    /**
     * Whether a dash behind the number may stand for no øre, as in 5,- and 5 - kr., and not for below zero, as in
     * 12.000,50- kr.
     */
    boolean isDashBehind() {
        boolean hasDecimals = rest.indexOf(decimalSign) >= 0;
        return hasSignBehind && (hasDecimals ? isSignWithin && isSignApart : isSignWithin || isSignApart);
    }

    /** What is left. */
    String rest() {
        return rest;
    }

    boolean isNegative() {
        return isNegative;
    }

    boolean hasParentheses() {
        return hasParentheses;
    }

    /** The currencies, as they stand in the cell. */
    List<String> currencies() {
        return currencies;
    }
}
