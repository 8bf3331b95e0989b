package dk.opgavekatalog.data.registration.finding;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;

/**
 * Recognises rows that look like comments, since their first cell begins with the comment character: some systems write
 * {@code #} for what is not assigned.
 *
 * @param check examines the rows of the file
 */
public record CommentRows(RowCheck check) {

    /** The most characters of a line that a message shows. */
    private static final int MAX_FOUND = 100;

    /** Whether a comment is so like a row that its amounts might be lost. */
    public boolean isRow(List<String> cells) {
        long filled =
                IntStream.range(0, cells.size()).filter(c -> isFilled(c, cells)).count();
        ColumnLayout layout = check.layout();
        boolean isAsLong = cells.size() >= layout.size() && filled > 1;
        boolean hasPlace = isFilled(layout.of(Column.ACCOUNT), cells) || isFilled(layout.of(Column.UNIT), cells);
        return isAsLong || (hasPlace && readAmounts(cells, (measure, units) -> {}));
    }

    /** Reads the amounts of a comment by the headings; false when there is none. */
    public boolean readAmounts(List<String> cells, ObjLongConsumer<Integer> handler) {
        ColumnLayout layout = check.layout();
        boolean hasAmounts = false;
        for (int c = 0; c < Math.min(cells.size(), layout.size()); c++) {
            int m = c == layout.of(Column.AMOUNT)
                    ? measure(cells)
                    : layout.measures().get(c);
            if (m != ColumnLayout.ABSENT) {
                long units = check.format()
                        .read(cells.get(c), check.rules().measures().get(m))
                        .units();
                hasAmounts |= units != AmountFormat.NONE;
                if (units != AmountFormat.NONE) {
                    handler.accept(m, units);
                }
            }
        }
        return hasAmounts;
    }

    /** Returns the measure of a row in long form. */
    private int measure(List<String> cells) {
        int column = check.layout().of(Column.MEASURE);
        return isFilled(column, cells)
                ? check.rules().measureNames().find(cells.get(column)).orElse(ColumnLayout.ABSENT)
                : ColumnLayout.ABSENT;
    }

    private static boolean isFilled(int column, List<String> cells) {
        return column != ColumnLayout.ABSENT
                && column < cells.size()
                && !CellText.strip(cells.get(column)).isEmpty();
    }

    /** Refuses such a row. */
    public RowCheck.Blame refusal(String line) {
        String sign = check.rules()
                .options()
                .getCommentCharacter()
                .map(String::valueOf)
                .orElse("");
        CellRefusal refusal = CellRefusal.of(
                        Reason.CONTRADICTION,
                        Excerpt.of(line, MAX_FOUND),
                        () -> Phrase.of(
                                "indstillingen commentCharacter uden tegn, hvis linjer med '" + sign
                                        + "' først er rækker; ellers slet linjen, der har celler som en række",
                                "the option commentCharacter without a character if lines that begin with '" + sign
                                        + "' are rows; otherwise delete the line, which has the cells of a row"))
                .because("a comment like a row")
                .helpedBy(OptionHint.of("commentCharacter"));
        return RowCheck.Blame.ofComment(refusal);
    }
}
