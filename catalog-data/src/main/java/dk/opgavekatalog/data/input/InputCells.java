package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.DittoMark;
import dk.opgavekatalog.data.cell.NoNames;
import dk.opgavekatalog.data.cell.Remedy;
import dk.opgavekatalog.data.cell.SpreadsheetErrors;
import dk.opgavekatalog.data.cell.TotalWords;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.reading.EmptyCells;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The meanings of cells in all files of a reading; what they do not allow is reported. Not thread-safe. */
final class InputCells {

    /** Marks by which statistics offices withhold a number; a figure is made of none of them. */
    private static final Set<String> WITHHELD = Set.of("..", "...", "\u2026");

    private static final String DASH = "-";

    /** The columns of names that tell what a number is of. */
    private static final Set<InputColumn> NAMES =
            Set.of(InputColumn.ORGANISATION, InputColumn.UNIT, InputColumn.TARGET_UNIT);

    private static final Phrase ZERO = Phrase.of(
            "; i Danmarks Statistiks tabeller er en streg nul: skriv 0, hvis tallet er nul",
            "; in tables of Statistics Denmark a dash is zero: write 0 where the number is zero");

    private static final Phrase NOT_BLANK = Phrase.of("en tekst", "a text");

    private static final Phrase NO_TOTAL = Phrase.of(
            "indstillingen checkingTotals, der udelader totaler, eller notTotals, hvis det er et navn",
            "the option checkingTotals, which leaves totals out, or notTotals if it is a name");

    private final ReadingOptions options;
    private final Map<Column, InputColumn> fillable;
    private final boolean areNumbersAdded;
    private final RecordProblems problems;
    private final TotalWords totals;
    private final Areas areas;
    private final InputNames names;
    private final InputTotals leftOut = new InputTotals();
    private final List<OmittedValue> omitted = new ArrayList<>();
    private final OrganisationCells organisations;
    private final PeriodCells periods;

    /** What texts are that stand in many rows. */
    private final Map<String, Boolean> knownAreas = new HashMap<>();

    private final Map<String, Boolean> knownTotals = new HashMap<>();

    InputCells(InputReader<?> reader, RecordProblems problems) {
        this.options = reader.options();
        this.fillable = reader.fillable();
        this.areNumbersAdded = reader.areNumbersAdded();
        this.names = new InputNames(options);
        this.problems = problems;
        this.totals = new TotalWords(options.getNotTotals());
        this.areas = new Areas(options.getNotTotals());
        this.organisations = new OrganisationCells(options, problems, this);
        this.periods = new PeriodCells(options, problems, this);
    }

    /** The values that were left out, in the order of the files. */
    List<OmittedValue> omitted() {
        return omitted;
    }

    /** The number of rows with totals that were left out. */
    long totalsLeftOut() {
        return leftOut.count();
    }

    /** Takes what became of totals. */
    void noteTotals(Map<FilePosition, TotalSums.TotalOutcome> outcomes) {
        leftOut.addAll(outcomes);
    }

    /** Notes down what is recognised of all files together. */
    void note(RecognitionNotes notes) {
        names.note(notes.reading());
        organisations.note(notes.reading());
        leftOut.note(notes);
        periods.note(notes.reading());
    }

    /** Notes a value that is missing since its cell is empty. */
    void omitEmpty(RecordCell cell, ValueKey key) {
        omitted.add(new OmittedValue(Omission.EMPTY, cell.position(), "", key));
    }

    /** Notes a value that a cell does not say; a cell that is simply empty is not noted. */
    void omit(RecordCell cell, StatedNumber number, ValueKey key) {
        number.findOmission().ifPresent(why -> omitted.add(new OmittedValue(why, cell.position(), cell.text(), key)));
    }

    /**
     * Finds the cell that makes a record a total, in one of some columns. A total is left out, or refused.
     *
     * @return the cell; empty when the record is no total
     */
    Optional<RecordCell> takeTotal(TableRecord<InputColumn> row, InputColumn... columns) {
        Optional<RecordCell> total = Stream.of(columns)
                .flatMap(column -> row.find(column).filter(cell -> isTotal(cell, column)).stream())
                .findFirst();
        total.ifPresent(this::takeTotal);
        return total;
    }

    /** The rules by which totals of areas are over organisations. */
    AreaTotals areaTotals() {
        return new AreaTotals(areas, totals, options.getMunicipalities().orElseGet(Municipalities::since2007));
    }

    /** The words that make a name a total. */
    TotalWords totalWords() {
        return totals;
    }

    private boolean isTotal(RecordCell cell, InputColumn column) {
        boolean isArea = column == InputColumn.ORGANISATION && knownAreas.computeIfAbsent(cell.text(), areas::isArea);
        return isArea
                || knownTotals.computeIfAbsent(
                        cell.raw(), text -> totals.find(text).isPresent());
    }

    private void takeTotal(RecordCell cell) {
        if (options.isCheckingTotals()) {
            leftOut.leaveOut(cell);
            omitted.add(new OmittedValue(Omission.TOTAL, cell.position(), cell.text(), ValueKey.NONE));
            return;
        }
        // Where nothing can be compared, only the user knows whether the row is a total.
        OptionHint checking =
                areNumbersAdded ? OptionHint.of("checkingTotals", "true") : OptionHint.of("checkingTotals");
        problems.add(
                cell.position(),
                CellRefusal.of(Reason.TOTAL, cell.text(), () -> NO_TOTAL)
                        .because("a total")
                        .helpedBy(checking, OptionHint.of("notTotals", cell.text())));
    }

