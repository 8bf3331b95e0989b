package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.language.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The marks that people and statistics offices write in place of an amount, by what they usually mean. */
enum NothingMark {
    DASH,
    WITHHELD,
    IMPOSSIBLE,
    NOT_AVAILABLE;

    private static final Set<String> OF_WITHHELD = Set.of("..", "...", "\u2026", ":", "x", "*", "**", "***");
    private static final Set<String> OF_IMPOSSIBLE = Set.of(".", "\u00B7", "\u2022");
    private static final Set<String> OF_NOT_AVAILABLE = Set.of(
            "n/a",
            "n.a.",
            "n.a",
            "na",
            "n/d",
            "i/a",
            "i.a.",
            "i.a",
            "ia",
            "ikke oplyst",
            "uoplyst",
            "ingen",
            "intet",
            "none",
            "nil",
            "null",
            "nan");

    /** Returns the kind of a mark, without surrounding spaces; empty when the text is not a usual one. */
    static Optional<NothingMark> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isDash(text)) {
            return Optional.of(DASH);
        }
        if (OF_WITHHELD.contains(lower)) {
            return Optional.of(WITHHELD);
        }
        if (OF_IMPOSSIBLE.contains(lower)) {
            return Optional.of(IMPOSSIBLE);
        }
        return OF_NOT_AVAILABLE.contains(lower) ? Optional.of(NOT_AVAILABLE) : Optional.empty();
    }

    /** Whether a text is dashes and nothing else. */
    static boolean isDash(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(NumberSigns::isDash);
    }

    /** What it usually means. */
    Phrase meaning() {
        return switch (this) {
            case DASH -> Phrase.of("en streg er som regel ingenting", "a dash is usually nothing at all");
            case WITHHELD ->
                Phrase.of(
                        "tallet er som regel holdt tilbage eller ukendt",
                        "the figure is usually withheld or not known");
            case IMPOSSIBLE -> Phrase.of("der kan som regel ikke være noget tal", "there can usually be no figure");
            case NOT_AVAILABLE -> Phrase.of("tallet er som regel ikke oplyst", "the figure is usually not available");
        };
    }
}
