package dk.opgavekatalog.data.registration.rule;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;

/**
 * Says which rows are filled down. A row must say itself what its amounts are of: the account (with a mapping, the
 * account or the unit), or a key to the right of it, as in a table that is ordered by account first. Otherwise it may
 * as well be a remark or a sum, such as "Heraf elever" with figures, and its amounts would be added to the account
 * above.
 *
 * @param layout the content of each column
 * @param isMapped whether the accounts are mapped, so that a unit can stand for one
 * @param totals finds words of totals in cells that are not read
 */
public record FillRule(ColumnLayout layout, boolean isMapped, TotalCells totals) {

    /** Returns the rule for a file. */
    public static FillRule of(ReadingRules rules, ColumnLayout layout) {
        return new FillRule(layout, rules.options().getMapping().isPresent(), rules.totals());
    }

    /** The column that says most exactly what amounts are of. */
    private Column finest() {
        return layout.has(Column.ACCOUNT) ? Column.ACCOUNT : Column.UNIT;
    }

    /** Whether the empty cells of a row may be filled. */
    public boolean allows(List<String> cells) {
        return hasPlace(cells) && !totals.findLabelBesideKeys(layout, cells).isTotal();
    }

    private boolean hasPlace(List<String> cells) {
        boolean isStated =
                isStated(layout.of(finest()), cells) || (isMapped && isStated(layout.of(Column.UNIT), cells));
        return !layout.has(finest())
                || isStated
                || layout.keys().entrySet().stream()
                        .filter(key -> key.getKey() != Column.AMOUNT)
                        .anyMatch(key -> key.getValue() > layout.of(finest()) && isStated(key.getValue(), cells));
    }

    /** Whether any row without a cell in a column may be filled. */
    public boolean canFill(int column) {
        return column != layout.of(finest())
                || (isMapped && finest() == Column.ACCOUNT)
                || layout.keys().entrySet().stream()
                        .anyMatch(key -> key.getKey() != Column.AMOUNT && key.getValue() > column);
    }

    /** Says why a row is not filled. */
    public Phrase whyNot(List<String> cells) {
        if (hasPlace(cells)) {
            String label = cells.get(totals.findLabelBesideKeys(layout, cells).column());
            return Phrase.of(
                    "; indstillingen fillDown udfylder ikke en række med '" + label
                            + "': slet den, hvis den er en total",
                    "; the option fillDown does not fill a row with '" + label + "': delete it if it is a total");
        }
        Phrase finest = finest() == Column.ACCOUNT ? Phrase.of("konto", "an account") : Phrase.of("enhed", "a unit");
        return Phrase.of(
                        "; indstillingen fillDown udfylder kun rækker med egen ",
                        "; the option fillDown only fills rows that state ")
                .plus(finest)
                .plus(Phrase.of(
                        ": slet rækken, hvis den er en bemærkning eller sum",
                        ": delete the row if it is a remark or a sum"));
    }

    private static boolean isStated(int column, List<String> cells) {
        return column != ColumnLayout.ABSENT
                && column < cells.size()
                && !CellText.strip(cells.get(column)).isEmpty();
    }
}
