package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.registration.recognition.UnreadDistinction.Distinction;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the headings of columns that tell rows apart, such as Version or Valuta, in Danish and English. */
final class DistinguishingHeadings {

    /** Words of a heading, in the form of {@link FoldedText}. */
    private static final Map<Distinction, Set<String>> WORDS = new LinkedHashMap<>();

    /** How words begin that are put together with others. */
    private static final Map<Distinction, List<String>> BEGINNINGS = Map.of(
            Distinction.VERSION, List.of("scenari", "version", "budgettype", "budgetfase", "datatype", "vaerditype"),
            Distinction.CURRENCY, List.of("valuta", "currenc"),
            Distinction.SCALE, List.of("beloebsenhed", "skalering", "multiplikator"));

    /** How words end that are put together with others. */
    private static final Map<Distinction, List<String>> ENDINGS = Map.of(
            Distinction.VERSION, List.of("version", "scenarie", "scenario"),
            Distinction.CURRENCY, List.of("valuta"));

    static {
        WORDS.put(
                Distinction.VERSION,
                Set.of("budget", "regnskab", "prognose", "forecast", "actual", "actuals", "plan", "realiseret"));
        WORDS.put(Distinction.CURRENCY, Set.of("currency", "iso4217"));
        WORDS.put(
                Distinction.SIDE,
                Set.of("debet", "debit", "kredit", "credit", "fortegn", "sign", "dk", "d/k", "d/c", "s/h", "+/-"));
        WORDS.put(Distinction.SCALE, Set.of("skala", "scale", "tkr", "kr/tkr", "kr/1000kr", "multiplier"));
        WORDS.put(
                Distinction.PERIOD,
                Set.of(
                        "maaned",
                        "maaneder",
                        "md",
                        "mdr",
                        "month",
                        "kvartal",
                        "quarter",
                        "halvaar",
                        "periode",
                        "period",
                        "uge",
                        "week",
                        "regnskabsperiode",
                        "regnskabsmaaned",
                        "loenperiode",
                        "loenmaaned",
                        "bogfoeringsperiode",
                        "bogfoeringsmaaned",
                        "maanedsnummer",
                        "maanedsnr",
                        "periodenr"));
    }

    /** Between words. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:()\\[\\]_-]+|/(?!\\w\\b)(?<!\\b\\w/)");

    private DistinguishingHeadings() {}

    /** Finds what a column with a heading tells apart. */
    static Optional<Distinction> find(String heading) {
        String folded = FoldedText.normalize(heading);
        for (Distinction kind : Distinction.values()) {
            if (isOneOf(kind, folded) || isOneOf(kind, HeadingText.normalize(heading))) {
                return Optional.of(kind);
            }
            for (String word : BETWEEN.split(folded, 0)) {
                if (isOneOf(kind, HeadingText.normalize(word))) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(Distinction kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word)
                || BEGINNINGS.getOrDefault(kind, List.of()).stream().anyMatch(word::startsWith)
                || ENDINGS.getOrDefault(kind, List.of()).stream().anyMatch(word::endsWith);
    }
}
