package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.text.FoldedText;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the periods that people write in cells, in Danish and English: years (2024, Regnskab 2024), half-years (2024H1,
 * 1. halvår 2024), quarters (2024K1, Q1 2024, 1. kvartal 2024), months (2024-01, 01-2024, 2024M01, jan 2024, januar
 * 2024), dates (31-01-2024, 2024-01-31, 31. januar 2024), and what lies between two dates or months. A date stands for
 * the month that it lies in.
 *
 * <p>A date before 1970 is refused: 2024 in a cell that is formatted as a date is July 1905. A text that could be two
 * things is refused: jan-24 (January 2024 or 24 January), 2024-1 (a month or a quarter), 03/04/2024 (3 April or 4
 * March), 15-07-24 (15 July 2024 or 24 July 2015). Immutable.
 */
public final class PeriodText {

    /** The most characters of a period. */
    private static final int MAX_LENGTH = 64;

    private static final Pattern NO_YEAR = Pattern.compile("0[0-9]{3}");

    /** The year of the reform of municipalities; a date of before is a number made into a date. */
    private static final int FIRST_YEAR = 1970;

    private static final Set<PeriodFault> AMBIGUOUS = EnumSet.of(
            PeriodFault.YEAR_OR_DAY,
            PeriodFault.MONTH_OR_QUARTER,
            PeriodFault.YEAR_OR_MONTH,
            PeriodFault.BROKEN_YEAR,
            PeriodFault.SHORT_YEAR);

    private static final Pattern BETWEEN = Pattern.compile(" (?:til|to|t\\.?o\\.?m\\.?) | ?(?:--|\\.\\.|-|/) ?");

    /** The forms, as messages name them. */
    private static final Phrase FORMS = Phrase.of(
            "en periode som 2024, 2024-01, januar 2024, 1. kvartal 2024, 31-01-2024 eller jan-jun 2024",
            "a period such as 2024, 2024-01, January 2024, 1st quarter 2024, 31-01-2024 or Jan-Jun 2024");

    /** The forms that most files have, for an empty cell. */
    private static final Phrase SHORT_FORMS =
            Phrase.of("en periode som 2024 eller 2024-01", "a period such as 2024 or 2024-01");

    private final Month firstMonthOfYear;
    private final boolean isDayFirst;

    /**
     * Makes a reader of periods.
     *
     * @param firstMonthOfYear the month in which a year such as 2023/24 begins; such a year is refused with January
     * @param isDayFirst whether the day comes first in dates such as 03/04/2024 and 15-07-24, which are refused else
     */
    public PeriodText(Month firstMonthOfYear, boolean isDayFirst) {
        this.firstMonthOfYear = firstMonthOfYear;
        this.isDayFirst = isDayFirst;
    }

    /** Returns the period that a cell names, or the reason why it is refused. */
    public PeriodMeaning read(String cell) {
        Optional<PeriodFinding> period = find(CellText.of(cell));
        PeriodFinding found = period.isPresent() ? unlessTooEarly(period.get()) : PeriodFinding.of(PeriodFault.OTHER);
        PeriodFault fault = found.fault();
        return new PeriodMeaning(found.period(), found.date(), fault == null ? null : refusal(cell, fault));
    }

    /** Whether a text names a month or quarter of no year. */
    public boolean lacksYear(String text) {
        return find(CellText.of(text))
                .filter(found -> found.fault() == PeriodFault.NO_YEAR)
                .isPresent();
    }

    /** Whether a text has the form of a period and could be two things, such as jan-24. */
    public boolean isAmbiguous(String text) {
        return find(CellText.of(text))
                .filter(found -> AMBIGUOUS.contains(found.fault()))
                .isPresent();
    }

    private Optional<PeriodFinding> find(String text) {
        if (text.startsWith("0") && NO_YEAR.matcher(text).matches()) {
            return Optional.empty(); // 0124 is January 2024 or a mistake, not the year 124
        }
        Optional<PeriodFinding> plain = plain(text);
        if (plain.isPresent() || text.length() > MAX_LENGTH) {
            return plain;
        }
        String folded = FoldedText.normalize(text);
        return one(folded).or(() -> between(folded));
    }

    private static PeriodFinding unlessTooEarly(PeriodFinding found) {
        LocalDate date = found.date();
        return date != null && date.getYear() < FIRST_YEAR ? PeriodFinding.of(PeriodFault.TOO_EARLY) : found;
    }

    /** Reads the form in which the library writes periods. */
    private static Optional<PeriodFinding> plain(String text) {
        try {
            return Optional.of(PeriodFinding.of(AccountingPeriod.parse(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Finds what lies between two dates or months, where a text can be divided into two in one way only. */
    private Optional<PeriodFinding> between(String text) {
        List<PeriodFinding> found = new ArrayList<>();
        Matcher sign = BETWEEN.matcher(text);
        while (sign.find()) {
            between(text.substring(0, sign.start()), text.substring(sign.end())).ifPresent(found::add);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<PeriodFinding> between(String first, String last) {
        LocalDate firstDay = one(first).map(PeriodFinding::firstDay).orElse(null);
        LocalDate lastDay = one(last).map(PeriodFinding::lastDay).orElse(null);
        if (firstDay == null || lastDay == null) {
            return Optional.empty();
        }
        return Optional.of(
                lastDay.isBefore(firstDay)
                        ? PeriodFinding.of(PeriodFault.WRONG_WAY_ROUND)
                        : PeriodFinding.of(AccountingPeriod.of(firstDay, lastDay)));
    }

    private Optional<PeriodFinding> one(String text) {
        return DateText.find(text, isDayFirst).or(() -> PeriodForms.find(text, firstMonthOfYear));
    }

    private static CellRefusal refusal(String cell, PeriodFault fault) {
        Reason reason = CellText.strip(cell).isEmpty() ? Reason.BLANK : Reason.MALFORMED;
        CellRefusal refusal =
                CellRefusal.of(reason, cell, () -> reason == Reason.BLANK ? SHORT_FORMS : describe(fault));
        CellRefusal ofForm =
                fault == PeriodFault.OTHER && reason != Reason.BLANK ? refusal : refusal.because(fault.name());
        return switch (fault) {
            case BROKEN_YEAR -> ofForm.helpedBy(OptionHint.of("firstMonthOfYear"));
            case DAY_OR_MONTH, DAY_OR_YEAR -> ofForm.helpedBy(OptionHint.of("dayFirst", "true"));
            default -> ofForm;
        };
    }

    private static Phrase describe(PeriodFault fault) {
        return fault == PeriodFault.OTHER ? FORMS : fault.words();
    }
}
