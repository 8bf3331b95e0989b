package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.DittoMark;
import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.cell.NoNames;
import dk.opgavekatalog.data.cell.PeriodMeaning;
import dk.opgavekatalog.data.cell.PeriodText;
import dk.opgavekatalog.data.cell.Remedy;
import dk.opgavekatalog.data.cell.SpreadsheetErrors;
import dk.opgavekatalog.data.cell.TotalWords;
import dk.opgavekatalog.data.cell.YearDates;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.reading.EmptyCells;
import dk.opgavekatalog.data.reading.PeriodRanges;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.record.HeadingValue;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedPeriods;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private static final Phrase NOT_BESIDE_YEARS = Phrase.of(
            "et år, da en dato ovenfor i kolonnen er taget for sit år; skriv årene som tal, såsom 2024",
            "a year, as a date above in the column was taken for its year; write years as numbers, such as 2024");

    private final ReadingOptions options;
    private final Map<Column, InputColumn> fillable;
    private final boolean areNumbersAdded;
    private final RecordProblems problems;
    private final TotalWords totals;
    private final Areas areas;
    private final PeriodText periods;
    private final InputNames names;
    private final InputTotals leftOut = new InputTotals();
    private final List<OmittedValue> omitted = new ArrayList<>();
    private final OrganisationCells organisations;

    /** What stands below a heading that says year. */
    private final YearDates yearDates = new YearDates();

    /** The meanings of texts that stand in many rows. */
    private final Map<String, PeriodMeaning> knownPeriods = new HashMap<>();

    private final Map<String, Boolean> knownAreas = new HashMap<>();
    private final Map<String, Boolean> knownTotals = new HashMap<>();

    /** The periods that rows and headings name. */
    private final Set<AccountingPeriod> named = new TreeSet<>();

    InputCells(InputReader<?> reader, RecordProblems problems) {
        this.options = reader.options();
        this.fillable = reader.fillable();
        this.areNumbersAdded = reader.areNumbersAdded();
        this.names = new InputNames(options);
        this.problems = problems;
        this.totals = new TotalWords(options.getNotTotals());
        this.periods = new PeriodText(options.getFirstMonthOfYear(), options.isDayFirst());
        this.areas = new Areas(options.getNotTotals());
        this.organisations = new OrganisationCells(options, problems, this);
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
        if (!named.isEmpty()) {
            notes.reading()
                    .periods(RecognisedPeriods.builder()
                            .addAllRanges(PeriodRanges.of(named))
                            .areDatesYears(yearDates.areYears())
                            .firstMonthOfYear(options.getFirstMonthOfYear())
                            .build());
        }
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

    /** Returns the period of a record; empty when its cell is refused. */
    Optional<AccountingPeriod> period(TableRecord<InputColumn> row) {
        if (options.getPeriod().isPresent()) {
            return options.getPeriod();
        }
        RecordCell cell = row.get(InputColumn.PERIOD);
        PeriodMeaning meaning = knownPeriods.computeIfAbsent(cell.periodText(), periods::read);
        CellRefusal refusal = meaning.refusal();
        if (refusal != null) {
            refuseEmpty(cell, InputColumn.PERIOD, refusal);
        }
        AccountingPeriod period = meaning.period();
        Optional<AccountingPeriod> found =
                Optional.ofNullable(period).map(stated -> orYear(stated, meaning.date(), cell));
        found.ifPresent(named::add);
        return found;
    }

    /** Takes a date below a heading that says year for its year; see {@link YearDates}. */
    private AccountingPeriod orYear(AccountingPeriod period, @Nullable LocalDate date, RecordCell cell) {
        AccountingPeriod year = AccountingPeriod.ofYear(period.getFirstDay().getYear());
        boolean isUnderYear =
                cell.position().findColumn().filter(HeadingText::saysYear).isPresent();
        if (!isUnderYear || period.equals(year)) {
            return period;
        }
        boolean wereYears = yearDates.areYears();
        yearDates.add(date);
        if (wereYears && !yearDates.areYears()) {
            problems.add(cell.position(), Reason.CONTRADICTION, cell.periodText(), "no year", NOT_BESIDE_YEARS);
        }
        return yearDates.areYears() ? year : period;
    }

    /** Returns the period that the heading of a value names. */
    Optional<AccountingPeriod> findPeriod(String heading) {
        Optional<AccountingPeriod> period = ofHeading(heading);
        period.ifPresent(named::add);
        return period;
    }

    private Optional<AccountingPeriod> ofHeading(String heading) {
        PeriodMeaning meaning = periods.read(heading);
        return meaning.refusal() == null ? Optional.ofNullable(meaning.period()) : Optional.empty();
    }

    /** Finds the period that a heading names, as a value of the column of periods; empty when it names none. */
    Optional<HeadingValue<InputColumn>> findPeriodHeading(String heading) {
        return ofHeading(heading).map(period -> new HeadingValue<>(InputColumn.PERIOD, period.toString()));
    }

    /**
     * Refuses headings that are dates and may be years: statistics of a year are often of its first day, and no heading
     * says year.
     */
    void refuseDatesForYears(LayoutNeeds needs) {
        YearDates dates = new YearDates();
        Map<Integer, PeriodMeaning> days = new TreeMap<>();
        needs.layout().values().keySet().forEach(number -> {
            PeriodMeaning meaning = periods.read(needs.layout().heading(number));
            if (meaning.date() != null) {
                days.put(number, meaning);
            }
            if (meaning.date() != null || !isYear(meaning.period())) {
                dates.add(meaning.date());
            }
        });
        if (dates.areYears()) {
            days.forEach(needs::dateForYear);
        }
    }

    private static boolean isYear(@Nullable AccountingPeriod period) {
        return period != null
                && period.equals(AccountingPeriod.ofYear(period.getFirstDay().getYear()));
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
