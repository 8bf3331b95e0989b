package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.language.Phrase;

/** A length of periods that {@link ReadingOptions#getSumPeriodsTo()} sums shorter periods to. */
public enum PeriodLength {
    /** Kvartal: three months. */
    QUARTER(3, "kvartaler", "quarters"),
    /** År: twelve months. */
    YEAR(12, "år", "years");

    private final int months;
    private final String danish;
    private final String english;

    PeriodLength(int months, String danish, String english) {
        this.months = months;
        this.danish = danish;
        this.english = english;
    }

    /**
     * The length.
     *
     * @return the number of months, 3 or 12
     */
    public int getMonths() {
        return months;
    }

    /** Several periods of this length in words. */
    Phrase words() {
        return Phrase.of(danish, english);
    }
}
