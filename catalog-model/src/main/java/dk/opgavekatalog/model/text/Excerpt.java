package dk.opgavekatalog.model.text;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;

/** Shortens texts for messages. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * Returns a text, or the beginning of a long one.
     *
     * @param text the text
     * @param length the most characters to keep, at least 1
     * @return the text; or the beginning of a longer one, without half a character, and an ellipsis
     */
    public static String of(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "…";
    }

    /**
     * Returns a phrase, or the beginning of a long one.
     *
     * @param phrase the phrase
     * @param length the most characters to keep in either language, at least 1
     * @return the phrase with each of its texts shortened
     */
    public static Phrase of(Phrase phrase, int length) {
        return Phrase.of(of(phrase.in(Language.DANISH), length), of(phrase.in(Language.ENGLISH), length));
    }
}
