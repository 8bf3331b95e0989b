package dk.opgavekatalog.model.text;

/** A number of things, in English, for messages. */
public final class Counted {

    private Counted() {}

    /**
     * A number of things: "1 row" and "2 rows".
     *
     * @param count how many
     * @param one what one of them is called; more of them have an s behind it
     * @return the number and the word
     */
    public static String of(long count, String one) {
        return count + " " + (count == 1 ? one : one + "s");
    }
}
