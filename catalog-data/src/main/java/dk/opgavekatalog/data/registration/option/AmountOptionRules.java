package dk.opgavekatalog.data.registration.option;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.Currencies;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;

/** The rules of the options that say what stands around amounts and in place of them. */
final class AmountOptionRules {

    private static final String CHINESE_DIGITS =
            "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u842C\u4E07\u96F6";

    private AmountOptionRules() {}

    static void check(Problems problems, ReadingOptions options) {
        checkMarks(problems, options);
        checkCurrencies(problems, options);
    }

    /** A mark must never be an amount. */
    private static void checkMarks(Problems problems, ReadingOptions options) {
        List<String> marks = options.getMarksForNothing();
        for (int i = 0; i < marks.size(); i++) {
            String mark = marks.get(i);
            Problems at = problems.in("marksForNothing", i);
            if (CellText.strip(mark).isEmpty()) {
                at.add(
                        Reason.BLANK,
                        mark,
                        Phrase.of(
                                "et mærke som - eller n/a; en tom celle angiver altid intet",
                                "a mark such as - or n/a; an empty cell always states nothing"));
            } else if (mark.codePoints().anyMatch(AmountOptionRules::isNumber)
                    || mark.length() > AmountFormat.MAX_LENGTH) {
                at.add(
                        Reason.CONTRADICTION,
                        mark,
                        Phrase.of(
                                "et mærke uden cifre, højst " + AmountFormat.MAX_LENGTH
                                        + " tegn, så det aldrig kan være et beløb",
                                "a mark without digits, of at most " + AmountFormat.MAX_LENGTH
                                        + " characters, so that it can never be an amount"));
            }
        }
    }

    /** Whether a sign is a number by itself: a digit, a fraction such as ½, a Roman or Chinese number. */
    private static boolean isNumber(int sign) {
        int type = Character.getType(sign);
        return Character.isDigit(sign)
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER
                || CHINESE_DIGITS.indexOf(sign) >= 0;
    }

    private static void checkCurrencies(Problems problems, ReadingOptions options) {
        List<String> currencies = options.getCurrencies();
        for (int i = 0; i < currencies.size(); i++) {
            String currency = currencies.get(i);
            Problems at = problems.in("currencies", i);
            boolean isOwn = Currencies.findKind(currency)
                    .filter(kind -> kind == Currencies.CurrencyKind.KRONER)
                    .isPresent();
            if (!isOwn) {
                at.add(Reason.UNKNOWN_VALUE, currency, allowed(currency));
            } else if (isPartOf(currency, options)) {
                at.add(
                        Reason.CONTRADICTION,
                        currency,
                        Phrase.of(
                                "et tegn, der ikke begynder med et punktum eller komma, som ikke er decimaltegnet",
                                "a sign that does not begin with a full stop or comma that is not the decimal sign"));
            }
        }
    }

    /** Whether a sign such as ,- begins with a comma although the decimal sign is a full stop. */
    private static boolean isPartOf(String currency, ReadingOptions options) {
        return CellText.strip(currency).startsWith(",")
                && options.getDecimalSign().filter(sign -> sign != ',').isPresent();
    }

    private static Phrase allowed(String currency) {
        Phrase own = Phrase.of(
                "et tegn for kroner: kr., kr, DKK, kroner eller ,-", "a sign for kroner: kr., kr, DKK, kroner or ,-");
        return switch (Currencies.findKind(currency).orElse(Currencies.CurrencyKind.KRONER)) {
            case FOREIGN ->
                own.plus(Phrase.of(
                        "; intet omregnes, så et beløb i en anden valuta ville tælle som kroner",
                        "; nothing is converted, so an amount in another currency would count as kroner"));
            case SCALE ->
                own.plus(Phrase.of(
                        "; tusinder og millioner siger indstillingen moneyUnit",
                        "; the option moneyUnit says thousands and millions"));
            case KRONER -> own;
        };
    }
}
