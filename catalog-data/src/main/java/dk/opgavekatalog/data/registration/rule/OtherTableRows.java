package dk.opgavekatalog.data.registration.rule;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognises rows that are likely the headings of another table though most of them are unknown: the rows below would
 * be read by the headings of the file, money as FTE. They have words in place of amounts and no digit anywhere, and
 * either a known heading, or different words in all columns, of which none is an account. Only rows that cannot be read
 * as registrations are looked at.
 *
 * @param rules the meanings of headings and accounts
 * @param layout the content of each column
 */
public record OtherTableRows(ReadingRules rules, ColumnLayout layout) {

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** What people write where they have no amount, in folded form. */
    private static final Set<String> NO_AMOUNTS = Set.of(
            "ukendt",
            "uoplyst",
            "ikke oplyst",
            "mangler",
            "ingen",
            "intet",
            "nul",
            "afventer",
            "vakant",
            "fejl",
            "ja",
            "nej",
            "x",
            "na",
            "n/a",
            "nan",
            "unknown",
            "missing",
            "none",
            "nil",
            "null",
            "vacant",
            "error",
            "yes",
            "no");

    /** Whether a row that states no amount is likely the headings of another table. */
    public boolean isLikely(List<String> cells) {
        List<Integer> filled = IntStream.range(0, cells.size())
                .filter(c -> !CellText.strip(cells.get(c)).isEmpty())
                .boxed()
                .toList();
        List<Integer> ofAmounts = filled.stream().filter(this::isOfAmounts).toList();
        return !ofAmounts.isEmpty()
                && ofAmounts.stream().allMatch(c -> isWord(cells.get(c)))
                && filled.stream().noneMatch(c -> DIGIT.matcher(cells.get(c)).find())
                && ((isKnown(cells.get(filled.get(0))) && !isAccount(cells))
                        || ofAmounts.stream().anyMatch(c -> isKnown(cells.get(c)))
                        || areWordsOfNoRow(cells, filled));
    }

    private boolean isOfAmounts(int column) {
        return column < layout.size() && layout.isAmount(column);
    }

    private static boolean isWord(String cell) {
        return LETTER.matcher(cell).find() && !NO_AMOUNTS.contains(FoldedText.normalize(CellText.of(cell)));
    }

    private boolean isKnown(String cell) {
        return rules.headings().countKnown(List.of(cell)) > 0;
    }

    /** Whether a row has an account, as no headings do. */
    private boolean isAccount(List<String> cells) {
        int column = layout.of(Column.ACCOUNT);
        return column != ColumnLayout.ABSENT
                && column < cells.size()
                && rules.accounts().account(cells.get(column)).refusal() == null;
    }

    /** Whether all columns that are read have a different word, and none is an account or a measure. */
    private boolean areWordsOfNoRow(List<String> cells, List<Integer> filled) {
        Set<String> different = filled.stream()
                .map(c -> FoldedText.normalize(CellText.of(cells.get(c))))
                .collect(Collectors.toUnmodifiableSet());
        return layout.has(Column.ACCOUNT)
                && !isAccount(cells)
                && different.size() == filled.size()
                && IntStream.range(0, layout.size()).filter(layout::isRead).allMatch(filled::contains)
                && (!layout.has(Column.MEASURE)
                        || rules.measureNames()
                                .find(cells.get(layout.of(Column.MEASURE)))
                                .isEmpty());
    }
}
