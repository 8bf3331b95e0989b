package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The formulas of a sheet that have no result: one fault, in whatever cells they stand. Not thread-safe. */
final class UncalculatedCells {

    /** The most cells that are named. */
    private static final int MAX_NAMED = 4;

    private final String file;
    private final List<FilePosition> positions = new ArrayList<>();
    private String first = "";
    private long count;

    UncalculatedCells(String file) {
        this.file = file;
    }

    /** Adds a cell; row from 1, column from 0. */
    void add(int row, int column) {
        if (count == 0) {
            first = CellReference.of(column, row);
        }
        if (positions.size() < MAX_NAMED) {
            positions.add(FilePosition.of(file, row, Integer.toString(column + 1)));
        }
        count++;
    }

    /** Refuses the file when it has any. */
    void throwIfAny() {
        if (count > 0) {
            throw new InvalidInputException(List.of(Problem.of(
                            positions.get(0),
                            Reason.MISSING,
                            Phrase.of("formlen i ", "the formula in ")
                                    .plus(first)
                                    .plus(Phrase.of(" uden sit resultat", " without its result")),
                            Phrase.of(
                                    "formler med deres resultater, som Excel gemmer dem, når filen er beregnet",
                                    "formulas with their results, as Excel saves them when it has calculated the"
                                            + " file"))
                    .alsoAt(count - 1, positions.subList(1, positions.size()))));
        }
    }
}
