package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.table.ShownUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the unit in a section of a number format: texts, currencies, per cent, commas that divide by a thousand, and a
 * minus that numbers above zero are shown with.
 */
final class UnitOfFormat {

    /** A text, an escaped sign, a currency with a language, a colour or condition, a blank or filler, or a sign. */
    private static final Pattern PART = Pattern.compile(
            "\"([^\"]*)\"?|\\\\(.)|\\[\\$([^\\]-]*)[^\\]]*\\]?|\\[[^\\]]*\\]?|[_*].|(.)", Pattern.DOTALL);

    /** The commas behind the last digit. */
    private static final Pattern SCALE = Pattern.compile("[0#?](,+)(?![0#?,])");

    /** Codes that show a number as if it were below zero. */
    private static final Pattern BELOW_ZERO = Pattern.compile(" *(?:-.*[0#?].*|.*[0#?][^0#?]*- *|\\(.*[0#?].*\\) *)");

    private static final int PLACES_OF_THOUSAND = 3;
    private static final int PLACES_OF_PER_CENT = 2;

    private UnitOfFormat() {}

    /**
     * Returns the unit that a section shows; empty where it shows a number alone.
     *
     * @param isOfPositive whether the section is for numbers above zero: a minus in it is none of the number
     */
    static Optional<ShownUnit> find(String section, boolean isOfPositive) {
        if (section.isBlank()) {
            return Optional.of(ShownUnit.of("", 0)); // it shows nothing at all
        }
        StringBuilder text = new StringBuilder();
        StringBuilder codes = new StringBuilder();
        Matcher part = PART.matcher(section);
        while (part.find()) {
            if (part.group(1) != null) {
                text.append(part.group(1));
            } else if (part.group(2) != null) {
                text.append(part.group(2));
            } else if (part.group(3) != null) {
                text.append(part.group(3));
            } else if (part.group(4) != null) {
                codes.append(part.group(4));
            }
        }
        int places = codes.indexOf("%") >= 0 ? PLACES_OF_PER_CENT : 0;
        Matcher scale = SCALE.matcher(codes);
        if (scale.find()) {
            places -= PLACES_OF_THOUSAND * scale.group(1).length();
        }
        codes.chars()
                .filter(c -> c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL)
                .forEach(c -> text.append((char) c));
        if (isOfPositive && BELOW_ZERO.matcher(codes).matches()) {
            text.insert(0, '-');
        }
        String unit = text.toString().strip();
        return unit.isEmpty() && places == 0 ? Optional.empty() : Optional.of(ShownUnit.of(unit, places));
    }
}
