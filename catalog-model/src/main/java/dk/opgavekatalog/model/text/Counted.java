package dk.opgavekatalog.model.text;

/** Writes a number of things in English, for messages. */
public final class Counted {

    private Counted() {}

    /**
     * Writes a number of things: "1 row" and "2 rows".
     *
     * @param count the number
     * @param one the word for one of them; the plural adds an s
     * @return the number and the word
     */
    public static String of(long count, String one) {
        return count + " " + (count == 1 ? one : one + "s");
    }
}
