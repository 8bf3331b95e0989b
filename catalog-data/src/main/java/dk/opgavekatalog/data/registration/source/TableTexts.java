package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a table as a CSV file would have them.
 *
 * @param decimalSign the decimal sign of amounts in text
 */
record TableTexts(char decimalSign) {

    /** Returns the texts of the cells of a row. */
    List<String> of(List<Cell> cells) {
        return cells.stream().map(this::text).toList();
    }

    /** Returns the texts of the cells of a row that may have headings: of a date, the year or month that is shown. */
    List<String> ofHeadings(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell instanceof Cell.StringCell date
                        ? date.findShownPeriod().orElse(date.getText())
                        : text(cell))
                .toList();
    }

    private String text(Cell cell) {
        if (cell instanceof Cell.NumberCell number) {
            boolean isShort = Math.abs((long) number.getNumber().scale())
                            + number.getNumber().precision()
                    <= AmountFormat.MAX_LENGTH;
            // Zeros at the end are no decimals of a number, whatever the column of a database says.
            String plain = isShort
                    ? withoutZeros(number.getNumber()).toPlainString()
                    : number.getNumber().toString(); // 1e999999999 must not be written out
            return plain.replace('.', decimalSign);
        }
        return cell instanceof Cell.StringCell text ? text.getText() : "";
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        return number.scale() > 2 ? number.stripTrailingZeros() : number;
    }

    /** A date of which the table shows the year or the month alone is that year or month in the column of periods. */
    static List<String> withShownPeriod(List<Cell> cells, List<String> texts, ColumnLayout layout) {
        int column = layout.of(Column.PERIOD);
        if (column < 0 || column >= cells.size() || !(cells.get(column) instanceof Cell.StringCell date)) {
            return texts;
        }
        return date.findShownPeriod()
                .map(shown -> {
                    List<String> changed = new ArrayList<>(texts);
                    changed.set(column, shown);
                    return List.copyOf(changed);
                })
                .orElse(texts);
    }

    /** A number that the table shows with zeros before it is that text in the columns of texts. */
    static List<String> withShownZeros(List<Cell> cells, List<String> texts, Map<Column, Integer> keys) {
        List<String> shown = texts;
        for (int at : keys.values()) {
            Optional<String> text = at < cells.size() && cells.get(at) instanceof Cell.NumberCell number
                    ? number.findShownText()
                    : Optional.empty();
            if (text.isPresent()) {
                shown = new ArrayList<>(shown);
                shown.set(at, text.get());
            }
        }
        return shown == texts ? texts : List.copyOf(shown);
    }

    /** Returns the columns of texts whose number cannot be read as a text, and what the cell should have been. */
    static Map<Column, Phrase> findNoKeys(List<Cell> cells, Map<Column, Integer> keys) {
        Map<Column, Phrase> noKeys = new EnumMap<>(Column.class);
        keys.forEach((column, at) -> {
            if (at < cells.size() && cells.get(at) instanceof Cell.NumberCell number) {
                number.findWhyNoKey().ifPresent(why -> noKeys.put(column, why));
            }
        });
        return noKeys;
    }
}
