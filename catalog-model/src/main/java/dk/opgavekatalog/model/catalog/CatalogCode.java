package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of the catalogue: one number for a main category, two for a subcategory, three for a task field, such as
 * {@code 1.4.10}. Each number is from 1 to 999, without leading zeros.
 *
 * <p>Codes sort by number and parents before their children: 1.4, 1.4.9, 1.4.10.
 */
public final class CatalogCode implements Comparable<CatalogCode> {

    private static final int MAX_NUMBER = 999;
    private static final Pattern FORM =
            Pattern.compile("([1-9]\\d{0,2})(?:\\.([1-9]\\d{0,2})(?:\\.([1-9]\\d{0,2}))?)?");

    /**
     * Nine decimal digits, three for each level and zeros for a level that the code does not have, so that numbers sort
     * as codes do.
     */
    private final int packed;

    private CatalogCode(int packed) {
        this.packed = packed;
    }

    /**
     * The code of a main category.
     *
     * @param mainCategory number of the main category, 1 to 999
     * @return the code
     * @throws IllegalArgumentException when the number is out of range
     */
    public static CatalogCode of(int mainCategory) {
        return new CatalogCode(requireNumber(mainCategory) * 1_000_000);
    }

    /**
     * The code of a subcategory.
     *
     * @param mainCategory number of the main category, 1 to 999
     * @param subcategory number within the main category, 1 to 999
     * @return the code
     * @throws IllegalArgumentException when a number is out of range
     */
    public static CatalogCode of(int mainCategory, int subcategory) {
        return new CatalogCode(of(mainCategory).packed + requireNumber(subcategory) * 1_000);
    }

    /**
     * The code of a task field.
     *
     * @param mainCategory number of the main category, 1 to 999
     * @param subcategory number within the main category, 1 to 999
     * @param field number within the subcategory, 1 to 999
     * @return the code
     * @throws IllegalArgumentException when a number is out of range
     */
    public static CatalogCode of(int mainCategory, int subcategory, int field) {
        return new CatalogCode(of(mainCategory, subcategory).packed + requireNumber(field));
    }

    /**
     * Reads a code; the mirror of {@link #toString()}.
     *
     * @param text one to three numbers with full stops between them
     * @return the code
     * @throws IllegalArgumentException when the text has another form
     */
    @JsonCreator
    public static CatalogCode parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text
                        + "' is not a catalogue code; allowed are one to three numbers from 1 to " + MAX_NUMBER
                        + " with full stops between them, such as 1.4.10"));
    }

    /**
     * The same as {@link #parse(String)}, by the name that web frameworks look for.
     *
     * @param text one to three numbers with full stops between them
     * @return the code
     * @throws IllegalArgumentException when the text has another form
     */
    public static CatalogCode valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a code if the text is one.
     *
     * @param text any text
     * @return the code, or empty when the text has another form
     */
    public static Optional<CatalogCode> tryParse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int main = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return Optional.of(of(main));
        }
        int sub = Integer.parseInt(matcher.group(2));
        return Optional.of(
                matcher.group(3) == null ? of(main, sub) : of(main, sub, Integer.parseInt(matcher.group(3))));
    }

    private static int requireNumber(int number) {
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "number " + number + " in a catalogue code; allowed is 1 to " + MAX_NUMBER);
        }
        return number;
    }

    /**
     * The level that the code belongs to.
     *
     * @return the level
     */
    public CatalogLevel getLevel() {
        if (packed % 1_000 != 0) {
            return CatalogLevel.FIELD;
        }
        return packed % 1_000_000 != 0 ? CatalogLevel.SUBCATEGORY : CatalogLevel.MAIN_CATEGORY;
    }

    /**
     * The code one level up.
     *
     * @return the parent, or empty for a main category
     */
    public Optional<CatalogCode> findParent() {
        return switch (getLevel()) {
            case MAIN_CATEGORY -> Optional.empty();
            case SUBCATEGORY -> Optional.of(new CatalogCode(packed - packed % 1_000_000));
            case FIELD -> Optional.of(new CatalogCode(packed - packed % 1_000));
        };
    }

    /**
     * Whether this code is another one or lies below it.
     *
     * @param other a code of any level
     * @return true for 1.4.10 and each of 1.4.10, 1.4 and 1
     */
    public boolean isWithin(CatalogCode other) {
        int granularity = switch (other.getLevel()) {
            case MAIN_CATEGORY -> 1_000_000;
            case SUBCATEGORY -> 1_000;
            case FIELD -> 1;
        };
        return packed / granularity == other.packed / granularity;
    }

    /**
     * Adds a problem when this is the code of another level.
     *
     * @param level the level that the place asks for
     * @param problems collector at the place of this code
     */
    public void checkLevel(CatalogLevel level, Problems problems) {
        if (getLevel() != level) {
            problems.add(Reason.WRONG_LEVEL, this, level.describeCode());
        }
    }

    @Override
    public int compareTo(CatalogCode other) {
        return Integer.compare(packed, Objects.requireNonNull(other, "other").packed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogCode that && packed == that.packed;
    }

    @Override
    public int hashCode() {
        return packed * 0x9E3779B1; // neighbouring codes differ in the last digits only; spread them
    }

    /**
     * The code as text, such as {@code 1.4.10}; the mirror of {@link #parse(String)}.
     *
     * @return the text
     */
    @Override
    @JsonValue
    public String toString() {
        int main = packed / 1_000_000;
        int sub = packed / 1_000 % 1_000;
        int field = packed % 1_000;
        return switch (getLevel()) {
            case MAIN_CATEGORY -> Integer.toString(main);
            case SUBCATEGORY -> main + "." + sub;
            case FIELD -> main + "." + sub + "." + field;
        };
    }
}
