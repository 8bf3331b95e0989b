package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the layout of a file in its headings, or says what is wrong with them. */
final class LayoutCheck {

    private LayoutCheck() {}

    static Optional<Layout> layout(List<String> cells, String file, long row, Headings headings, Findings findings) {
        if (cells.isEmpty()) {
            findings.add(Problem.of(
                    FilePosition.of(file), Reason.MISSING, "", "a row of headings, such as Enhed;Konto;Årsværk"));
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        Layout layout = headings.layout(
                cells,
                (column, refusal) -> problems.add(refusal.at(
                        column == Layout.ABSENT
                                ? FilePosition.of(file, row)
                                : FilePosition.of(file, row, Integer.toString(column + 1)))));
        problems.forEach(findings::add);
        return problems.isEmpty() ? Optional.of(layout) : Optional.empty();
    }
}
