package dk.opgavekatalog.calc.wording;

import java.util.ArrayList;
import java.util.List;

/** A table written as text with aligned columns: each row has a name, right-aligned cells and an optional remark. */
public final class AlignedTable {

    private static final int WIDEST_NAME = 58;
    private static final String GAP = "  ";

    private record AlignedRow(String name, List<String> cells, String remark) {}

    private final List<AlignedRow> rows = new ArrayList<>();

    /** Adds a row, with as many cells as the rows before. A long name is cut. */
    public void add(String name, List<String> cells) {
        add(name, cells, "");
    }

    /** Adds a row with a remark of any length after the cells. */
    public void add(String name, List<String> cells, String remark) {
        String shown = name.length() > WIDEST_NAME ? name.substring(0, WIDEST_NAME - 1) + "…" : name;
        rows.add(new AlignedRow(shown, List.copyOf(cells), remark));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        int nameWidth = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        int[] widths = widths();
        for (AlignedRow row : rows) {
            StringBuilder line = new StringBuilder(row.name());
            line.append(" ".repeat(nameWidth - row.name().length()));
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                line.append(GAP).append(" ".repeat(widths[i] - cell.length())).append(cell);
            }
            line.append(GAP).append(row.remark());
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Returns the width of each column, found in one pass because tables have hundreds of rows. */
    private int[] widths() {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).cells().size()];
        for (AlignedRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                widths[i] = Math.max(widths[i], row.cells().get(i).length());
            }
        }
        return widths;
    }
}
