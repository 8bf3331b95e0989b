package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.Currencies;
import dk.opgavekatalog.data.cell.ScaleWord;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.ShownUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Gives amounts that a table shows in another unit than the options say the text that it shows, which is refused as in
 * a CSV file: a foreign currency, per cent, thousands. Nothing is converted.
 */
record UnitsOfAmounts(RowCheck check) {

    private static final String PER_CENT = "%";

    /** Digits that a format puts beside those of a number. */
    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9][0-9 .,']*");

    /** Returns the texts of a row, with those of amounts in other units replaced. */
    List<String> apply(List<Cell> cells, List<String> texts) {
        List<String> changed = texts;
        for (int c = 0; c < Math.min(cells.size(), check.layout().size()); c++) {
            if (cells.get(c) instanceof Cell.NumberCell number
                    && number.findUnit().isPresent()
                    && check.layout().isAmount(c)) {
                String text = text(number, number.findUnit().orElseThrow(), texts.get(c), c);
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

    private String text(Cell.NumberCell number, ShownUnit unit, String text, int column) {
        boolean isForeign = Currencies.findKind(unit.getText())
                .filter(kind -> kind == Currencies.CurrencyKind.FOREIGN)
                .isPresent();
        if (isForeign) {
            return text + " " + unit.getText();
        }
        if (unit.getText().endsWith(PER_CENT)) {
            return shown(number, unit) + " " + PER_CENT;
        }
        if (isOtherNumber(number, unit)) {
            return text + " \"" + unit.getText() + "\"";
        }
        OptionalInt word = ScaleWord.findPlaces(unit.getText());
        boolean isCost = measure(column) == ColumnLayout.ABSENT
                || check.rules().measures().get(measure(column)).isCost();
        int told =
                check.rules().options().getMoneyUnit().orElse(MoneyUnit.KRONER).getPlaces();
        // A format that divides by a thousand shows thousands of what is in kroner.
        int needed = word.orElse(-unit.getPlaces()) + unit.getPlaces();
        boolean isSaid = word.isPresent() || unit.getPlaces() != 0;
        if (!isSaid || (isCost ? needed == told : word.isEmpty())) {
            return text;
        }
        return unit.getPlaces() == 0
                ? text + " " + unit.getText()
                : text + " [" + shown(number, unit) + (unit.getText().isEmpty() ? "" : " ") + unit.getText() + "]";
    }

    /** Whether the table shows further digits, a minus that the number has not, or nothing. */
    private static boolean isOtherNumber(Cell.NumberCell number, ShownUnit unit) {
        String text = unit.getText();
        boolean isHidden =
                text.isEmpty() && unit.getPlaces() == 0 && number.getNumber().signum() != 0;
        boolean isBelowZero = text.startsWith("-") && number.getNumber().signum() > 0;
        return isHidden || isBelowZero || DIGITS.matcher(text).matches();
    }

    private String shown(Cell.NumberCell number, ShownUnit unit) {
        BigDecimal shown = number.getNumber().movePointRight(unit.getPlaces());
        BigDecimal plain = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return plain.toPlainString().replace('.', check.format().decimalSign());
    }
}
