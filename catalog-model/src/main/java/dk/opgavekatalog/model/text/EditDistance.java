package dk.opgavekatalog.model.text;

/**
 * The number of slips between two texts: letters that are missing, are too many, are others, or have changed places
 * with the next (optimal string alignment). Unlike {@link Similarity}, it tells a slip in a name of three letters from
 * another name.
 */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Counts the slips between two texts.
     *
     * @param a a text
     * @param b another
     * @param most the most slips that matter
     * @return the number of slips; when they are more than {@code most}, some number that is greater than that
     */
    public static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int another = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(another, 1 + Math.min(last[j], row[j - 1]));
                if (haveChangedPlaces(a, i, b, j)) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean haveChangedPlaces(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
