package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.cell.PeriodMeaning;
import dk.opgavekatalog.data.cell.PeriodText;
import dk.opgavekatalog.data.cell.YearDates;
import dk.opgavekatalog.data.reading.PeriodRanges;
import dk.opgavekatalog.data.record.HeadingValue;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedPeriods;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The periods that rows and headings name, in all files of a reading. Not thread-safe. */
final class PeriodCells {

    private static final Phrase NOT_BESIDE_YEARS = Phrase.of(
            "et år, da en dato ovenfor i kolonnen er taget for sit år; skriv årene som tal, såsom 2024",
            "a year, as a date above in the column was taken for its year; write years as numbers, such as 2024");

    private final ReadingOptions options;
    private final RecordProblems problems;
    private final InputCells cells;
    private final PeriodText texts;

    /** What stands below a heading that says year. */
    private final YearDates yearDates = new YearDates();

    /** The meanings of texts that stand in many rows. */
    private final Map<String, PeriodMeaning> known = new HashMap<>();

    /** The periods that rows and headings name. */
    private final Set<AccountingPeriod> named = new TreeSet<>();

    PeriodCells(ReadingOptions options, RecordProblems problems, InputCells cells) {
        this.options = options;
        this.problems = problems;
        this.cells = cells;
        this.texts = new PeriodText(options.getFirstMonthOfYear(), options.isDayFirst());
    }

    /** Notes down the periods that were recognised. */
    void note(Recognition.Builder notes) {
        if (!named.isEmpty()) {
            notes.periods(RecognisedPeriods.builder()
                    .addAllRanges(PeriodRanges.of(named))
                    .areDatesYears(yearDates.areYears())
                    .firstMonthOfYear(options.getFirstMonthOfYear())
                    .build());
        }
    }

    /** Returns the period of a record; empty when its cell is refused. */
    Optional<AccountingPeriod> read(TableRecord<InputColumn> row) {
        if (options.getPeriod().isPresent()) {
            return options.getPeriod();
        }
        RecordCell cell = row.get(InputColumn.PERIOD);
        PeriodMeaning meaning = known.computeIfAbsent(cell.periodText(), texts::read);
        CellRefusal refusal = meaning.refusal();
        if (refusal != null) {
            cells.refuseEmpty(cell, InputColumn.PERIOD, refusal);
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
    Optional<AccountingPeriod> find(String heading) {
        Optional<AccountingPeriod> period = ofHeading(heading);
        period.ifPresent(named::add);
        return period;
    }

    private Optional<AccountingPeriod> ofHeading(String heading) {
        PeriodMeaning meaning = texts.read(heading);
        return meaning.refusal() == null ? Optional.ofNullable(meaning.period()) : Optional.empty();
    }

    /** Finds the period that a heading names, as a value of the column of periods; empty when it names none. */
    Optional<HeadingValue<InputColumn>> findHeading(String heading) {
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
            PeriodMeaning meaning = texts.read(needs.layout().heading(number));
            if (meaning.date() != null) {
                days.put(number, meaning);
            }
            AccountingPeriod period = meaning.period();
            if (meaning.date() != null || period == null || !period.isCalendarYear()) {
                dates.add(meaning.date());
            }
        });
        if (dates.areYears()) {
            days.forEach(needs::dateForYear);
        }
    }
}
