package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.language.Language;

/** What the origins of an amount are brought together by; see {@link AmountOrigin#getLargest}. */
public enum OriginGrouping {

    /** By the organisational unit that registered. */
    UNIT("efter den enhed, der har registreret", "by the unit that registered"),

    /** By the task field that was registered on. All overhead pools are one group, and so are all other accounts. */
    FIELD("efter det opgavefelt, der er registreret på", "by the task field that was registered on"),

    /** By the overhead pool that was registered on. All task fields are one group, and so are all other accounts. */
    POOL("efter den pulje, der er registreret på", "by the overhead pool that was registered on"),

    /** Not at all: each account in each unit that was registered on. */
    ACCOUNT_IN_UNIT("hver konto i hver enhed for sig", "each account in each unit by itself");

    private final String danish;
    private final String english;

    OriginGrouping(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /**
     * Describes the grouping.
     *
     * @param language the language
     * @return such as {@code by the unit that registered}
     */
    public String describe(Language language) {
        return language == Language.DANISH ? danish : english;
    }
}
