package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.HeadingSearch;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.reading.CellsAbove;
import dk.opgavekatalog.data.reading.CommentLines;
import dk.opgavekatalog.data.reading.FileForm;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.LeftOutRows;
import dk.opgavekatalog.data.reading.MergedRanges;
import dk.opgavekatalog.data.reading.NoteRows;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.MergedCells;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Excerpt;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one table into records. Left out and counted are rows that repeat the headings, and notes: rows
 * with a text in one cell, and below the last record rows that begin with Kilde or Note. Not thread-safe.
 */
final class RecordTable<C extends Enum<C>> {

    private static final Phrase NO_HEADING = Phrase.of(
            "en overskrift til kolonnen, eller en tom tekst i indstillingen ignoredColumns",
            "a heading for the column, or an empty text in the option ignoredColumns");

    /** The beginning of a note, such as the source of a table. */
    private static final Pattern NOTE =
            Pattern.compile("^(kilder?|sources?|noter?|notes|anm|anmaerkning(er)?)(?:[.:]|\\s\\d|$)");

    private static final String SEPARATOR = ";";

    private String name;
    private final RecordHeadings<C> headings;
    private final ReadingOptions options;
    private final AmountFormat format;
    private final RecordProblems problems;
    private final Predicate<TableRecord<C>> records;
    private final RecognitionNotes recognised;
    private final LeftOutRows leftOut = new LeftOutRows();
    private final HiddenCells hidden = new HiddenCells();
    private final LongConsumer keep;

    private final FillRules<C> fill;

    private @Nullable RecordLayout<C> layout;
    private @Nullable CellsAbove<Cell> above;
    private @Nullable MergedRanges ranges;
    private @Nullable HeadingsBelow<C> below;
    private long rowOfHeadings;
    private final long problemsBefore;

    private @Nullable NoteRows notes;

    /** Rows of several cells that call themselves notes: that is what they are, unless a record follows. */
    private final List<Line> calledNotes = new ArrayList<>();

    /** The rows that are notes: their cells are merged for the eye alone. */
    private final Set<Long> noteRows = new HashSet<>();

    private final List<MergedCells> merged = new ArrayList<>();
    private boolean isReadable = true;
    private long lastRow;
    private long rows;

    /**
     * Makes a reading of one table.
     *
     * @param separator the separator of a CSV file
     * @param fill the columns whose empty cells have the value above
     * @param recognised takes what is recognised
     * @param records takes a record; says whether it is read, and not a total that is left out
     * @param keep takes the memory for a record of so many characters
     */
    RecordTable(
            String name,
            RecordHeadings<C> headings,
            ReadingOptions options,
            char separator,
            FillRules<C> fill,
            RecordProblems problems,
            RecognitionNotes recognised,
            Predicate<TableRecord<C>> records,
            LongConsumer keep) {
        this.name = name;
        this.headings = headings;
        this.options = options;
        this.format = FileForm.amounts(options, separator);
        this.fill = fill;
        this.problems = problems;
        this.recognised = recognised;
        this.records = records;
        this.keep = keep;
        this.problemsBefore = problems.count();
    }

    /**
     * Takes the headings.
     *
     * @param titles the rows above them that say something
     * @see HeadingCheck#layout
     */
    void begin(
            List<String> cells,
            long row,
            List<HeadingSearch.TableRow> titles,
            Optional<HeadingSearch.TableRow> other,
            Supplier<Optional<Character>> betterSeparator,
            Phrase hint) {
        rowOfHeadings = row;
        lastRow = row;
        HeadingCheck<C> check = new HeadingCheck<>(name, headings, problems, recognised);
        RecordLayout<C> found =
                check.layout(cells, row, other, betterSeparator, hint).orElse(null);
        recognised.above(titles);
        if (found != null) {
            if (options.getRowOfHeadings().isEmpty()) {
                check.requireTitles(titles, found, row);
            }
            above = fill.above(found);
            notes = headings.notes(found);
            ranges = new MergedRanges(name, fill.mergeable(found));
            below = HeadingsBelow.of(
                    headings,
                    found,
                    titles.stream().map(HeadingSearch.TableRow::cells).toList());
        }
        layout = found;
    }

