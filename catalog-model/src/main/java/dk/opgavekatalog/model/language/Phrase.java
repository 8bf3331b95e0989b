package dk.opgavekatalog.model.language;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A piece of a message in Danish and in English. Both say the same: the same numbers, codes, names and texts of files.
 *
 * <p>A plain value: equal when both texts are equal.
 */
public final class Phrase implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Phrase EMPTY = new Phrase("", "");

    /** The Danish words. */
    private final String danish;

    /** The English words. */
    private final String english;

    private Phrase(String danish, String english) {
        this.danish = Objects.requireNonNull(danish, "danish");
        this.english = Objects.requireNonNull(english, "english");
    }

    /**
     * Words in both languages.
     *
     * @param danish the Danish words
     * @param english the English words
     * @return the phrase
     */
    public static Phrase of(String danish, String english) {
        return new Phrase(danish, english);
    }

    /**
     * A text that no language changes: a code, a name, a number, a text from a file.
     *
     * @param text the text
     * @return the phrase
     */
    public static Phrase same(String text) {
        return text.isEmpty() ? EMPTY : new Phrase(text, text);
    }

    /**
     * A number: 4.900.500,00 in Danish and 4,900,500.00 in English. Zeros at the end of more than two decimals are left
     * out.
     *
     * @param number the number
     * @return the phrase
     */
    public static Phrase number(BigDecimal number) {
        BigDecimal shown = number.scale() > 2 ? number.stripTrailingZeros() : number;
        String english = String.format(Locale.ROOT, "%,." + Math.max(0, shown.scale()) + "f", shown);
        return of(english.replace(',', ' ').replace('.', ',').replace(' ', '.'), english);
    }

    /**
     * Several phrases as one.
     *
     * @param separator what stands between them
     * @param phrases the phrases
     * @return the phrases in their order; empty when there are none
     */
    public static Phrase join(Phrase separator, List<Phrase> phrases) {
        return phrases.stream()
                .reduce((first, next) -> first.plus(separator).plus(next))
                .orElse(EMPTY);
    }

    /**
     * The phrase in one language.
     *
     * @param language the language
     * @return the text
     */
    public String in(Language language) {
        return language == Language.DANISH ? danish : english;
    }

    /**
     * Returns this phrase followed by another one.
     *
     * @param next what follows, with the space or the sign that goes before it
     * @return both as one phrase
     */
    public Phrase plus(Phrase next) {
        return new Phrase(danish + next.danish, english + next.english);
    }

    /**
     * Returns this phrase followed by a text that no language changes.
     *
     * @param text what follows, with the space or the sign that goes before it
     * @return both as one phrase
     */
    public Phrase plus(String text) {
        return new Phrase(danish + text, english + text);
    }

    /**
     * Whether this phrase says nothing.
     *
     * @return true when both texts are empty
     */
    public boolean isEmpty() {
        return danish.isEmpty() && english.isEmpty();
    }

    /**
     * Whether this phrase has words, which differ between the languages.
     *
     * @return false for a text that no language changes
     */
    public boolean hasWords() {
        return !danish.equals(english);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase that && danish.equals(that.danish) && english.equals(that.english);
    }

    @Override
    public int hashCode() {
        return Objects.hash(danish, english);
    }

    /**
     * The English text, for logs and programs.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return english;
    }
}
