package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;

/** Places of cells, such as C5. */
final class CellReference {

    private static final int LETTERS = 26;
    private static final int MAX_LETTERS = 3;
    private static final int MAX_DIGITS = 7;

    private CellReference() {}

    /**
     * Returns the column of a place, from 0; throws a flaw when it is not a place in that row. It may be written c5 or
     * $C$5, as in formulas.
     */
    static int column(CharSequence reference, int row) {
        int at = skipBlanks(reference, 0);
        at = skip(reference, at, '$');
        int first = at;
        int column = 0;
        while (at < reference.length() && letter(reference.charAt(at)) > 0) {
            column = LETTERS * column + letter(reference.charAt(at));
            at++;
            if (at - first > MAX_LETTERS) {
                throw noPlace(reference, row);
            }
        }
        boolean hasColumn = at > first;
        at = skip(reference, at, '$');
        first = at;
        int number = 0;
        while (at < reference.length() && reference.charAt(at) >= '0' && reference.charAt(at) <= '9') {
            number = 10 * number + reference.charAt(at) - '0';
            at++;
            if (at - first > MAX_DIGITS) {
                throw noPlace(reference, row);
            }
        }
        if (!hasColumn || number != row || skipBlanks(reference, at) != reference.length()) {
            throw noPlace(reference, row);
        }
        return column - 1;
    }

    /** Returns the number of a letter in the alphabet, from 1; 0 for any other character. */
    private static int letter(char c) {
        int letter = (c | ' ') - 'a' + 1;
        return letter >= 1 && letter <= LETTERS && c < 0x80 ? letter : 0;
    }

    private static int skip(CharSequence reference, int at, char sign) {
        return at < reference.length() && reference.charAt(at) == sign ? at + 1 : at;
    }

    private static int skipBlanks(CharSequence reference, int from) {
        int at = from;
        while (at < reference.length() && reference.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static FileFlawException noPlace(CharSequence reference, int row) {
        return FileFlawException.of(
                Reason.MALFORMED,
                Phrase.of("en celle ved ", "a cell at ").plus(Archive.shorten(reference.toString())),
                Phrase.of(
                        "en plads i række " + row + ", for eksempel C" + row,
                        "a place in row " + row + ", such as C" + row));
    }

    /** Returns the place of a cell whose column is counted from 0. */
    static String of(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row).toString();
    }
}
