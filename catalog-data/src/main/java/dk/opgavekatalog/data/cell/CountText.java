package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.language.Phrase;
import java.util.Locale;

/** Writes a number of things with signs between thousands, as each language has them. */
public final class CountText {

    private CountText() {}

    /** Writes a number of things, such as 1.234 rækker. */
    public static Phrase of(long count, Phrase one, Phrase many) {
        String english = String.format(Locale.ROOT, "%,d", count);
        return Phrase.of(english.replace(',', '.'), english).plus(" ").plus(count == 1 ? one : many);
    }
}
