package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.reading.ShownNumber;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell with its place.
 *
 * @param position the file, row and column
 * @param content what the cell holds
 * @param format the way in which the file writes numbers
 */
public record RecordCell(FilePosition position, Cell content, AmountFormat format) {

    private static final String PER_CENT = "%";

    /** The text that the cell stands for. */
    public String text() {
        Optional<String> shown = content instanceof Cell.NumberCell number ? number.findShownText() : Optional.empty();
        return shown.orElseGet(() -> CellText.of(raw()));
    }

    /** The content as it stands in the file; a number is written with the decimal sign of numbers in text. */
    public String raw() {
        String raw = raw(content);
        return content instanceof Cell.NumberCell ? raw.replace('.', format.decimalSign()) : raw;
    }

    /** The content where a period is needed: of a date, the year or month that the table shows, if it shows no more. */
    public String periodText() {
        return content instanceof Cell.StringCell date ? date.findShownPeriod().orElseGet(this::raw) : raw();
    }

    public boolean isBlank() {
        return isBlank(content);
    }

    /** Says what the cell should have been when its number cannot be read as a text; empty when it can. */
    public Optional<Phrase> findWhyNoKey() {
        return content instanceof Cell.NumberCell number ? number.findWhyNoKey() : Optional.empty();
    }

    /** Reads the cell as a number, with the decimals that it has. */
    public AmountFormat.AnyNumber number() {
        if (content instanceof Cell.NumberCell number) {
            Optional<String> other = ShownNumber.find(number, raw(), format.decimalSign())
                    .flatMap(shown -> shown.findOther()
                            .or(() -> shown.findPlaces().orElse(0) == 0
                                    ? Optional.empty()
                                    : Optional.of(shown.shownText())));
            return other.isPresent()
                    ? format.readNumber(other.get())
                    : new AmountFormat.AnyNumber(number.getNumber(), null);
        }
        return format.readNumber(raw());
    }

    /** Reads the cell as a number that is never as large as a thousand. */
    public AmountFormat.AnyNumber share() {
        if (content instanceof Cell.NumberCell number) {
            Optional<String> other = ShownNumber.find(number, raw(), format.decimalSign())
                    .flatMap(ShownNumber::findOther)
                    .filter(text -> !text.endsWith(PER_CENT)); // 0.25 is shown as 25 %
            return other.isPresent()
                    ? format.readShare(other.get())
                    : new AmountFormat.AnyNumber(number.getNumber(), null);
        }
        return format.readShare(raw());
    }

    static boolean isBlank(Cell cell) {
        return cell instanceof Cell.StringCell text
                && CellText.strip(text.getText()).isEmpty();
    }

    /** The content of a cell, a number with a decimal point. */
    static String raw(Cell cell) {
        if (cell instanceof Cell.NumberCell number) {
            BigDecimal value = number.getNumber();
            // 1e999999999 must not be written out.
            boolean isShort = Math.abs((long) value.scale()) + value.precision() <= AmountFormat.MAX_LENGTH;
            return isShort ? value.toPlainString() : value.toString();
        }
        return cell instanceof Cell.StringCell text ? text.getText() : "";
    }
}
