package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what a spreadsheet writes where a formula failed or a column is too narrow, in Danish and English. */
public final class SpreadsheetErrors {

    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#I/T",
            "#REF!",
            "#REFERENCE!",
            "#VALUE!",
            "#VÆRDI!",
            "#DIV/0!",
            "#DIVISION/0!",
            "#NAME?",
            "#NAVN?",
            "#NUM!",
            "#NUL!",
            "#NULL!",
            "#SPILL!",
            "#OVERLØB!",
            "#CALC!",
            "#BEREGN!",
            "#FIELD!",
            "#FELT!",
            "#GETTING_DATA",
            "#HENTER_DATA",
            "#BLOCKED!",
            "#CONNECT!",
            "#BUSY!",
            "#UNKNOWN!",
            "#MACRO?");

    private static final Pattern NARROW_OR_NUMBERED = Pattern.compile("##+|(?:ERR|FEJL):\\d{3}");

    private SpreadsheetErrors() {}

    /** Refuses a cell that names something, when it is such an error; empty for any other text. */
    public static Optional<CellRefusal> findRefusal(String cell) {
        String text = CellText.strip(cell);
        boolean mayBe = text.startsWith("#") || text.indexOf(':') > 0;
        String upper = mayBe ? text.toUpperCase(Locale.ROOT) : "";
        return ERRORS.contains(upper) || NARROW_OR_NUMBERED.matcher(upper).matches()
                ? Optional.of(CellRefusal.of(
                                Reason.MALFORMED,
                                cell,
                                () -> Phrase.of(
                                        "et navn, ikke en fejl i regnearket: ret formlen, eller gør kolonnen bredere",
                                        "a name, not an error of the spreadsheet: correct the formula or widen"
                                                + " the column"))
                        .because("an error of a spreadsheet"))
                : Optional.empty();
    }
}
