package dk.opgavekatalog.data.input;

import dk.opgavekatalog.model.language.Language;

/** Why a reader left a value out that a table has. */
public enum Omission {
    /** The table withholds the value, such as a statistics office does with {@code ..} for few cases. */
    WITHHELD("tilbageholdt", "withheld"),
    /** The cell has a mark that stands for nothing, as the option {@code marksForNothing} says. */
    NOTHING("intet oplyst", "nothing stated"),
    /** The cell of the inhabitants of an organisation is empty. */
    EMPTY("tom", "empty"),
    /** The cell or its row is a total or an area that covers other rows, such as Hele landet. */
    TOTAL("en total", "a total");

    private final String danish;
    private final String english;

    Omission(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * The omission in words.
     *
     * @param language the language
     * @return such as "withheld"
     */
    public String describe(Language language) {
        return language == Language.DANISH ? danish : english;
    }
}
