package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises what is no name of a unit or an organisation: errors and truth values of a spreadsheet, codes that it made
 * dates, and marks. Two units would become one by them, as several codes become the same date.
 */
public final class NoNames {

    /** As a spreadsheet writes them: a unit that is called Sand is a name. */
    private static final Set<String> TRUTH_VALUES = Set.of("TRUE", "FALSE", "SAND", "FALSK");

    /** A date with a whole year or the name of a month; 10-11-12 may be a code that nobody has made a date. */
    private static final Pattern LIKE_DATE =
            Pattern.compile("(?=.*[0-9])(?:.*[0-9]{4}.*|[0-9].*\\p{L}.*|\\p{L}.*[0-9])", Pattern.DOTALL);

    /** Dashes, quotation marks, points and strokes; SAP writes # for what is not assigned. */
    private static final Pattern MARKS = Pattern.compile("[\\p{Pd}\\p{Pc}\\p{Pi}\\p{Pf}\u2212\"'\u00B4`.,:;/|\\s]+");

    private static final Phrase OR_NAME =
            Phrase.of("; er det navnet, så sæt et ord foran", "; if it is the name, put a word before it");

    private static final int MOST = 40;

    private NoNames() {}

    /** Refuses a cell that should be a name and is none; empty for any other text, also an empty one. */
    public static Optional<CellRefusal> findRefusal(String cell) {
        return SpreadsheetErrors.findRefusal(cell).or(() -> findOther(CellText.of(cell), cell));
    }

    private static Optional<CellRefusal> findOther(String text, String cell) {
        if (text.isEmpty() || text.length() > MOST) {
            return Optional.empty();
        }
        if (TRUTH_VALUES.contains(text)) {
            return refusal(
                    cell,
                    "a truth value",
                    Phrase.of(
                                    "et navn, ikke en sandhedsværdi fra et regneark: ret cellen",
                                    "a name, not a truth value of a spreadsheet: correct the cell")
                            .plus(OR_NAME));
        }
        if (LIKE_DATE.matcher(text).matches() && WrittenDate.find(text).isPresent()) {
            return refusal(
                    cell,
                    "a date",
                    Phrase.of(
                                    "et navn, ikke en dato: regneark gør koder til datoer, når cellen ikke er tekst;"
                                            + " skriv koden som tekst",
                                    "a name, not a date: spreadsheets turn codes into dates unless the cell is text;"
                                            + " write the code as text")
                            .plus(OR_NAME));
        }
        return MARKS.matcher(text).matches()
                ? refusal(
                        cell,
                        "a mark",
                        Phrase.of(
                                "et navn med bogstaver eller cifre, ikke kun tegn",
                                "a name with letters or digits, not signs alone"))
                : Optional.empty();
    }

    private static Optional<CellRefusal> refusal(String cell, String cause, Phrase allowed) {
        return Optional.of(CellRefusal.of(Reason.MALFORMED, cell, () -> allowed).because(cause));
    }
}
