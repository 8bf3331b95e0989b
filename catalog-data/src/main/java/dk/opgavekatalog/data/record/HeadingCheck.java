package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.csv.HeadingSearch;
import dk.opgavekatalog.data.csv.TitleRows;
import dk.opgavekatalog.data.reading.HeadingProblems;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Finds the layout of a file from its headings, or reports what is wrong with them, as one problem where all has the
 * same cause.
 *
 * @param <C> the columns that a file can have
 * @param file the name of the file
 * @param headings the meanings of headings
 * @param problems takes the problems
 * @param notes takes what is recognised
 */
record HeadingCheck<C extends Enum<C>>(
        String file, RecordHeadings<C> headings, RecordProblems problems, RecognitionNotes notes) {

    /** An account of the catalogue, which no title has. */
    private static final Pattern CODE = Pattern.compile("[0-9](?:\\.[0-9]){2}");

    /**
     * Returns the layout.
     *
     * @param cells the headings; empty when no row says anything
     * @param row the number of their row
     * @param other a row above them that looks like headings of another table
     * @param betterSeparator looks for a separator by which the row would have more known headings
     * @param hint ends the message when there are no headings at all
     * @return the layout; empty when anything is wrong
     */
    Optional<RecordLayout<C>> layout(
            List<String> cells,
            long row,
            Optional<HeadingSearch.TableRow> other,
            Supplier<Optional<Character>> betterSeparator,
            Phrase hint) {
        Phrase example = Phrase.of("en række med overskrifter, såsom ", "a row of headings, such as ")
                .plus(headings.example());
        if (cells.isEmpty()) {
            add(Problem.of(FilePosition.of(file), Reason.MISSING, "", example.plus(hint)));
            return Optional.empty();
        }
        List<HeadingFault> faults = new ArrayList<>();
        RecordLayout<C> layout = headings.layout(cells, faults::add);
        Optional<Character> better = faults.isEmpty() ? Optional.empty() : betterSeparator.get();
        FilePosition whole = FilePosition.of(file, row);
        if (better.isPresent()) {
            add(HeadingProblems.ofSeparator(whole, cells, better.get()));
        } else if (headings.countKnown(cells) == 0) {
            Phrase none = Phrase.of(
                    "; ingen af de øverste rækker har kendte overskrifter",
                    "; none of the rows at the top has known headings");
            add(Problem.of(
                    whole,
                    Reason.UNKNOWN_VALUE,
                    HeadingProblems.text(cells),
                    example.plus(none).plus(headings.describeNearest(cells)).plus(hint)));
        } else {
            notes.headings(row, headings.describe(layout));
            faults.forEach(fault -> add(problem(fault, row)));
        }
        other.ifPresent(found -> add(HeadingProblems.ofOtherHeadings(file, found, row)));
        return faults.isEmpty() && other.isEmpty() ? Optional.of(layout) : Optional.empty();
    }

    /**
     * Reports rows above the headings that are no titles: they would be lost.
     *
     * @param above the rows that say something
     * @param layout the layout by the headings
     * @param row the number of the row of the headings
     */
    void requireTitles(List<HeadingSearch.TableRow> above, RecordLayout<C> layout, long row) {
        int size = layout.columns().size() + layout.values().size();
        List<HeadingSearch.TableRow> lost = new TitleRows(
                        headings,
                        size,
                        headings.contents(layout),
                        cell -> CODE.matcher(cell).matches())
                .findLost(above);
        if (!lost.isEmpty()) {
            add(HeadingProblems.ofRowsAbove(file, lost, row));
        }
    }

    /** The problem of a row below the headings that looks like those of another table. */
    static Problem otherHeadings(String file, Line line) {
        return Problem.of(
                FilePosition.of(file, line.number()),
                Reason.CONTRADICTION,
                Phrase.of("andre overskrifter midt i filen: ", "other headings in the middle of the file: ")
                        .plus(HeadingProblems.text(line.texts())),
                Phrase.of(
                        "de samme overskrifter igen; tabeller med andre overskrifter læses fra hver sin fil",
                        "the same headings again; tables with other headings are read from different files"));
    }

    private void add(Problem problem) {
        problems.add(Hindrance.HEADINGS, problem);
    }

    private Problem problem(HeadingFault fault, long row) {
        FilePosition position = fault.column() == HeadingFault.WHOLE_ROW
                ? FilePosition.of(file, row)
                : FilePosition.of(file, row, Integer.toString(fault.column() + 1));
        return Problem.of(position, fault.reason(), fault.found(), fault.allowed())
                .helpedBy(fault.options());
    }
}
