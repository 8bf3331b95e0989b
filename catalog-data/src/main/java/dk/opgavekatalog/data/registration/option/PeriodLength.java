package dk.opgavekatalog.data.registration.option;

/** A length of periods that {@link ReadingOptions#getSumPeriodsTo()} sums shorter periods to. */
public enum PeriodLength {
    /** Kvartal: three months. */
    QUARTER(3),
    /** År: twelve months. */
    YEAR(12);

    private final int months;

    PeriodLength(int months) {
        this.months = months;
    }

    /**
     * The length.
     *
     * @return the number of months, 3 or 12
     */
    public int getMonths() {
        return months;
    }
}
