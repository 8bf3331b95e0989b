package dk.opgavekatalog.model.check;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;

/** The reasons for which input is refused; a closed list that a program can switch on. */
public enum Reason {
    /** A text that must say something is empty or white space only: an id, a name, a cell of a file. */
    BLANK("dette er tomt", "this is empty"),
    /**
     * Something that must be there is not there: a property, a column or a part of a file, an element of a list that
     * may not be empty, a row or a share that a field must have, or a part that another part calls for, such as the
     * unit of a value that can be stated in several.
     */
    MISSING("her mangler noget", "something is missing here"),
    /**
     * A text does not have the form that is asked for; or a file is not of the kind it is taken for, is damaged or has
     * a password, or has a row that cannot be split into cells.
     */
    MALFORMED("dette kan ikke læses", "this cannot be read"),
    /** A value or a document of another kind than the place asks for, such as a number where a text is due. */
    WRONG_TYPE("dette er af en forkert slags", "this is of the wrong kind"),
    /** A property that its object does not have. */
    UNKNOWN_PROPERTY("navnet er ukendt her", "the name is not known here"),
    /**
     * A word that the place does not allow: the name of a constant, a heading, an encoding, or the unit of an indicator
     * that is always stated in another. A name that several accounts share counts as such a word too.
     */
    UNKNOWN_VALUE("dette kendes ikke her", "this is not known here"),
    /**
     * The same code, id, account, property, heading or part of a file stands twice where it may stand once; or
     * something new has a code or an id that the edition already uses.
     */
    DUPLICATE("dette står mere end én gang", "this stands more than once"),
    /**
     * One name stands for two ids. For example, registrations use the name of a municipality as its id, and
     * observations use its number: one organisation would appear as two.
     */
    NAME_WITH_TWO_IDS("ét navn har to id'er", "one name has two ids"),
    /** A catalogue code that the edition does not have, or a new one that lies under none of its subcategories. */
    UNKNOWN_CODE("koden findes ikke i kataloget", "the catalogue does not have the code"),
    /**
     * A name that refers to nothing: a measure, pool, statistic, statute or indicator that is not declared, an account
     * that a mapping has no row for, an edition without a correspondence, a sheet that a workbook does not have.
     */
    UNKNOWN_REFERENCE("der findes ikke noget med dette navn", "there is nothing of this name"),
    /** A code of another level than the place asks for, such as a subcategory where a field is due. */
    WRONG_LEVEL("koden har et forkert niveau", "the code is of the wrong level"),
    /** A code that is not directly below the code of its parent. */
    NOT_UNDER_PARENT(
            "koden ligger ikke under den kode, som den står under",
            "the code is not below the code that it stands under"),
    /** Elements do not stand in the order of their codes, or rows and cells of a sheet not in that of their numbers. */
    OUT_OF_ORDER("rækkefølgen er forkert", "the order is wrong"),
    /**
     * Two things are allowed one by one but cannot both hold. A part is filled although another part says that it is
     * empty or has no place for it, such as a text that the source does not have, or an order for a method that takes
     * none. Two things differ that must agree, such as two names of one organisation, or a file and the options it is
     * read with. Two things agree that must differ, such as the source and the target of a transfer. Or a kind of
     * change does not fit its number of fields.
     */
    CONTRADICTION("dette passer ikke med resten", "this does not fit the rest"),
    /**
     * A number or a size outside its range, a version that this library does not read, shares that do not add up to the
     * sum they must, or a field that is not among those that the step, the scope or the correspondence is about.
     */
    OUT_OF_RANGE("dette ligger uden for det tilladte", "this lies outside what is allowed"),
    /**
     * A number has more decimals than its measure or its kind; it would have to be rounded, which is never done
     * silently.
     */
    TOO_MANY_DECIMALS("tallet har for mange decimaler", "the number has too many decimals"),
    /** An amount, a weight or a sum is too large for the 64-bit whole numbers of the calculation. */
    OVERFLOW("tallet er for stort til at regne med", "the number is too large to calculate with"),
    /** A weight is negative: a fixed share, the value of a statistic, or an amount that a key takes for a weight. */
    NEGATIVE_WEIGHT("en vægt er under nul", "a weight is below zero"),
    /**
     * An amount is to be shared out, but no receiver has a positive weight, or the only receivers that have one give
     * the amount back to where it came from.
     */
    NO_POSITIVE_WEIGHT("ingen modtager kan få beløbet", "no receiver can get the amount"),
    /** A transfer goes into a field that has direct amounts, and does not say that it adds to them. */
    TARGET_HAS_AMOUNTS("det modtagende felt har allerede beløb", "the receiving field has amounts already"),
    /** A step would move amounts to a field that an earlier step excluded, or from it. */
    TARGET_EXCLUDED("feltet er udeladt i et tidligere trin", "an earlier step excluded the field"),
    /**
     * A statement, a model, a mapping, a correspondence, a revision or observations belong to another edition of the
     * catalogue than the one they are used with.
     */
    OTHER_EDITION("dette hører til en anden udgave af kataloget", "this belongs to another edition of the catalogue"),
    /** A model redistributes the same pool more than once. */
    POOL_REDISTRIBUTED_TWICE("puljen fordeles mere end én gang", "the pool is redistributed more than once"),
    /** An exclusion gives no reason. */
    NO_REASON("her mangler en begrundelse", "a reason is missing here"),
    /**
     * An account of a kind that the place does not allow. Amounts are registered on, and mapped to, fields, pools and
     * accounts outside the catalogue, never accounts that only a calculation fills. They are converted to fields and to
     * accounts outside the catalogue.
     */
    ACCOUNT_NOT_ALLOWED("kontoen kan ikke bruges her", "the account cannot be used here"),
    /**
     * A total, such as "I alt" or "Teknik i alt", where only what a total is the sum of may stand: added up with the
     * rest, it would count everything twice.
     */
    TOTAL("en total, som ville tælle dobbelt", "a total, which would count twice"),
    /** There are more problems than are reported at once; this one is the last. */
    MORE_PROBLEMS("der er flere problemer", "there are more problems");

    private final Phrase words;

    Reason(String danish, String english) {
        this.words = Phrase.of(danish, english);
    }

    /**
     * The reason in a few words: a sentence, behind which the value found can stand.
     *
     * @param language the language
     * @return such as {@code koden findes ikke i kataloget}
     */
    public String describe(Language language) {
        return words.in(language);
    }
}
