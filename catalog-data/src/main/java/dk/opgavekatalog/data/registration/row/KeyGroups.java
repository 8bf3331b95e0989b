package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.DittoMark;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.model.text.CommonForm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notices where a group of rows ends: at another organisation, the units to the right of it are other units, and at
 * another unit the accounts are. Not thread-safe.
 */
final class KeyGroups {

    /** The columns by which rows are grouped, the outermost first. A unit goes on from month to month. */
    private static final List<Column> KEYS = List.of(Column.ORGANISATION, Column.UNIT, Column.ACCOUNT);

    private final ColumnLayout layout;

    /** What stands in each column of the group. */
    private final Map<Column, String> current = new EnumMap<>(Column.class);

    KeyGroups(ColumnLayout layout) {
        this.layout = layout;
    }

    /** Takes a row, and removes the columns whose cells above do not hold for it. */
    void take(List<String> cells, Set<Column> filled) {
        for (int outer = 0; outer < KEYS.size(); outer++) {
            if (isNew(KEYS.get(outer), cells)) {
                int at = layout.of(KEYS.get(outer));
                List<Column> within = KEYS.subList(outer + 1, KEYS.size());
                filled.removeIf(column -> within.contains(column) && layout.of(column) > at);
            }
        }
    }

    /** Whether a row states another value than the rows above; the first value is new to no group. */
    private boolean isNew(Column column, List<String> cells) {
        int at = layout.of(column);
        if (at == ColumnLayout.ABSENT || at >= cells.size()) {
            return false;
        }
        String text = CommonForm.of(CellText.of(cells.get(at)));
        if (text.isBlank() || DittoMark.isMark(text)) {
            return false;
        }
        String before = current.put(column, text);
        return before != null && !before.equals(text);
    }
}
