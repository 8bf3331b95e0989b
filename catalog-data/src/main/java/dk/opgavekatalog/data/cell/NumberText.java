package dk.opgavekatalog.data.cell;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A text read as a number without a minus: digits, perhaps in groups of three, and perhaps a decimal sign with
 * decimals.
 *
 * @param kind what came of it
 * @param digits the digits of a number, with a full stop before the decimals; empty for anything else
 * @param separator the sign between thousands, a space for a space of any kind; 0 for none
 */
record NumberText(Kind kind, String digits, char separator) {

    /** Stands for no sign between thousands. */
    static final char NO_SEPARATOR = '\0';

    /** What a text can be. */
    enum Kind {
        NUMBER,
        /** The one sign in it stands between thousands or before decimals: nobody can tell. */
        AMBIGUOUS,
        /** Digits and signs between thousands, but not in groups of three with the same sign, or with a zero first. */
        UNEVEN,
        OTHER
    }

    private static final NumberText OTHER = new NumberText(Kind.OTHER, "", NO_SEPARATOR);

    /** The number of digits between two signs. */
    static final int GROUP = 3;

    /** Reads a text in a form. */
    static NumberText of(String text, AmountForm form) {
        return of(text, form.decimalSign(), form.thousandsSeparator());
    }

    /**
     * Reads a text.
     *
     * @param thousandsSeparator the sign between thousands beside a space; empty for a full stop or comma that can be
     *     nothing else
     */
    static NumberText of(String text, char decimalSign, Optional<Character> thousandsSeparator) {
        int sign = text.indexOf(decimalSign);
        int end = sign < 0 ? text.length() : sign;
        if (sign >= 0 && !isDigits(text, sign + 1)) {
            return OTHER;
        }
        char otherSign = decimalSign == ',' ? '.' : ',';
        char allowed = thousandsSeparator.orElse(otherSign);
        StringBuilder digits = new StringBuilder(text.length() + 1);
        char separator = NO_SEPARATOR;
        int separators = 0;
        int group = 0;
        boolean isEven = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                group++;
                continue;
            }
            char kind = NumberSigns.isSpace(c) ? ' ' : c;
            if (i == 0 || (kind != ' ' && kind != allowed)) {
                return OTHER;
            }
            isEven &= separators == 0 ? group <= GROUP : group == GROUP && kind == separator;
            separator = separators == 0 ? kind : separator;
            separators++;
            group = 0;
        }
        if ((end == 0 && sign < 0) || (separators > 0 && group == 0)) {
            return OTHER;
        }
        if (separators > 0 && !(isEven && group == GROUP && digits.charAt(0) != '0')) {
            return new NumberText(Kind.UNEVEN, "", separator);
        }
        if (digits.isEmpty()) {
            digits.append('0');
        }
        if (sign >= 0) {
            digits.append('.').append(text, sign + 1, text.length());
        }
        boolean isAmbiguous = separators == 1 && separator == otherSign && thousandsSeparator.isEmpty() && sign < 0;
        return new NumberText(isAmbiguous ? Kind.AMBIGUOUS : Kind.NUMBER, digits.toString(), separator);
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    BigDecimal number() {
        return new BigDecimal(digits);
    }
}
