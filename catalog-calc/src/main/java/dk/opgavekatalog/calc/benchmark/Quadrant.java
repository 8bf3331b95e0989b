package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.model.language.Language;

/**
 * The position of an organisation by two figures at once, productivity and quality, each compared with its median. A
 * value at the median counts as good.
 */
public enum Quadrant {
    /** At least as productive and as good as the median. */
    PRODUCTIVE_AND_GOOD("produktiv og god kvalitet", "productive and of good quality"),
    /** Billig og dårlig: at least as productive as the median, at a quality below it. */
    PRODUCTIVE_AND_POOR("produktiv, men dårligere kvalitet", "productive, but of poorer quality"),
    /** Less productive than the median, at a quality of at least the median. */
    COSTLY_AND_GOOD("mindre produktiv, men god kvalitet", "less productive, but of good quality"),
    /** Worse than the median by both figures. */
    COSTLY_AND_POOR("mindre produktiv og dårligere kvalitet", "less productive and of poorer quality");

    private final String danish;
    private final String english;

    Quadrant(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * Describes the quadrant in words.
     *
     * @param language the language
     * @return such as {@code productive, but of poorer quality}
     */
    public String describe(Language language) {
        return language == Language.DANISH ? danish : english;
    }

    static Quadrant of(boolean isProductive, boolean isGood) {
        if (isProductive) {
            return isGood ? PRODUCTIVE_AND_GOOD : PRODUCTIVE_AND_POOR;
        }
        return isGood ? COSTLY_AND_GOOD : COSTLY_AND_POOR;
    }
}
