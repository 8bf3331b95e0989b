package dk.opgavekatalog.data.registration.totalrow;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.cell.TotalLabel;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.finding.TotalColumnCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.TotalColumn;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.total.TotalFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures that a total row states. Not thread-safe. */
final class TotalRowFigures {

    private final ColumnLayout layout;
    private final MeasureNames names;
    private final TotalColumnCheck columns;
    private final List<String> cells;
    private final List<TotalFigure> figures = new ArrayList<>();
    private boolean isReadable = true;

    /**
     * Reads the figures of a row.
     *
     * @param measure what the cell of the measure is the total of, in long form; null where that is no total
     */
    TotalRowFigures(RowCheck check, List<String> cells, @Nullable TotalLabel measure) {
        this.layout = check.layout();
        this.names = check.rules().measureNames();
        this.columns = check.totalColumns();
        this.cells = cells;
        if (layout.has(Column.MEASURE)) {
            addLong(measure);
        } else {
            addWide();
        }
    }

    /** The figures that could be read. */
    List<TotalFigure> readable() {
        return List.copyOf(figures);
    }

    /** Whether all figures could be read. */
    boolean isReadable() {
        return isReadable;
    }

    private void addWide() {
        for (int c = 0; c < layout.size(); c++) {
            int m = layout.measures().get(c);
            if (m != ColumnLayout.ABSENT) {
                add(new TotalColumn(
                        c, List.of(layout.partOf(c) * names.measures().size() + m)));
            }
        }
        columns.columns().forEach(this::add);
    }

    private void addLong(@Nullable TotalLabel measure) {
        List<Integer> measures = measure == null
                ? names.find(cells.get(layout.of(Column.MEASURE))).stream().toList()
                : names.findTotalled(
                        measure.of(), layout.statedMeasures(names.measures().size()));
        if (measures.isEmpty()) {
            isReadable = false;
            return;
        }
        int count = names.measures().size();
        for (int column : layout.amounts()) {
            int first = layout.partOf(column) * count;
            add(new TotalColumn(column, measures.stream().map(m -> first + m).toList()));
        }
        columns.columns()
                .forEach(column -> add(new TotalColumn(
                        column.column(),
                        column.measures().stream()
                                .filter(slot -> measures.contains(slot % count))
                                .toList())));
    }

    private void add(TotalColumn column) {
        String cell = cells.get(column.column());
        if (CellText.strip(cell).isEmpty()) {
            return;
        }
        Optional<BigDecimal> amount = columns.find(column, cell);
        isReadable &= amount.isPresent() || columns.isNothing(column, cell);
        amount.ifPresent(a ->
                figures.add(new TotalFigure(column.column(), column.measures(), a, columns.decimals(column, cell))));
    }
}
