package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.ScaleWord;
import dk.opgavekatalog.data.reading.ShownNumber;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives amounts that a table shows in another unit than the options say the text that it shows, which is refused as in
 * a CSV file: a foreign currency, per cent, thousands. Nothing is converted.
 */
record UnitsOfAmounts(RowCheck check) {

    /** Returns the texts of a row, with those of amounts in other units replaced. */
    List<String> apply(List<Cell> cells, List<String> texts) {
        List<String> changed = texts;
        for (int c = 0; c < Math.min(cells.size(), check.layout().size()); c++) {
            if (cells.get(c) instanceof Cell.NumberCell number
                    && number.findUnit().isPresent()
                    && check.layout().isAmount(c)) {
                ShownNumber shown = ShownNumber.find(
                                number, texts.get(c), check.format().decimalSign())
                        .orElseThrow();
                String text = text(shown, c);
                if (!text.equals(texts.get(c))) {
                    changed = changed == texts ? new ArrayList<>(texts) : changed;
                    changed.set(c, text);
                }
            }
        }
        return changed;
    }

    private int measure(int column) {
        return check.layout().measures().get(column);
    }

    private String text(ShownNumber number, int column) {
        Optional<String> other = number.findOther();
        OptionalInt needed = number.findPlaces();
        if (other.isPresent() || needed.isEmpty()) {
            return other.orElse(number.text());
        }
        boolean isCost = measure(column) == ColumnLayout.ABSENT
                || check.rules().measures().get(measure(column)).isCost();
        int told =
                check.rules().options().getMoneyUnit().orElse(MoneyUnit.KRONER).getPlaces();
        boolean isRight = isCost
                ? needed.getAsInt() == told
                : ScaleWord.findPlaces(number.unit().getText()).isEmpty();
        return isRight ? number.text() : number.shownText();
    }
}
