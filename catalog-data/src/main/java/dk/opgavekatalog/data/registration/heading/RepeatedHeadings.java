package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.csv.SeparatorLine;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the headings of a file where they stand again within it, because several exports were put together. Only
 * rows that cannot be read as registrations are looked at.
 *
 * @param headings the meanings of headings
 * @param first the row of the headings of the file
 * @param upper the rows above it that are headings together with it
 * @param titles the titles above them
 * @param separator the separator of a CSV file
 */
public record RepeatedHeadings(
        Headings headings,
        List<String> first,
        List<List<String>> upper,
        Set<String> titles,
        Optional<Character> separator) {

    /** The fewest known headings of a row that cannot be anything else, wherever they stand. */
    private static final int CERTAINLY = 3;

    /** The most characters of a row that a message shows. */
    private static final int MAX_FOUND = 200;

    /**
     * The headings of a file.
     *
     * @param rows the rows that they are in, as they stand
     * @param above the rows above them
     */
    public static RepeatedHeadings of(
            Headings headings, List<TableRow> rows, List<TableRow> above, Optional<Character> separator) {
        List<List<String>> cells = new ArrayList<>();
        for (TableRow row : rows) {
            cells.add(row.cells());
        }
        Set<String> titles = new HashSet<>();
        for (TableRow row : above) {
            findTitle(row.cells()).ifPresent(titles::add);
        }
        int last = cells.size() - 1;
        return new RepeatedHeadings(headings, cells.get(last), cells.subList(0, last), Set.copyOf(titles), separator);
    }

    /** Returns the only cell of a row that says something. */
    private static Optional<String> findTitle(List<String> cells) {
        List<String> stated =
                cells.stream().map(CellText::of).filter(cell -> !cell.isEmpty()).toList();
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }

    /** Whether a row has the headings of the file. */
    public boolean isHeadings(List<String> cells) {
        return headings.areSame(first, cells);
    }

    /**
     * Whether a row is left out, since it says again what stands above the rows of the file: the same headings, a
     * title, or the separator.
     *
     * @param line where the row is
     * @param hasAmounts whether the row has an amount that can be read, which makes headings unlikely
     * @throws FileFlawException when these are other headings, so that the rows below mean something else
     */
    public boolean isLeftOut(long line, List<String> cells, boolean hasAmounts) {
        if (hasAmounts && headings.countKnown(cells.subList(0, Math.min(2, cells.size()))) == 0) {
            return false; // a short look, as there may be very many rows that cannot be read
        }
        if (isHeadings(cells) || upper.stream().anyMatch(row -> headings.areSame(row, cells))) {
            return true;
        }
        if (headings.countKnown(cells) >= CERTAINLY || headings.isLikeHeadings(cells)) {
            throw otherHeadings(line, cells, Phrase.same(""));
        }
        return findTitle(cells).filter(titles::contains).isPresent()
                || separator.filter(sign -> SeparatorLine.isIn(cells, sign)).isPresent();
    }

    /**
     * Returns the flaw of a file that has other headings among its rows.
     *
     * @param hint ends what is allowed
     */
    public static FileFlawException otherHeadings(long line, List<String> cells, Phrase hint) {
        return FileFlawException.of(
                        Reason.CONTRADICTION,
                        Phrase.of("andre overskrifter midt i filen: ", "other headings in the middle of the file: ")
                                .plus(Excerpt.of(String.join(";", cells), MAX_FOUND)),
                        Phrase.of(
                                        "de samme overskrifter igen; tabeller med andre overskrifter læses fra"
                                                + " hver sin fil",
                                        "the same headings again; tables with other headings are read from"
                                                + " different files")
                                .plus(hint))
                .inRow(line);
    }
}
