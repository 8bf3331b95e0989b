package dk.opgavekatalog.model.text;

/** As much of a text as a message needs. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The beginning of a text.
     *
     * @param text the text
     * @param length how many characters of it are kept at most, at least one
     * @return the text; of a longer one the beginning, no character cut in halves, and an ellipsis
     */
    public static String of(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "…";
    }
}
