package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import java.util.List;
import java.util.Optional;

/**
 * What stands above the rows of a file or table: its headings and its titles.
 *
 * @param rowOfHeadings the number of the row of the headings, the last one where rows are headings together
 * @param headings the rows of the headings
 * @param above the rows above them
 * @param separator the separator of a CSV file
 */
record TableHead(long rowOfHeadings, List<TableRow> headings, List<TableRow> above, Optional<Character> separator) {

    /** Notes what a user is shown of it. */
    void note(RecognitionNotes notes) {
        notes.above(above);
        notes.rowsOfHeadings(headings);
    }

    /** Reports registrations above the headings, and titles and headings that contradict the options. */
    void check(RowCheck check, Findings findings) {
        new RowsAbove(check, findings).requireTitles(above, rowOfHeadings);
        new MoneyUnitCheck(check, findings).require(above, rowOfHeadings);
        if (!above.isEmpty()) {
            new TitleClaims(check, findings).require(above);
        }
    }

    /** Knows the headings and titles again further down, where parts were put below each other. */
    RepeatedHeadings repeated(ReadingRules rules) {
        return RepeatedHeadings.of(rules.headings(), headings, above, separator);
    }
}
