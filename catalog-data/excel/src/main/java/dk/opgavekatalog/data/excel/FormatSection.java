package dk.opgavekatalog.data.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A section of a number format: for numbers above zero, for numbers below zero, or for zero. Signs between thousands,
 * colours and blanks do not change digits.
 *
 * @param isAsItIs whether it shows all digits of any number and nothing else
 * @param isOdd whether it shows other signs than digits, or other digits
 * @param integers the fewest digits that it shows before the decimal sign
 * @param decimals the fewest digits that it shows after the decimal sign
 * @param mostDecimals the most digits that it shows after the decimal sign
 */
record FormatSection(boolean isAsItIs, boolean isOdd, int integers, int decimals, int mostDecimals) {

    private static final FormatSection AS_IT_IS = new FormatSection(true, false, 0, 0, 0);
    private static final FormatSection ODD = new FormatSection(false, true, 0, 0, 0);

    /** Splits a code at semicolons, except those in texts and after a backslash. */
    static String[] split(String code) {
        List<String> sections = new ArrayList<>();
        boolean isInText = false;
        int from = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                isInText = !isInText;
            } else if (c == '\\' && !isInText) {
                i++;
            } else if (c == ';' && !isInText) {
                sections.add(code.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(code.substring(from));
        return sections.toArray(String[]::new);
    }

    /** Reads a section. A section for numbers below zero has its own minus, or parentheses. */
    static FormatSection of(String code, boolean isNegative) {
        String rest = code.replaceAll("\\[[^\\]$<>=]*\\]", "") // a colour
                .replaceAll("\\[\\$-[^\\]]*\\]", "") // a language
                .replaceAll("_.|\\*[^0-9]|\\\\[ \u00A0]|\"[ \u00A0]*\"|[ \u00A0]", "");
        String signless = isNegative ? rest.replaceAll("\\\\?[-()]", "") : rest;
        if (signless.equals("@") || signless.toLowerCase(Locale.ROOT).equals("general")) {
            return AS_IT_IS;
        }
        if (!signless.matches("[0#?,]+(\\.[0#?]*)?|\\.[0#?]+") || signless.matches("[^.]*,(\\..*)?")) {
            return ODD; // a trailing comma divides by a thousand
        }
        int sign = signless.indexOf('.');
        String whole = sign < 0 ? signless : signless.substring(0, sign);
        String fraction = sign < 0 ? "" : signless.substring(sign + 1);
        return new FormatSection(false, false, (int) count(whole), (int) count(fraction), fraction.length());
    }

    private static long count(String places) {
        return places.chars().filter(c -> c == '0').count();
    }

    /** Whether it shows exactly the digits of a number that has no zeros at the end of its decimals. */
    boolean showsDigitsOf(BigDecimal number) {
        if (isAsItIs || isOdd) {
            return isAsItIs;
        }
        int ofNumber = Math.max(0, number.scale());
        int wholeDigits = Math.max(1, number.precision() - number.scale());
        return ofNumber >= decimals && ofNumber <= mostDecimals && wholeDigits >= integers;
    }
}
