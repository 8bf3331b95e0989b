package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import java.util.List;
import java.util.Map;

/** A row of a file that a lenient reading refused (afvist række), with everything that is wrong with it. Immutable. */
public final class RefusedRow implements HasDocument {

    private final FilePosition position;
    private final List<String> cells;
    private final List<Problem> problems;

    private RefusedRow(FilePosition position, List<String> cells, List<Problem> problems) {
        this.position = position;
        this.cells = List.copyOf(cells);
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns a refused row.
     *
     * @param position file and row
     * @param cells the content of the row
     * @param problems everything that is wrong with it
     * @return the row
     */
    public static RefusedRow of(FilePosition position, List<String> cells, List<Problem> problems) {
        return new RefusedRow(position, cells, problems);
    }

    /**
     * The place of the row.
     *
     * @return file and row; in a CSV file, the line on which the row begins
     */
    public FilePosition getPosition() {
        return position;
    }

    /**
     * The content of the row.
     *
     * @return the cells as they are in the file, those filled that {@link
     *     dk.opgavekatalog.data.registration.option.ReadingOptions#getFillDown()} fills
     */
    public List<String> getCells() {
        return cells;
    }

    /**
     * The problems of the row.
     *
     * @return at least one problem
     */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * The row with its place and everything that is wrong with it.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .text("place", position.toString())
                .list("cells", cells, cell -> cell)
                .list("problems", problems, ModelParts::of)
                .toMap();
    }

    /**
     * The row in one line: where it is and what is wrong.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return String.join("; ", problems.stream().map(Problem::toString).toList());
    }
}
