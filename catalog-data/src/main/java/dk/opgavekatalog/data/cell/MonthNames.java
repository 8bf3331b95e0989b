package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months by their names and abbreviations in Danish and English. */
public final class MonthNames {

    private static final List<String> DANISH = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final int SHORT = 3;

    /** The months by name, in small letters. */
    private static final Map<String, Month> BY_NAME = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            for (Language language : Language.values()) {
                String name = name(month, language).toLowerCase(Locale.ROOT);
                BY_NAME.put(name, month);
                BY_NAME.put(name.substring(0, SHORT), month);
            }
        }
        BY_NAME.put("sept", Month.SEPTEMBER);
        BY_NAME.put("mrt", Month.MARCH);
    }

    private MonthNames() {}

    /** Finds a month by its name or abbreviation in small letters, without a full stop. */
    static Optional<Month> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The name of a month in a language. */
    public static String name(Month month, Language language) {
        return (language == Language.DANISH ? DANISH : ENGLISH).get(month.getValue() - 1);
    }

    /** The name of a month in both languages. */
    public static Phrase of(Month month) {
        return Phrase.of(name(month, Language.DANISH), name(month, Language.ENGLISH));
    }

    /** A month with its year, such as januar 2024. */
    public static Phrase of(YearMonth month) {
        return of(month.getMonth()).plus(" " + month.getYear());
    }
}
