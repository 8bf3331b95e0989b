package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.table.ShownUnit;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The format by which a cell shows a number: as it is, as a date, or with other digits. */
final class NumberFormat {

    private static final String PLAIN = "General";

    /** The sections for numbers above zero, below zero, and for zero. */
    private static final int SECTIONS = 3;

    /**
     * The parts of a format that are not codes: texts, escaped characters, fillers, blanks, colours, conditions and
     * currencies.
     */
    private static final Pattern NO_CODES = Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?![hms]+\\])[^\\]]*\\]?");

    private static final Pattern DATE_CODES = Pattern.compile("[dmyhsgb]|e(?![+-])");

    /** The number of the format mmm-yy. */
    private static final int MONTH = 17;

    /** Formats that files name by number alone, except days and times. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(MONTH, "mmm-yy"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(41, "#,##0;-#,##0"),
            Map.entry(43, "#,##0.00;-#,##0.00"),
            Map.entry(48, "##0.0E+0"));

    private static final Pattern ZEROS = Pattern.compile("0+(?:;@)?");

    private static final String DATE = "yyyy-mm-dd";

    static final NumberFormat GENERAL = new NumberFormat(PLAIN);

    private final boolean isDate;
    private final ShownDate shownDate;
    private final FormatSection positive;
    private final FormatSection negative;
    private final FormatSection zero;
    private final Optional<Phrase> whyNoKey;

    /** The number of zeros of a format that has nothing else; 0 for any other. */
    private final int zeros;

    /** The units of numbers above zero, below zero, and of zero. */
    private final List<Optional<ShownUnit>> units;

    private NumberFormat(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        String codes = NO_CODES.matcher(lower).replaceAll("");
        this.isDate = !codes.contains("general") && DATE_CODES.matcher(codes).find();
        this.shownDate = ShownDate.of(code);
        String[] sections = FormatSection.split(code);
        this.positive = FormatSection.of(sections[0], false);
        this.negative = sections.length > 1 ? FormatSection.of(sections[1], true) : positive;
        this.zero = sections.length > 2 ? FormatSection.of(sections[2], false) : positive;
        this.zeros = ZEROS.matcher(code).matches()
                ? (int) code.chars().filter(c -> c == '0').count()
                : 0;
        this.units = IntStream.range(0, SECTIONS)
                .mapToObj(i -> UnitOfFormat.find(sections[i < sections.length ? i : 0], i == 0))
                .toList();
        this.whyNoKey = Optional.of(Phrase.of("en tekst: formatet ", "a text: the format ")
                .plus(Archive.shorten(code))
                .plus(Phrase.of(
                        " viser andre cifre eller tegn, end tallet har; formater kolonnen som tekst, og skriv, hvad der"
                                + " skal stå",
                        " shows other digits or signs than the number has; format the column as text and type what"
                                + " should stand there")));
    }

    static NumberFormat of(String code) {
        return code.isBlank() || code.equals(PLAIN) ? GENERAL : new NumberFormat(code);
    }

    /** Returns the built-in format with a number, including dates and times of East Asian calendars. */
    static NumberFormat builtIn(int number) {
        boolean isEastAsian = (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
        boolean isDay = isEastAsian || (number >= 14 && number <= 22) || (number >= 45 && number <= 47);
        return of(isDay && number != MONTH ? DATE : BUILT_IN.getOrDefault(number, PLAIN));
    }

    /** Whether a format shows a date or a time. */
    boolean isDate() {
        return isDate;
    }

    /** What a format shows of a date. */
    ShownDate shownDate() {
        return shownDate;
    }

    /**
     * Returns what a format of nothing but zeros, such as 0000, shows of a whole number that has fewer digits; empty
     * for any other format or number.
     */
    Optional<String> findWithZeros(BigDecimal number) {
        boolean isShort = number.signum() >= 0 && number.scale() == 0 && number.precision() < zeros;
        return isShort ? Optional.of("0".repeat(zeros - number.precision()) + number) : Optional.empty();
    }

    /** The unit that a number is shown with; empty when it is shown alone. */
    Optional<ShownUnit> findUnit(BigDecimal number) {
        return units.get(
                switch (number.signum()) {
                    case 1 -> 0;
                    case 0 -> 2;
                    default -> 1;
                });
    }

    /** Explains why a number, without zeros at the end of its decimals, cannot be read as a text; empty when it can. */
    Optional<Phrase> findWhyNoKey(BigDecimal number) {
        FormatSection section = switch (number.signum()) {
            case 1 -> positive;
            case 0 -> zero;
            default -> negative;
        };
        return !isDate && section.showsDigitsOf(number) ? Optional.empty() : whyNoKey;
    }
}
