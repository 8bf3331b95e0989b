package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.HeadingRules;
import dk.opgavekatalog.data.csv.HeadingSearch;
import java.util.List;
import java.util.Optional;

/** Looks for headings on the sheets of a workbook, one after the other, before one of them is read. Not thread-safe. */
final class SheetProbe {

    private final HeadingRules rules;
    private final Optional<Long> told;
    private HeadingSearch search;

    /** The last row of the sheet that was looked at. */
    private long last;

    SheetProbe(HeadingRules rules, Optional<Long> told) {
        this.rules = rules;
        this.told = told;
        this.search = new HeadingSearch(rules, told);
    }

    /** Whether a row has all headings that are needed. A row that is not below the one before is of another sheet. */
    boolean hasHeadings(long number, List<String> texts) {
        if (number <= last) {
            search = new HeadingSearch(rules, told);
        }
        last = number;
        boolean isBlank = texts.stream().allMatch(text -> CellText.strip(text).isEmpty());
        return !isBlank
                && search.look(number, texts)
                && search.isFound()
                && search.findRow().filter(row -> rules.isComplete(row.cells())).isPresent();
    }
}
