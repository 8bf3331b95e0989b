package dk.opgavekatalog.data.registration.rule;

import dk.opgavekatalog.data.cell.TotalLabel;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import java.util.Map;

/**
 * What says that a row is a total.
 *
 * @param keys the key cells that are totals, and what of
 * @param column the number of the first column that says so, or {@link ColumnLayout#ABSENT} where none does
 * @param besideKeys what the row is the total of, where no key cell says it
 */
public record RowLabel(Map<Column, TotalLabel> keys, int column, TotalLabel besideKeys) {

    private static final TotalLabel NOTHING = new TotalLabel("");

    static final RowLabel NONE = new RowLabel(Map.of(), ColumnLayout.ABSENT, NOTHING);

    static RowLabel ofKeys(Map<Column, TotalLabel> keys, int column) {
        return new RowLabel(keys, column, NOTHING);
    }

    static RowLabel besideKeys(int column, TotalLabel label) {
        return new RowLabel(Map.of(), column, label);
    }

    /** Whether the row is a sum of others; false for a mean and its like. */
    public boolean isSum() {
        return besideKeys.isSum() && keys.values().stream().allMatch(TotalLabel::isSum);
    }

    /** Whether it names what the row is a total of. */
    public boolean hasName() {
        return !besideKeys.of().isEmpty()
                || keys.values().stream().anyMatch(label -> !label.of().isEmpty());
    }

    public boolean isTotal() {
        return column != ColumnLayout.ABSENT;
    }
}
