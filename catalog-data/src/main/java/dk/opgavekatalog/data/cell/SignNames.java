package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.language.Phrase;

/** The names of the signs that stand between cells and within amounts. */
public final class SignNames {

    private SignNames() {}

    /** Names a sign, with itself where it can be seen. */
    public static Phrase of(char sign) {
        return switch (sign) {
            case ',' -> Phrase.of("komma (,)", "a comma (,)");
            case '.' -> Phrase.of("punktum (.)", "a full stop (.)");
            case ';' -> Phrase.of("semikolon (;)", "a semicolon (;)");
            case '\t' -> Phrase.of("tabulator", "a tab");
            case '\'', '\u2019' -> Phrase.of("apostrof (" + sign + ")", "an apostrophe (" + sign + ")");
            case ' ' -> Phrase.of("mellemrum", "a space");
            default -> Phrase.same("'" + sign + "'");
        };
    }
}
