package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.text.FoldedText;

/**
 * The form that all spellings of one heading share: capitals, accents, white space and punctuation make no difference,
 * so that "Kommunenr.", "Kommune nr", "KOMMUNE-NR:" and a heading that is broken across lines are one.
 */
public final class HeadingText {

    private static final String PUNCTUATION = ".,:;-_'\"´`";

    private HeadingText() {}

    /**
     * Returns the form.
     *
     * @param heading any text
     * @return the form; a sign between digits stays, since 1.1 is not 11, and so do signs that stand alone
     */
    public static String normalize(String heading) {
        String folded = FoldedText.normalize(heading);
        StringBuilder normal = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean isDropped = c == ' ' || PUNCTUATION.indexOf(c) >= 0;
            if (!isDropped || isBetweenDigits(folded, i)) {
                normal.append(c);
            }
        }
        return normal.isEmpty() ? folded : normal.toString();
    }

    /** Whether a heading says year, such as Regnskabsår, so that what stands below it are years. */
    public static boolean saysYear(String heading) {
        String text = normalize(heading);
        return text.endsWith("aar") || text.endsWith("year");
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