    /** Takes merged cells. */
    void merged(MergedCells cells) {
        merged.add(cells);
    }

    /** Refuses merged cells of the rows that were read: only the first has the content. */
    private void finishMerged() {
        MergedRanges known = ranges;
        if (known != null) {
            merged.stream()
                    .filter(cells -> cells.getFirstRow() > rowOfHeadings
                            && cells.getFirstRow() <= lastRow
                            && !noteRows.contains(cells.getFirstRow()))
                    .forEach(known::add);
            known.columns().forEach(column -> problems.forgetBlanks(name, heading(column)));
            known.toProblems().forEach(problem -> problems.add(Hindrance.CELLS, problem));
        }
    }

    private String heading(int column) {
        return layout == null ? "" : layout.heading(column);
    }

    /** Takes the next row below the headings. */
    void take(Line line) {
        if (layout == null || !isReadable) {
            return;
        }
        if (line.isBlank()) {
            leftOut.add(WhyLeftOut.BLANK, line.cells().size() > 1 ? 1 : 0);
            return;
        }
        if (line.cells().stream().anyMatch(cell -> RecordCell.raw(cell).length() > options.getMaxCellLength())) {
            problems.add(
                    Hindrance.FILE,
                    FileFlawException.ofLongCell(options.getMaxCellLength())
                            .inRow(line.number())
                            .toProblem(name));
            isReadable = false;
        } else {
            takeBelow(line);
        }
        lastRow = line.number();
    }

    private void takeBelow(Line line) {
        if (below != null && below.isAgain(line.texts())) {
            leftOut.add(WhyLeftOut.REPEATED_HEADINGS, 1);
            if (above != null) {
                above.clear();
            }
            return;
        }
        if (below != null && below.isOther(line.texts())) {
            problems.add(Hindrance.HEADINGS, HeadingCheck.otherHeadings(name, line));
            isReadable = false;
            return;
        }
        if (notes != null && notes.isNote(line.texts())) {
            takeNote(line);
        } else if (isCalledNote(line)) {
            calledNotes.add(line);
        } else {
            calledNotes.forEach(this::takeRecord);
            calledNotes.clear();
            takeRecord(line);
        }
    }

