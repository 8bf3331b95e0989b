package dk.opgavekatalog.data.cell;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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

    private static final Map<String, CurrencyKind> KINDS = kinds();

    /** The texts of all kinds. */
    static final CurrencyTexts ALL = new CurrencyTexts(KINDS.keySet());

    /** What a text beside an amount says. */
    public enum CurrencyKind {
        KRONER,
        FOREIGN,
        SCALE
    }

    private Currencies() {}

    private static Map<String, CurrencyKind> kinds() {
        Map<String, CurrencyKind> kinds = new HashMap<>();
        Currency.getAvailableCurrencies()
                .forEach(currency ->
                        kinds.put(currency.getCurrencyCode().toLowerCase(Locale.ROOT), CurrencyKind.FOREIGN));
        IntStream.rangeClosed('\0', Character.MAX_VALUE)
                .filter(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
                .forEach(c -> kinds.put(Character.toString(c), CurrencyKind.FOREIGN));
        FOREIGN.forEach(text -> kinds.put(text, CurrencyKind.FOREIGN));
        SCALES.forEach(text -> kinds.put(text, CurrencyKind.SCALE));
        // At last, since DKK is among all currencies.
        KRONER.forEach(text -> kinds.put(text, CurrencyKind.KRONER));
        WHOLE_KRONER.forEach(text -> kinds.put(text, CurrencyKind.KRONER));
        return Map.copyOf(kinds);
    }

    /** Returns what a text beside an amount says; empty when it says nothing known. */
    public static Optional<CurrencyKind> findKind(String text) {
        return Optional.ofNullable(KINDS.get(CellText.strip(text).toLowerCase(Locale.ROOT)));
    }

    /** Whether a text says that the amount before it is without øre. */
    static boolean isWholeKroner(String text) {
        return WHOLE_KRONER.contains(text);
    }
}