    /** Returns the organisation of a record; empty when its cell is refused. */
    Optional<Organisation> organisation(TableRecord<InputColumn> row) {
        return organisations.read(row);
    }

    /** The periods of rows and headings. */
    PeriodCells periods() {
        return periods;
    }

    /** The names of the files. */
    InputNames names() {
        return names;
    }

    /** Returns a name that must be there, in its first spelling; empty when it is refused. */
    Optional<String> name(TableRecord<InputColumn> row, InputColumn column) {
        return text(row, column).map(text -> names.firstSpelling(column, text));
    }

    /** Returns a name that may be missing, in its first spelling. */
    Optional<String> findName(TableRecord<InputColumn> row, InputColumn column) {
        return findText(row, column).map(text -> names.firstSpelling(column, text));
    }

    /** Returns a text that must be there; empty when it is refused. */
    Optional<String> text(TableRecord<InputColumn> row, InputColumn column) {
        Optional<String> text = findText(row, column);
        RecordCell cell = row.get(column);
        if (text.isEmpty() && findWhyNoText(cell, column).isEmpty()) {
            refuseEmpty(cell, column, CellRefusal.of(Reason.BLANK, "", () -> NOT_BLANK));
        }
        return text;
    }

    /** Returns a text that may be missing; empty also when the cell is refused. */
    Optional<String> findText(TableRecord<InputColumn> row, InputColumn column) {
        return row.find(column)
                .filter(cell -> isText(cell, column))
                .map(RecordCell::text)
                .filter(text -> !text.isBlank());
    }

    /** Whether a cell can be read as a text; if not, that is reported. */
    boolean isText(RecordCell cell, InputColumn column) {
        Optional<CellRefusal> why = findWhyNoText(cell, column);
        why.ifPresent(refusal -> problems.add(cell.position(), refusal));
        return why.isEmpty();
    }

    /** A number may have lost digits, as an account cannot, and a ditto mark is no name. */
    private Optional<CellRefusal> findWhyNoText(RecordCell cell, InputColumn column) {
        Optional<CellRefusal> digits =
                cell.findWhyNoKey().map(why -> CellRefusal.of(Reason.CONTRADICTION, cell.raw(), () -> why));
        return digits.or(() -> findFillable(column)
                        .filter(name -> DittoMark.isMark(cell.raw()))
                        .map(name -> EmptyCells.refuseDitto(cell.raw(), name)))
                .or(() -> NAMES.contains(column)
                        ? NoNames.findRefusal(cell.raw())
                        : SpreadsheetErrors.findRefusal(cell.raw()));
    }

    /** Returns what the number of a column says. */
    StatedNumber number(TableRecord<InputColumn> row, InputColumn column) {
        return row.find(column).map(this::number).orElse(StatedNumber.NONE);
    }

    /** Returns what the cell of a number says. */
    StatedNumber number(RecordCell cell) {
        return number(cell, RecordCell::number);
    }

    /** Returns what the cell of a share says. */
    StatedNumber share(RecordCell cell) {
        return number(cell, RecordCell::share);
    }

    private StatedNumber number(RecordCell cell, Function<RecordCell, AmountFormat.AnyNumber> reader) {
        String text = CellText.strip(cell.raw());
        if (text.isEmpty()) {
            return StatedNumber.NONE;
        }
        if (WITHHELD.contains(text)) {
            return StatedNumber.WITHHELD;
        }
        AmountFormat.AnyNumber number = reader.apply(cell);
        BigDecimal stated = number.number();
        if (stated != null) {
            return StatedNumber.of(stated);
        }
        CellRefusal refusal = number.refusal();
        if (refusal == null) {
            return StatedNumber.NOTHING;
        }
        problems.add(cell.position(), text.equals(DASH) ? orZero(refusal) : refusal);
        return StatedNumber.REFUSED;
    }

    /** To a statistics office, a dash is a number: only the user can say that it is nothing. */
    private static CellRefusal orZero(CellRefusal dash) {
        return new CellRefusal(
                dash.reason(),
                dash.cause(),
                dash.found(),
                () -> new Remedy(dash.remedy().get().allowed().plus(ZERO), List.of(OptionHint.of("marksForNothing"))));
    }

    /** Refuses a cell; where it is empty, says whether the value may stand above. */
    void refuseEmpty(RecordCell cell, InputColumn column, CellRefusal refusal) {
        Optional<Column> name = findFillable(column).filter(any -> cell.isBlank());
        problems.add(
                cell.position(),
                name.map(fill -> EmptyCells.refuse(
                                refusal, fill, options.getFillDown().contains(fill)))
                        .orElse(refusal));
    }

    /** Refuses an empty cell that is filled down but has nothing above it; without that, it means something. */
    boolean isFilledIn(TableRecord<InputColumn> row, InputColumn column) {
        boolean isFilled =
                findFillable(column).filter(options.getFillDown()::contains).isPresent();
        Optional<RecordCell> empty = row.find(column).filter(cell -> isFilled && cell.isBlank());
        empty.ifPresent(cell -> refuseEmpty(cell, column, CellRefusal.of(Reason.BLANK, "", () -> NOT_BLANK)));
        return empty.isEmpty();
    }

    private Optional<Column> findFillable(InputColumn column) {
        return fillable.entrySet().stream()
                .filter(known -> known.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Reports a number that is withheld where none may be missing. */
    void refuseWithheld(RecordCell cell, Phrase why) {
        problems.add(cell.position(), Reason.MISSING, cell.text(), why);
    }
}
