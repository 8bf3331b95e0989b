package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a title or a heading says what amounts of money are counted in, such as "t.kr.", "(i 1.000 kr.)"
 * or "DKK million".
 *
 * @param places the number of places by which the decimal sign moves to make kroner of an amount: 3, 6 or 9
 * @param isOfAll whether the words are about all amounts; otherwise they may be part of one, as in "4,4 mio. kr."
 */
public record MoneyWords(int places, boolean isOfAll) {

    private static final int THOUSANDS = 3;
    private static final int MILLIONS = 6;
    private static final int BILLIONS = 9;

    /** The most characters that are searched, enough for any title. */
    private static final int MAX_LENGTH = 1000;

    /** Kroner in any of their names. */
    private static final String KRONER = "(?:(?:danske |danish )?(?:kr|kroner|dkk)\\b\\.?)";

    private static final String THOUSAND = "(?<![\\d.,'])1[.,' ]?000(?![.,' ]?\\d)";
    private static final String MILLION = "(?<![\\d.,'])1[.,' ]?000[.,' ]?000(?![.,' ]?\\d)";

    /** What follows words that do not name kroner: nothing, or the end of a bracket. */
    private static final String END = "\\.? ?(?:$|[)\\]}])";

    private static final Pattern IN_THOUSANDS = Pattern.compile("\\b[tk]\\.? ?(?:kr|dkk)\\b"
            + "|\\b(?:tusind|tusinde|tusinder|thousand|thousands) (?:of )?" + KRONER
            + "|" + THOUSAND + " ?" + KRONER
            + "|" + KRONER + " ?[(x*]? ?(?:in |i )?(?:" + THOUSAND + "|'?000s?\\b|tusinde?r?\\b|thousands?\\b)"
            + "|\\b(?:i|in|x) ?(?:hele )?(?:" + THOUSAND + "|tusinde?r?|thousands?)" + END);

    private static final Pattern IN_MILLIONS = Pattern.compile("\\bm\\.? ?(?:kr|dkk)\\b|\\bdkk ?m\\b"
            + "|\\b(?:mio|mil|mill|million|millioner|millions)\\b\\.? ?(?:of )?" + KRONER
            + "|" + MILLION + " ?" + KRONER
            + "|" + KRONER + " ?[(x*]? ?(?:in |i )?(?:" + MILLION + "|(?:mio|mill|millioner|millions?)\\b)"
            + "|\\b(?:i|in|x) ?(?:hele )?(?:" + MILLION + "|mio|mill|millioner|millions?)" + END);

    private static final Pattern IN_BILLIONS =
            Pattern.compile("\\b(?:mia|milliard|milliarder|billion|billions)\\b\\.? ?" + "(?:of )?" + KRONER + "|"
                    + KRONER + " ?(?:in |i )?(?:mia|milliarder|billions?)\\b");

    /** What stands before words that are about all amounts. */
    private static final Pattern OF_ALL =
            Pattern.compile("(?:^|[(\\[{,:;/=-]|\\b(?:i|in|er|are|beloeb|amounts?)(?: hele)?)[ ']*$");

    /**
     * Finds the words in a text. Those for kroner are not looked for: a title may name them for many reasons.
     *
     * @param text a title or a heading
     * @return the words; empty when there are none
     */
    public static Optional<MoneyWords> find(String text) {
        String folded = FoldedText.normalize(text.substring(0, Math.min(MAX_LENGTH, text.length())));
        return findBy(IN_BILLIONS, BILLIONS, folded)
                .or(() -> findBy(IN_MILLIONS, MILLIONS, folded))
                .or(() -> findBy(IN_THOUSANDS, THOUSANDS, folded));
    }

    private static Optional<MoneyWords> findBy(Pattern pattern, int places, String folded) {
        Matcher matcher = pattern.matcher(folded);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean isPreposition = folded.startsWith("i", matcher.start()) || folded.startsWith("x ", matcher.start());
        String before = folded.substring(0, matcher.start());
        return Optional.of(
                new MoneyWords(places, isPreposition || OF_ALL.matcher(before).find()));
    }
}
