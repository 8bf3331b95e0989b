package dk.opgavekatalog.data.registration.option;

/** What amounts of money in files are counted in; see {@link ReadingOptions#getMoneyUnit()}. */
public enum MoneyUnit {
    /** Kroner: 4.400,00 is 4,400.00 DKK. */
    KRONER(0),
    /** Thousands of kroner: 4,4 is 4,400.00 DKK. */
    THOUSANDS(3),
    /** Millions of kroner: 4,4 is 4,400,000.00 DKK. */
    MILLIONS(6);

    private final int places;

    MoneyUnit(int places) {
        this.places = places;
    }

    /**
     * The number of places by which the decimal sign moves to make kroner of an amount.
     *
     * @return 0, 3 or 6
     */
    public int getPlaces() {
        return places;
    }
}
