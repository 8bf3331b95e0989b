package dk.opgavekatalog.data.export.csv;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form of a text in the cell of a table that a spreadsheet opens. A text that the spreadsheet would take for a
 * formula, a number, a date or a truth value gets an apostrophe in front, and so does a text that begins with one. A
 * reader that drops one leading apostrophe gets every text back.
 */
final class SpreadsheetText {

    private static final String MARK = "'";

    /** Characters that begin a formula or an error value, including the wide forms of East Asian keyboards. */
    private static final String FORMULA_STARTS = "=+-@#\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Set<String> TRUTH_VALUES = Set.of("sand", "falsk", "true", "false");

    /** Letters that can be part of a number, a date or a time in Danish or English. */
    private static final Pattern LETTERS_OF_NUMBERS = Pattern.compile("(?<!\\p{L})(?:"
            + "jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?"
            + "|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?"
            + "|man(?:dag)?|tirs?(?:dag)?|ons(?:dag)?|tors?(?:dag)?|fre(?:dag)?|lør(?:dag)?|søn(?:dag)?"
            + "|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
            + "|kr|dkk|sek|nok|eur|usd|gbp"
            + ")(?!\\p{L})"
            + "|(?<=\\d)\\s*[ap]\\.?m?\\.?$" // 10:30 PM
            + "|(?<=[\\d.,])[de](?=[+-]?\\d)" // 1E5
            + "|(?<=\\d)t(?=\\d)|(?<=\\d)z$"); // 2024-01-01T10:00:00Z

    /** Spaces of every kind and invisible characters. */
    private static final Pattern UNSEEN_AROUND = Pattern.compile("\\A[\\p{Z}\\p{C}]+|[\\p{Z}\\p{C}]+\\z");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private SpreadsheetText() {}

    static String of(String text) {
        return isTakenForSomethingElse(text) ? MARK + text : text;
    }

    private static boolean isTakenForSomethingElse(String text) {
        return switch (FirstLook.at(text)) {
            case TEXT -> false;
            case NUMBER -> true;
            case UNDECIDED -> isTakenByPatterns(text);
        };
    }

    /** Returns the same for every text that is not empty, whatever a first look says. */
    static boolean isTakenByPatterns(String text) {
        char first = text.charAt(0);
        if (MARK.indexOf(first) >= 0 || first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        String seen = UNSEEN_AROUND.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return (!seen.isEmpty() && FORMULA_STARTS.indexOf(seen.charAt(0)) >= 0)
                || TRUTH_VALUES.contains(seen)
                || isNumberOrDate(seen);
    }

    private static boolean isNumberOrDate(String seen) {
        return DIGIT.matcher(seen).find()
                && !LETTER.matcher(LETTERS_OF_NUMBERS.matcher(seen).replaceAll(" "))
                        .find();
    }
}
