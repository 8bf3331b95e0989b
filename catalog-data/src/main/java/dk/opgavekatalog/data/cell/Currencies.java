package dk.opgavekatalog.data.cell;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people write beside amounts of money: signs for kroner, other currencies, and words for thousands. */
public final class Currencies {

    /** Signs for kroner, in lower case. */
    private static final Set<String> KRONER = Set.of(
            "kr", "kr.", "dkk", "dkk.", "dkr", "dkr.", "d.kr.", "kroner", "krone", "danske kroner", "danish kroner");

    /** Signs for no øre, such as in 100,-. */
    private static final Set<String> WHOLE_KRONER = Set.of(",-", ",\u2013", ",\u2014", ",--");

    /** Words and signs that make an amount a thousand times greater, or more. */
    private static final Set<String> SCALES = Set.of(
            "t.kr.",
            "t.kr",
            "tkr.",
            "tkr",
            "t. kr.",
            "tdkk",
            "dkk t",
            "t.dkk",
            "tusind",
            "tusind kr.",
            "mio.",
            "mio",
            "mio. kr.",
            "mio.kr.",
            "mio kr.",
            "mio kr",
            "mio. dkk",
            "mill.",
            "mill. kr.",
            "mill",
            "m.kr.",
            "mkr.",
            "mkr",
            "mdkk",
            "million",
            "millioner",
            "mia.",
            "mia",
            "mia. kr.",
            "mia.kr.",
            "mia kr.",
            "milliard",
            "milliarder",
            "billion",
            "bn",
            "mn",
            "dkk mio.",
            "dkk million",
            "dkk thousand",
            "thousand");

    /** Other currencies by their words; {@link Currency} has their codes. */
    private static final Set<String> FOREIGN = Set.of(
            "euro", "dollar", "dollars", "us$", "pund", "pound", "pounds", "nkr", "nkr.", "skr", "skr.", "isk.", "yen");

    private static final String OWN_CODE = "DKK";

    private static final List<Known> ALL = all();

    /** What a text beside an amount says. */
    public enum Kind {
        KRONER,
        FOREIGN,
        SCALE
    }

    /** A text that people write beside amounts, in lower case. */
    record Known(String text, Kind kind) {}

    private Currencies() {}

    private static List<Known> all() {
        Stream<Known> own =
                Stream.concat(KRONER.stream(), WHOLE_KRONER.stream()).map(t -> new Known(t, Kind.KRONER));
        Stream<Known> scales = SCALES.stream().map(t -> new Known(t, Kind.SCALE));
        Stream<String> codes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> !code.equals(OWN_CODE))
                .map(code -> code.toLowerCase(Locale.ROOT));
        Stream<String> symbols = IntStream.rangeClosed('\0', Character.MAX_VALUE)
                .filter(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
                .mapToObj(Character::toString);
        Stream<Known> foreign = Stream.of(codes, symbols, FOREIGN.stream())
                .flatMap(texts -> texts)
                .map(t -> new Known(t, Kind.FOREIGN));
        return Stream.of(own, scales, foreign)
                .flatMap(known -> known)
                .sorted(Comparator.comparing((Known known) -> known.text().length())
                        .reversed()
                        .thenComparing(Known::text))
                .toList();
    }

    /** The texts of all kinds, the longest first. */
    static List<String> texts() {
        return ALL.stream().map(Known::text).toList();
    }

    /** Returns what a text beside an amount says; empty when it says nothing known. */
    public static Optional<Kind> findKind(String text) {
        String lower = CellText.strip(text).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(known -> known.text().equals(lower))
                .map(Known::kind)
                .findFirst();
    }

    /** Whether a text says that the amount before it is without øre. */
    static boolean isWholeKroner(String text) {
        return WHOLE_KRONER.contains(text);
    }
}