    /** Takes a note; what follows it may belong to it, or to the rows above, so that nothing is filled across it. */
    private void takeNote(Line line) {
        leftOut.add(WhyLeftOut.NOTE, 1);
        if (noteRows.size() < RecognitionNotes.MAX_NOTES) {
            String text = line.texts().stream()
                    .map(CellText::of)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(SEPARATOR));
            recognised.file().addNotes(Excerpt.of(text, RecognitionNotes.MAX_TITLE));
        }
        noteRows.add(line.number());
        if (above != null) {
            above.clear();
        }
    }

    /** Whether a line that begins with the comment character is a comment; a row that does is refused. */
    boolean isComment(long number, List<String> cells) {
        RecordLayout<C> known = layout;
        List<String> plain = new ArrayList<>(cells);
        plain.set(0, cells.get(0).substring(1));
        if (known == null || (below != null && below.isAgain(plain)) || !isLikeRow(cells, known)) {
            return true;
        }
        problems.add(FilePosition.of(name, number), CommentLines.refuse(cells, options.getCommentCharacter()));
        return false;
    }

    private boolean isLikeRow(List<String> cells, RecordLayout<C> known) {
        boolean hasNumber = IntStream.range(
                        1, Math.min(cells.size(), known.headings().size()))
                .filter(known::isRead)
                .anyMatch(c -> format.readNumber(cells.get(c)).number() != null);
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        return CommentLines.isAsLongAsRow(cells, known.headings().size()) || (hasNumber && filled > 2);
    }

    /** Whether a row begins with a word such as Kilde and states no number. */
    private boolean isCalledNote(Line line) {
        String first = line.cells().isEmpty() ? "" : RecordCell.raw(line.cells().get(0));
        return layout != null
                && NOTE.matcher(FoldedText.normalize(first)).find()
                && headings.contents(layout).stream()
                        .noneMatch(c -> c < line.cells().size()
                                && format.readNumber(line.texts().get(c)).number() != null);
    }

    private void takeRecord(Line line) {
        RecordLayout<C> known = layout;
        if (known == null || !isReadable) {
            return;
        }
        rows++;
        hidden.add(line);
        List<Cell> cells = new ArrayList<>(line.cells());
        int missing = known.headings().size() - cells.size();
        cells.addAll(Collections.nCopies(Math.max(0, missing), Cell.EMPTY));
        TableRecord<C> row = new TableRecord<>(name, line.number(), known, filled(line, cells), format);
        keep.accept(line.characters());
        if (hasFittingCells(row) && !records.test(row)) {
            leftOut.add(WhyLeftOut.TOTAL, 1);
        }
    }

    private List<Cell> filled(Line line, List<Cell> cells) {
        CellsAbove<Cell> cellsAbove = above;
        if (cellsAbove == null || ranges == null || fill.named().isEmpty()) {
            return cells;
        }
        cellsAbove.beginRow(cells);
        List<Cell> filled = cellsAbove.fill(cells, cells.size());
        ranges.addRow(line.number(), Line.texts(cells), Line.texts(filled));
        return filled;
    }

    private boolean hasFittingCells(TableRecord<C> row) {
        long before = problems.count();
        RecordLayout<C> known = row.layout();
        for (int c : known.unheaded()) {
            if (!row.at(c).isBlank()) {
                problems.add(
                        row.at(c).position(),
                        CellRefusal.of(Reason.MALFORMED, row.at(c).raw(), () -> NO_HEADING)
                                .because("a column without a heading")
                                .helpedBy(OptionHint.of("ignoredColumns")));
            }
        }
        IntStream.range(known.headings().size(), row.cells().size())
                .filter(c -> !row.at(c).isBlank())
                .findFirst()
                .ifPresent(c -> problems.add(
                        row.at(c).position(),
                        CellRefusal.of(
                                        Reason.MALFORMED,
                                        row.at(c).raw(),
                                        () -> asMany(known.headings().size()))
                                .because("a cell too many")));
        return problems.count() == before;
    }

    private static Phrase asMany(int headings) {
        return Phrase.of(
                "lige så mange celler som overskrifter: " + headings
                        + "; måske har et tal skilletegnet som decimaltegn",
                "as many cells as headings: " + headings + "; perhaps a number has the separator as its decimal sign");
    }

    /**
     * Ends the reading, and notes down what was read and left out.
     *
     * @param comments the number of comments in the table
     */
    void finish(long comments) {
        calledNotes.forEach(this::takeNote);
        finishMerged();
        leftOut.add(WhyLeftOut.COMMENT, comments);
        recognised.rows(rows, leftOut, 0);
        recognised.file().addAllThousandsSigns(format.thousandsSigns());
        RecordLayout<C> known = layout;
        if (known != null) {
            hidden.note(recognised.file(), known);
        }
        if (known != null && rows == 0 && problems.count() == problemsBefore) {
            problems.add(Hindrance.REST, Findings.ofHeadingsAlone(FilePosition.of(name, rowOfHeadings)));
        }
    }

    /** Takes the name of the table, with that of a sheet that was chosen by what it holds. */
    void rename(String withSheet) {
        name = withSheet;
    }

    /** What a sheet hides. */
    HiddenCells hidden() {
        return hidden;
    }
}
