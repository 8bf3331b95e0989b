package dk.opgavekatalog.data.municipality;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that is a number and a name, in any order: 217 Helsingør, Helsingør (217).
 *
 * @param number the number without zeros before it
 * @param name the name as it stands
 */
record NumberAndName(String number, String name) {

    /** The number of a municipality, with zeros before it. */
    static final String DIGITS = "0{0,2}([1-9][0-9]{2})";

    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(?:kommune )?(?:" + DIGITS + "|\\(" + DIGITS + "\\))(?: ?[-:,] ?| )(.+)");
    private static final Pattern NAME_FIRST =
            Pattern.compile("(.*[^-:, ])(?:(?: ?[-:,] ?| )" + DIGITS + "| ?\\(" + DIGITS + "\\))");

    /** Takes a plain text apart; empty when it is not a number and a name. */
    static Optional<NumberAndName> find(String plain) {
        Matcher first = NUMBER_FIRST.matcher(plain);
        if (first.matches()) {
            return Optional.of(new NumberAndName(either(first, 1, 2), first.group(3)));
        }
        Matcher last = NAME_FIRST.matcher(plain);
        return last.matches() ? Optional.of(new NumberAndName(either(last, 2, 3), last.group(1))) : Optional.empty();
    }

    private static String either(Matcher matcher, int one, int other) {
        return Stream.of(one, other)
                .map(group -> Optional.ofNullable(matcher.group(group)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
