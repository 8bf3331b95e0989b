package dk.opgavekatalog.data.registration.rule;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises notes among the rows below the headings: rows whose only cell is a text outside the columns of amounts,
 * such as the source of a table. Only rows that cannot be read as registrations are looked at.
 *
 * @param rules the meanings of headings and totals
 * @param layout the content of each column
 */
public record NoteRows(ReadingRules rules, ColumnLayout layout) {

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
        if (column == ColumnLayout.ABSENT || isOfAmounts(column)) {
            return false;
        }
        String text = CellText.of(cells.get(column));
        boolean isText = text.codePoints().anyMatch(Character::isLetter)
                ? !AMOUNT.matcher(text).matches()
                : text.codePoints().noneMatch(Character::isDigit);
        return isText
                && rules.headings().countKnown(List.of(text)) == 0
                && !isOfOtherSeparator(cells.get(column))
                && !rules.totals().findLabel(layout, cells).isTotal();
    }

    /** Returns the column of the only cell that says something; {@link ColumnLayout#ABSENT} where others do too. */
    public static int findOnly(List<String> cells) {
        int only = ColumnLayout.ABSENT;
        for (int c = 0; c < cells.size(); c++) {
            if (!CellText.strip(cells.get(c)).isEmpty()) {
                if (only != ColumnLayout.ABSENT) {
                    return ColumnLayout.ABSENT;
                }
                only = c;
            }
        }
        return only;
    }

    private boolean isOfAmounts(int column) {
        return column < layout.size()
                && (layout.measures().get(column) != ColumnLayout.ABSENT
                        || column == layout.of(Column.AMOUNT)
                        || layout.totals().stream().anyMatch(total -> total.column() == column));
    }

    /** Whether a cell may be a whole row that is written with another separator; its amounts must not be lost. */
    private boolean isOfOtherSeparator(String cell) {
        int first = IntStream.range(0, layout.size())
                .filter(this::isOfAmounts)
                .findFirst()
                .orElse(0);
        String text = cell.strip();
        boolean isDivided = SEPARATORS.stream()
                .map(sign -> sign.split(text, -1))
                .filter(parts -> parts.length > 1)
                .anyMatch(parts -> isFigure(parts[parts.length - 1])
                        || Arrays.stream(parts)
                                .skip(first)
                                .anyMatch(part -> part.codePoints().anyMatch(Character::isDigit)));
        String[] words = SPACE.split(text, 0);
        return isDivided || (words.length >= layout.size() && isFigure(words[words.length - 1]));
    }

    private static boolean isFigure(String part) {
        String figure = part.strip();
        return FIGURE.matcher(figure).matches()
                && !YEAR.matcher(figure).matches()
                && !DATE.matcher(figure).matches();
    }
}
