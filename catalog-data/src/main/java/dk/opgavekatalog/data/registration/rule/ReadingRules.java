package dk.opgavekatalog.data.registration.rule;

import dk.opgavekatalog.data.account.AccountRules;
import dk.opgavekatalog.data.account.CatalogAccounts;
import dk.opgavekatalog.data.account.MappedAccounts;
import dk.opgavekatalog.data.account.OwnAccounts;
import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.DittoMark;
import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.cell.NoNames;
import dk.opgavekatalog.data.cell.PeriodGrid;
import dk.opgavekatalog.data.cell.PeriodMeaning;
import dk.opgavekatalog.data.cell.PeriodText;
import dk.opgavekatalog.data.cell.SpreadsheetErrors;
import dk.opgavekatalog.data.cell.TotalWords;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.reading.EmptyCells;
import dk.opgavekatalog.data.reading.FileForm;
import dk.opgavekatalog.data.reading.NoteRows;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.Headings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The meanings of cells in all files of a reading. Immutable, shared by its threads. */
public final class ReadingRules {

    /** The columns whose cells say what an amount is of. */
    public static final List<Column> KEYS = List.of(
            Column.ORGANISATION, Column.ORGANISATION_NAME, Column.PERIOD, Column.UNIT, Column.ACCOUNT, Column.MEASURE);

    private static final Phrase YEAR = Phrase.of(
            "et år som 2024, da overskrifterne siger måneden eller kvartalet",
            "a year such as 2024, as the headings say the month or quarter");

    private final TaskCatalog catalog;
    private final ReadingOptions options;
    private final MeasureNames measures;
    private final AccountRules accounts;
    private final Headings headings;
    private final TotalCells totals;
    private final PeriodText periods;
    private final Optional<PeriodGrid> grid;

