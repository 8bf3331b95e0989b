package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.cell.SignNames;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.List;

/** The problems of headings that are the same in all tables. */
public final class HeadingProblems {

    /** The most characters of a row that a message shows. */
    private static final int MAX_FOUND = 200;

    /** The most rows that a problem names beside the first. */
    private static final int PLACES = 3;

    private HeadingProblems() {}

    /** Refuses rows above the headings that are no titles: they would be lost. */
    public static Problem ofRowsAbove(String file, List<TableRow> lost, long rowOfHeadings) {
        List<FilePosition> further = lost.stream()
                .skip(1)
                .limit(PLACES)
                .map(row -> FilePosition.of(file, row.number()))
                .toList();
        return told(
                        file,
                        lost.get(0),
                        rowOfHeadings,
                        Phrase.of(
                                "kun titler over overskrifterne i række " + rowOfHeadings + ": denne række ville"
                                        + " gå tabt; flyt den ned under dem, eller sæt indstillingen"
                                        + " rowOfHeadings, der udelader alt over dem",
                                "only titles above the headings in row " + rowOfHeadings + ": this row would be"
                                        + " lost; move it below them, or set the option rowOfHeadings, which"
                                        + " leaves out all above them"))
                .alsoAt(lost.size() - 1L, further);
    }

    /** Refuses headings above those of the table: what stands below them would not be read. */
    public static Problem ofOtherHeadings(String file, TableRow other, long rowOfHeadings) {
        return told(
                file,
                other,
                rowOfHeadings,
                Phrase.of(
                        "én række overskrifter: denne har mangler eller ukendte ord, mens række " + rowOfHeadings
                                + " har alle, der skal bruges; ret den, eller sæt indstillingen rowOfHeadings",
                        "one row of headings: this one lacks some or has unknown words, while row " + rowOfHeadings
                                + " has all that are needed; correct it, or set the option rowOfHeadings"));
    }

    private static Problem told(String file, TableRow row, long rowOfHeadings, Phrase allowed) {
        return Problem.of(FilePosition.of(file, row.number()), Reason.CONTRADICTION, text(row.cells()), allowed)
                .helpedBy(List.of(OptionHint.of("rowOfHeadings", Long.toString(rowOfHeadings))));
    }

    /** Refuses headings between which another separator probably stands. */
    public static Problem ofSeparator(FilePosition row, List<String> cells, char sign) {
        return Problem.of(
                        row,
                        Reason.MALFORMED,
                        text(cells),
                        Phrase.of("indstillingen separator: der er nok ", "the option separator: there is probably ")
                                .plus(SignNames.of(sign))
                                .plus(Phrase.of(" mellem overskrifterne", " between the headings")))
                .helpedBy(List.of(OptionHint.of("separator", String.valueOf(sign))));
    }

    /** The cells of a row, as far as a message shows them. */
    public static Phrase text(List<String> cells) {
        return Excerpt.of(Phrase.same(String.join(";", cells)), MAX_FOUND);
    }
}
