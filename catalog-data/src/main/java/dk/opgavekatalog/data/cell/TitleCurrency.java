package dk.opgavekatalog.data.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the foreign currency that a title says amounts are in, such as "Beløb i EUR" or "Valuta: SEK". */
public final class TitleCurrency {

    /** The most characters that are searched, enough for any title. */
    private static final int MAX_LENGTH = 200;

    /** In capital letters, as "nok" and "sek" are words. */
    private static final String CURRENCY =
            "(EUR|USD|GBP|SEK|NOK|CHF|ISK|JPY|PLN|\u20ac|\\$|\u00a3|[Ee]uro|[Dd]ollars?|[Pp]ounds?|[Pp]und)";

    private static final String SCALE =
            "(?:(?:hele |1[., ]?000 |tusinde?r? |thousands? (?:of )?|mio\\.? |millions? )*)";

    private static final Pattern SAID = Pattern.compile(
            "(?:^|[(\\[,;:] ?|(?:^|.* )(?:[Ii]|[Ii]n|[Vv]aluta|VALUTA|[Cc]urrency|CURRENCY|[Bb]eløb|[Aa]mounts?):? )"
                    + SCALE + CURRENCY + "(?=$|[)\\],;:.])",
            Pattern.UNICODE_CHARACTER_CLASS);

    private TitleCurrency() {}

    /**
     * Finds the currency.
     *
     * @param title the text of a cell above or below a table
     * @return the currency as it is written; empty when the title says none
     */
    public static Optional<String> find(String title) {
        Matcher matcher = SAID.matcher(title.substring(0, Math.min(MAX_LENGTH, title.length())));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
