package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.HeadingRules;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognises notes among the rows below the headings: rows whose only cell is a text outside the columns of amounts,
 * such as the source of a table. Only rows that state nothing are looked at.
 *
 * @param headings the known headings
 * @param size the number of columns with a heading
 * @param amounts the columns of amounts, and of whatever else a row states
 * @param isOther recognises a row of one cell that means something else, such as a total
 */
public record NoteRows(HeadingRules headings, int size, Set<Integer> amounts, Predicate<List<String>> isOther) {

    /** Stands for no column. */
    public static final int NONE = -1;

    /** An amount with a short word, such as a currency, is no note wherever it stands. */
    private static final Pattern AMOUNT = Pattern.compile("[-+(]*\\d[\\d.,'\\s]*(\\p{L}{1,4}\\.?\\s*){0,2}[-)]*");

    private static final Pattern FIGURE = Pattern.compile("[-+(]?\\d[\\d.,']*[-)]?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[.]\\d{1,2}[.]\\d{2,4}[.]?");

    /** The separators that another system would have written the cells of a row with. */
    private static final List<Pattern> SEPARATORS =
            List.of(Pattern.compile(";"), Pattern.compile(","), Pattern.compile("[|]"), Pattern.compile("\t|\\s{2,}"));

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Whether a row is a note. */
    public boolean isNote(List<String> cells) {
        int column = findOnly(cells);
        if (column == NONE || amounts.contains(column)) {
            return false;
        }
        String text = CellText.of(cells.get(column));
        boolean isText = text.codePoints().anyMatch(Character::isLetter)
                ? !AMOUNT.matcher(text).matches()
                : text.codePoints().noneMatch(Character::isDigit);
        return isText
                && headings.countKnown(List.of(text)) == 0
                && !isOfOtherSeparator(cells.get(column))
                && !isOther.test(cells);
    }

    /** Returns the column of the only cell that says something; {@link #NONE} where others do too. */
    public static int findOnly(List<String> cells) {
        int only = NONE;
        for (int c = 0; c < cells.size(); c++) {
            if (!CellText.strip(cells.get(c)).isEmpty()) {
                if (only != NONE) {
                    return NONE;
                }
                only = c;
            }
        }
        return only;
    }

    /** Whether a cell may be a whole row that is written with another separator; its amounts must not be lost. */
    private boolean isOfOtherSeparator(String cell) {
        int first = amounts.stream().mapToInt(Integer::intValue).min().orElse(0);
        String text = cell.strip();
        boolean isDivided = SEPARATORS.stream()
                .map(sign -> sign.split(text, -1))
                .filter(parts -> parts.length > 1)
                .anyMatch(parts -> isFigure(parts[parts.length - 1])
                        || Arrays.stream(parts)
                                .skip(first)
                                .anyMatch(part -> part.codePoints().anyMatch(Character::isDigit)));
        String[] words = SPACE.split(text, 0);
        return isDivided || (words.length >= size && isFigure(words[words.length - 1]));
    }

    private static boolean isFigure(String part) {
        String figure = part.strip();
        return FIGURE.matcher(figure).matches()
                && !YEAR.matcher(figure).matches()
                && !DATE.matcher(figure).matches();
    }
}