    public ReadingRules(TaskCatalog catalog, ReadingOptions options) {
        this.catalog = catalog;
        this.options = options;
        this.periods = new PeriodText(options.getFirstMonthOfYear(), options.isDayFirst());
        this.grid = options.getSumPeriodsTo().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PeriodGrid(options.getSumPeriodsTo().get().getMonths(), options.getFirstMonthOfYear()));
        this.measures = MeasureNames.of(
                options.getMeasures(),
                options.getMeasureNames(),
                options.getWorkingTimeNorm().isPresent());
        CatalogAccounts ofCatalog = new CatalogAccounts(catalog, options.getPools());
        this.accounts = options.getMapping().isPresent()
                ? new MappedAccounts(options.getMapping().get())
                : new OwnAccounts(ofCatalog);
        this.headings = new Headings(options, measures, accounts.needsAccount());
        this.totals = new TotalCells(this, new TotalWords(options.getNotTotals()));
    }

    /** The number of a measure, from 0. */
    public Optional<Integer> findMeasure(String id) {
        for (int m = 0; m < measures().size(); m++) {
            if (measures().get(m).getId().equals(id)) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    public TaskCatalog catalog() {
        return catalog;
    }

    public ReadingOptions options() {
        return options;
    }

    public MeasureNames measureNames() {
        return measures;
    }

    public List<Measure> measures() {
        return measures.measures();
    }

    public AccountRules accounts() {
        return accounts;
    }

    public TotalCells totals() {
        return totals;
    }

    /**
     * Returns the format of amounts in a file with this separator. For a table without separators, pass any character
     * but a comma.
     */
    public AmountFormat amountFormat(char separator) {
        return FileForm.amounts(options, separator);
    }

    /** Recognises notes among the rows of a file. */
    public NoteRows notes(ColumnLayout layout) {
        Set<Integer> amounts = IntStream.range(0, layout.size())
                .filter(c -> layout.isAmount(c) || layout.totals().stream().anyMatch(total -> total.column() == c))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        return new NoteRows(
                headings,
                layout.size(),
                amounts,
                cells -> totals.findLabel(layout, cells).isTotal());
    }

    public Headings headings() {
        return headings;
    }

    /** Returns the meaning of a cell of one of the {@link #KEYS}. */
    public CellMeaning meaning(Column column, String cell) {
        return switch (column) {
            case ORGANISATION -> organisation(cell);
            case ORGANISATION_NAME -> organisationName(cell);
            case PERIOD -> period(cell, false);
            case UNIT -> unit(cell);
            case ACCOUNT -> accounts.account(cell);
            case MEASURE -> measureNames().resolve(cell);
            default -> throw new IllegalArgumentException(column + " is not a key column");
        };
    }

    /** Accepts any text that is not blank; a municipality is known by its number. */
    public CellMeaning organisation(String cell) {
        if (DittoMark.isMark(cell)) {
            return CellMeaning.refused(EmptyCells.refuseDitto(cell, Column.ORGANISATION));
        }
        CellMeaning meaning = name(cell);
        if (meaning.refusal() != null) {
            return meaning;
        }
        if (isContradiction(meaning.text())) {
            return CellMeaning.refused(CellRefusal.of(Reason.CONTRADICTION, cell, () -> describeNearest(meaning.text()))
                    .helpedBy(OptionHint.of("municipalities")));
        }
        Optional<Municipality> municipality = findMunicipality(meaning.text());
        return municipality.isPresent() ? CellMeaning.ofKnown(municipality.get().getNumber(), meaning.text()) : meaning;
    }

    private boolean isContradiction(String organisation) {
        return options.getMunicipalities().isPresent()
                && options.getMunicipalities().get().isContradiction(organisation);
    }

    private Phrase describeNearest(String organisation) {
        List<Phrase> nearest = options.getMunicipalities().map(known -> known.getNearest(organisation)).stream()
                .flatMap(List::stream)
                .map(municipality -> Phrase.same(municipality.toString()))
                .toList();
        return Phrase.of("et nummer og et navn på samme kommune: ", "a number and a name of the same municipality: ")
                .plus(Phrase.join(Phrase.of(" eller ", " or "), nearest))
                .plus(Phrase.of(
                        "; er det ingen kommune, så slå indstillingen municipalities fra",
                        "; if it is no municipality, turn the option municipalities off"));
    }

    /** Accepts any text, also an empty one; a municipality has one name. */
    public CellMeaning organisationName(String cell) {
        CellMeaning meaning = anyText(cell);
        if (meaning.refusal() != null) {
            return meaning;
        }
        return findMunicipality(meaning.text())
                .map(municipality -> CellMeaning.ofKnown(municipality.getName(), meaning.text()))
                .orElse(meaning);
    }

    /** The municipality of a number or name, where the options have municipalities. */
    public Optional<Municipality> findMunicipality(String text) {
        return options.getMunicipalities().isEmpty()
                ? Optional.empty()
                : options.getMunicipalities().get().findMunicipality(text);
    }

    /** Accepts any name that is not blank; the accounts may tell apart what is one name elsewhere. */
    public CellMeaning unit(String cell) {
        if (DittoMark.isMark(cell)) {
            return CellMeaning.refused(EmptyCells.refuseDitto(cell, Column.UNIT));
        }
        CellMeaning meaning = name(cell);
        return meaning.refusal() == null ? accounts.unit(meaning.text()) : meaning;
    }

    /** Accepts any name that is not blank, but no truth value, date or mark. */
    private static CellMeaning name(String cell) {
        return NoNames.findRefusal(cell).map(CellMeaning::refused).orElseGet(() -> text(cell));
    }

    /** Accepts any name that is not blank. */
    public static CellMeaning text(String cell) {
        CellMeaning meaning = anyText(cell);
        return meaning.refusal() == null && meaning.text().isBlank()
                ? CellMeaning.refused(CellRefusal.of(Reason.BLANK, cell, () -> Phrase.of("en tekst", "a text"))
                        .because("a blank text"))
                : meaning;
    }

    /** Accepts any name, also an empty one, but no error of a spreadsheet. */
    static CellMeaning anyText(String cell) {
        Optional<CellRefusal> error = SpreadsheetErrors.findRefusal(cell);
        return error.isPresent() ? CellMeaning.refused(error.get()) : CellMeaning.ofName(CellText.of(cell));
    }

    /**
     * Accepts any period, and in its place any date; with periods to sum to, only what lies in one of them.
     *
     * @param isUnderYear whether the column has a heading that says year
     */
    public CellMeaning period(String cell, boolean isUnderYear) {
        PeriodMeaning meaning = periods.read(cell);
        CellRefusal refusal = meaning.refusal();
        if (refusal != null) {
            return CellMeaning.refused(refusal);
        }
        PeriodKey key = PeriodKey.of(meaning, isUnderYear);
        if (grid.isPresent() && grid.get().findAround(key.period()).isEmpty()) {
            return CellMeaning.refused(
                    CellRefusal.of(Reason.CONTRADICTION, cell, () -> grid.get().describeAllowed())
                            .because("a period to sum to")
                            .helpedBy(OptionHint.of("firstMonthOfYear"), OptionHint.of("sumPeriodsTo")));
        }
        return CellMeaning.of(key.toText());
    }

    /**
     * Accepts a year, in whatever words, and makes a period of it.
     *
     * @param month the month or quarter in words
     * @param cell the year
     */
    public CellMeaning periodOfYear(String month, String cell) {
        PeriodMeaning meaning = periods.read(cell);
        AccountingPeriod period = meaning.period();
        if (period == null || meaning.date() != null) {
            return CellMeaning.refused(
                    CellRefusal.of(CellText.strip(cell).isEmpty() ? Reason.BLANK : Reason.MALFORMED, cell, () -> YEAR)
                            .because("no year"));
        }
        int year = period.getFirstDay().getYear();
        return period.equals(AccountingPeriod.ofYear(year))
                ? period(month + " " + year, false)
                : CellMeaning.refused(
                        CellRefusal.of(Reason.MALFORMED, cell, () -> YEAR).because("no year"));
    }

    /** Finds the period that a text names; empty when it names none. */
    public Optional<PeriodKey> findPeriod(String text) {
        PeriodMeaning meaning = periods.read(text);
        return meaning.refusal() == null ? Optional.of(PeriodKey.of(meaning, false)) : Optional.empty();
    }

    /** The quarters or years that periods are summed to. */
    public Optional<PeriodGrid> grid() {
        return grid;
    }

    @Override
    public String toString() {
        return "edition " + catalog.getEdition().getId();
    }
}
