package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.aggregate.Totals;
import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.recognition.HiddenPart;
import dk.opgavekatalog.data.registration.recognition.HiddenPart.HiddenKind;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what hidden rows and columns of a table state. Not thread-safe. */
public final class HiddenAmounts {

    private final RowCheck check;
    private final PartTotals rows;

    /** The totals of each hidden column that is read, by its number. */
    private final Map<Integer, PartTotals> columns = new TreeMap<>();

    /**
     * Makes totals of nothing.
     *
     * @param check knows the columns of the table
     * @param hiddenColumns the numbers of the hidden columns, from 0
     */
    public HiddenAmounts(RowCheck check, BitSet hiddenColumns) {
        this.check = check;
        this.rows = new PartTotals(measures().size());
        hiddenColumns.stream()
                .filter(c -> c < check.layout().size() && check.layout().isRead(c))
                .forEach(c -> columns.put(c, new PartTotals(measures().size())));
    }

    /** What a part states, and in how many rows. */
    private static final class PartTotals {
        private final Totals totals;
        private final BitSet stated = new BitSet();
        private long rows;

        private PartTotals(int measures) {
            this.totals = new Totals(measures);
        }

        private void add(int measure, long units) {
            totals.add(measure, units);
            stated.set(measure);
        }
    }

    private List<Measure> measures() {
        return check.rules().measures();
    }

    /** Takes a row that is read; a total is left out, as what it is over counts already. */
    public void add(List<String> texts, boolean isHiddenRow) {
        boolean hidesAnything = isHiddenRow || !columns.isEmpty();
        if (!hidesAnything
                || check.rules().totals().findLabel(check.layout(), texts).isTotal()) {
            return;
        }
        if (isHiddenRow) {
            rows.rows++;
            for (int c = 0; c < Math.min(texts.size(), check.layout().size()); c++) {
                add(rows, texts, c);
            }
        }
        columns.forEach((c, part) -> {
            if (c < texts.size() && !CellText.strip(texts.get(c)).isEmpty()) {
                part.rows++;
                add(part, texts, c);
            }
        });
    }

    private void add(PartTotals part, List<String> texts, int column) {
        findMeasure(texts, column).ifPresent(m -> {
            long units =
                    check.format().read(texts.get(column), measures().get(m)).units();
            if (units != AmountFormat.NONE) {
                part.add(m, units);
            }
        });
    }

    /** The number of the measure of a cell. */
    private Optional<Integer> findMeasure(List<String> texts, int column) {
        ColumnLayout layout = check.layout();
        int m = layout.measures().get(column);
        if (m != ColumnLayout.ABSENT) {
            return Optional.of(m);
        }
        int named = layout.of(Column.MEASURE);
        if (!layout.isAmount(column) || named == ColumnLayout.ABSENT || named >= texts.size()) {
            return Optional.empty();
        }
        @Nullable
        String id = check.rules().measureNames().resolve(texts.get(named)).text();
        return Optional.ofNullable(id).flatMap(check.rules()::findMeasure);
    }

    /** The hidden parts, as far as there are any. */
    public List<HiddenPart> toParts() {
        List<HiddenPart> parts = new ArrayList<>();
        if (rows.rows > 0) {
            parts.add(toPart(HiddenKind.ROWS, "", rows));
        }
        columns.forEach(
                (c, part) -> parts.add(toPart(HiddenKind.COLUMN, check.layout().heading(c), part)));
        return parts;
    }

    private HiddenPart toPart(HiddenKind kind, String name, PartTotals part) {
        HiddenPart.Builder builder = HiddenPart.builder().kind(kind).name(name).rowCount(part.rows);
        part.stated.stream()
                .forEach(m -> builder.putAmounts(
                        measures().get(m).getId(),
                        new BigDecimal(part.totals.get(m), measures().get(m).getDecimals())));
        return builder.build();
    }
}
