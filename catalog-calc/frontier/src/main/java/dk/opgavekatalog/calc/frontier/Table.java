package dk.opgavekatalog.calc.frontier;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells below each other: the first and the last column to the left, those between to the right. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row, with as many cells as those before. */
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            int last = row.size() - 1;
            for (int i = 0; i <= last; i++) {
                String cell = row.get(i);
                String space = " ".repeat(width(i) - cell.length());
                boolean isLeft = i == 0 || i == last;
                line.append(i == 0 ? "" : GAP).append(isLeft ? cell + space : space + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).reduce(0, Math::max);
    }
}
