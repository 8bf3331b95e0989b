package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.data.cell.CountText;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;

/** The kinds of periods that files name. */
public enum PeriodKind {
    /** År: twelve months. */
    YEAR("år", "år", "year", "years"),
    /** Halvår: six months. */
    HALF_YEAR("halvår", "halvår", "half-year", "half-years"),
    /** Kvartal: three months. */
    QUARTER("kvartal", "kvartaler", "quarter", "quarters"),
    /** Måned. */
    MONTH("måned", "måneder", "month", "months"),
    /** Dato: a date, which stands for the month that it lies in. */
    DATE("dato", "datoer", "date", "dates"),
    /** From one day to another. */
    OTHER("anden periode", "andre perioder", "other period", "other periods");

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_HALF_YEAR = 6;
    private static final int MONTHS_OF_QUARTER = 3;

    private final String oneDanish;
    private final String manyDanish;
    private final String oneEnglish;
    private final String manyEnglish;

    PeriodKind(String oneDanish, String manyDanish, String oneEnglish, String manyEnglish) {
        this.oneDanish = oneDanish;
        this.manyDanish = manyDanish;
        this.oneEnglish = oneEnglish;
        this.manyEnglish = manyEnglish;
    }

    /**
     * The kind of a period that is no date.
     *
     * @param period the period
     * @return the kind, by its number of months
     */
    public static PeriodKind of(AccountingPeriod period) {
        return switch (period.findMonths().orElse(0)) {
            case MONTHS_OF_YEAR -> YEAR;
            case MONTHS_OF_HALF_YEAR -> HALF_YEAR;
            case MONTHS_OF_QUARTER -> QUARTER;
            case 1 -> MONTH;
            default -> OTHER;
        };
    }

    /** A number of such periods in words. */
    Phrase count(int number) {
        return CountText.of(number, Phrase.of(oneDanish, oneEnglish), Phrase.of(manyDanish, manyEnglish));
    }
}
