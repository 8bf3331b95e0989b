package dk.opgavekatalog.model.text;

import dk.opgavekatalog.model.language.Phrase;

/** Writes a number of things, for messages. */
public final class Counted {

    private Counted() {}

    /**
     * Writes a number of things in English: "1 row" and "2 rows".
     *
     * @param count the number
     * @param one the word for one of them; the plural adds an s
     * @return the number and the word
     */
    public static String of(long count, String one) {
        return count + " " + (count == 1 ? one : one + "s");
    }

    /**
     * Writes a number of things: "1 række" and "2 rækker".
     *
     * @param count the number
     * @param one the word for one of them
     * @param many the word for none, or for several
     * @return the number and the word
     */
    public static Phrase of(long count, Phrase one, Phrase many) {
        return Phrase.same(count + " ").plus(count == 1 ? one : many);
    }
}
