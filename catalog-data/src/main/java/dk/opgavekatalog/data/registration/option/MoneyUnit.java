package dk.opgavekatalog.data.registration.option;

import dk.opgavekatalog.model.language.Language;

/** What amounts of money in files are counted in; see {@link ReadingOptions#getMoneyUnit()}. */
public enum MoneyUnit {
    /** Kroner: 4.400,00 is 4,400.00 DKK. */
    KRONER(0, "kroner", "kroner"),
    /** Thousands of kroner: 4,4 is 4,400.00 DKK. */
    THOUSANDS(3, "tusinder kroner", "thousands of kroner"),
    /** Millions of kroner: 4,4 is 4,400,000.00 DKK. */
    MILLIONS(6, "millioner kroner", "millions of kroner");

    private final int places;
    private final String danish;
    private final String english;

    MoneyUnit(int places, String danish, String english) {
        this.places = places;
        this.danish = danish;
        this.english = english;
    }

    /**
     * The unit in words.
     *
     * @param language the language
     * @return such as {@code thousands of kroner}
     */
    public String getName(Language language) {
        return language == Language.DANISH ? danish : english;
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
