package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of amounts without what people and pivot tables put around it, such as "Sum af Lønudgift (t.kr.)", "Antal
 * årsværk" or "Lønudgift 2024".
 *
 * @param core the heading that is left, in folded form
 * @param isCount whether it says that it counts something, and so is not about money
 * @param places for kroner, thousands or millions of them, the places by which the decimal sign moves to make kroner
 * @param year the year that it names
 */
public record DecoratedHeading(String core, boolean isCount, Optional<Integer> places, Optional<Integer> year) {

    /** Longer texts are no headings. */
    private static final int MAX_LENGTH = 100;

    private static final Pattern SUM = Pattern.compile("^sum(?:men)? (?:af|of) ");
    private static final Pattern COUNT = Pattern.compile("^(?:antal|number of) |[ ,]*\\((?:antal|number)\\)$");
    private static final Pattern YEAR = Pattern.compile("[ ,(-]+((?:19|20)\\d\\d)\\)?$");

    private static final String BEFORE_UNIT = " ,:/-([{";
    private static final Pattern AROUND_UNIT = Pattern.compile("^[ ,:/(\\[{-]+|[ )\\]}:]+$");
    private static final Pattern PREPOSITION = Pattern.compile("^(?:i|in) ");
    private static final Pattern WITHIN_UNIT = Pattern.compile("[ .,']|danske|danish|hele |of ");
    private static final String KRONER = "(?:kr|kroner|dkk)";

    /** Units without the signs within them, by their places. */
    private static final Map<Integer, Pattern> UNITS = Map.of(
            0, Pattern.compile(KRONER),
            3, unit("t|k|x?1000|tusinde?r?|thousands?", "x?1000|000s?|tusinde?r?|thousands?"),
            6, unit("m|x?1000000|mio|mill?|millioner|millions?", "x?1000000|m|mio|mill|millioner|millions?"),
            9, unit("mia|milliarder|billions?", "mia|milliarder|billions?"));

    /** What says a number of kroner, and can stand without them behind a preposition or in brackets. */
    private static final Map<Integer, Pattern> NUMBERS = Map.of(
            3, Pattern.compile("x?1000|tusinde?r?|thousands?"),
            6, Pattern.compile("x?1000000|mio|mill|millioner|millions?"),
            9, Pattern.compile("mia|milliarder|billions?"));

    private static Pattern unit(String before, String after) {
        return Pattern.compile("(?:" + before + ")" + KRONER + "|" + KRONER + "(?:" + after + ")");
    }

    /**
     * Finds the parts of a heading.
     *
     * @param heading the heading
     * @return the parts; empty when nothing stands around it
     */
    public static Optional<DecoratedHeading> find(String heading) {
        String all = heading.length() > MAX_LENGTH ? "" : FoldedText.normalize(heading);
        DecoratedHeading parts =
                new DecoratedHeading(SUM.matcher(all).replaceFirst(""), false, Optional.empty(), Optional.empty());
        parts = parts.withoutYear().withoutUnit().withoutYear().withoutCount();
        return parts.core.equals(all) || parts.core.isBlank() ? Optional.empty() : Optional.of(parts);
    }

    private DecoratedHeading withoutYear() {
        Matcher matcher = YEAR.matcher(core);
        return year.isEmpty() && matcher.find()
                ? new DecoratedHeading(
                        core.substring(0, matcher.start()),
                        isCount,
                        places,
                        Optional.of(Integer.valueOf(matcher.group(1))))
                : this;
    }

    private DecoratedHeading withoutCount() {
        String counted = COUNT.matcher(core).replaceFirst("");
        return new DecoratedHeading(counted, !counted.equals(core), places, year);
    }

    private DecoratedHeading withoutUnit() {
        for (int at = 1; at < core.length(); at++) {
            if (BEFORE_UNIT.indexOf(core.charAt(at)) >= 0) {
                Optional<Integer> found = findPlaces(core.substring(at));
                if (found.isPresent()) {
                    return new DecoratedHeading(core.substring(0, at), isCount, found, year);
                }
            }
        }
        return this;
    }

    private static Optional<Integer> findPlaces(String end) {
        String text = AROUND_UNIT.matcher(end).replaceAll("");
        String unit = PREPOSITION.matcher(text).replaceFirst("");
        String plain = WITHIN_UNIT.matcher(unit).replaceAll("");
        boolean isApart = !unit.equals(text)
                || end.stripLeading().startsWith("(")
                || end.stripLeading().startsWith("[");
        return findPlaces(UNITS, plain).or(() -> isApart ? findPlaces(NUMBERS, plain) : Optional.empty());
    }

    private static Optional<Integer> findPlaces(Map<Integer, Pattern> patterns, String unit) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(unit).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
