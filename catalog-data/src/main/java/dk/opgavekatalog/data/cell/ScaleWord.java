package dk.opgavekatalog.data.cell;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The words by which people say that money is in thousands or more. */
public final class ScaleWord {

    private static final int THOUSAND = 3;
    private static final int MILLION = 6;
    private static final int MILLIARD = 9;

    /** Thousand in figures. */
    private static final Pattern FIGURES = Pattern.compile(".*1[. ]?000(?![0-9]).*");

    private ScaleWord() {}

    /** Returns by how many places a text says that amounts are too small; empty when it says nothing of it. */
    public static OptionalInt findPlaces(String text) {
        boolean isScale = Currencies.findKind(text)
                .filter(kind -> kind == Currencies.CurrencyKind.SCALE)
                .isPresent();
        String lower = CellText.strip(text).toLowerCase(Locale.ROOT).replaceFirst("^dkk ", "");
        if (!isScale) {
            return FIGURES.matcher(lower).matches() ? OptionalInt.of(THOUSAND) : OptionalInt.empty();
        }
        if (lower.startsWith("mia") || lower.startsWith("milliard") || lower.startsWith("b")) {
            return OptionalInt.of(MILLIARD);
        }
        return OptionalInt.of(lower.startsWith("m") ? MILLION : THOUSAND);
    }
}
