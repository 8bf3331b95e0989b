package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.language.Phrase;

/** What amounts of money in files are counted in; see {@link ReadingOptions#getMoneyUnit()}. */
public enum MoneyUnit {
    /** Kroner: 4.400,00 is 4,400.00 DKK. */
    KRONER(0, Phrase.of("kroner", "kroner")),
    /** Thousands of kroner: 4,4 is 4,400.00 DKK. */
    THOUSANDS(3, Phrase.of("tusinder kroner", "thousands of kroner")),
    /** Millions of kroner: 4,4 is 4,400,000.00 DKK. */
    MILLIONS(6, Phrase.of("millioner kroner", "millions of kroner"));

    private final int places;
    private final Phrase words;

    MoneyUnit(int places, Phrase words) {
        this.places = places;
        this.words = words;
    }

    /**
     * The number of places by which the decimal sign moves to make kroner of an amount.
     *
     * @return 0, 3 or 6
     */
    public int getPlaces() {
        return places;
    }

    /** The unit in words, such as thousands of kroner. */
    Phrase inWords() {
        return words;
    }
}
