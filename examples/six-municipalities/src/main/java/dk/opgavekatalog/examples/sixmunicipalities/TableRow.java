package dk.opgavekatalog.examples.sixmunicipalities;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;

/** One row of a table, read with messages that name file, line and column. */
final class TableRow {

    private final String file;
    private final NamedCsvRecord fields;

    TableRow(String file, NamedCsvRecord fields) {
        this.file = file;
        this.fields = fields;
    }

    String text(String column) {
        return fields.findField(column)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(place(column) + " is empty or missing"));
    }

    BigDecimal decimal(String column) {
        try {
            return new BigDecimal(text(column));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    place(column) + " has '" + text(column) + "'; allowed is a number such as 12.5", e);
        }
    }

    String place(String column) {
        return file + ", line " + fields.getStartingLineNumber() + ", column " + column;
    }
}
