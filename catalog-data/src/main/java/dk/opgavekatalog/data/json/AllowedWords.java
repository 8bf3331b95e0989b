package dk.opgavekatalog.data.json;

import java.util.Collection;
import java.util.Locale;

/** Names the few words that are allowed at a place, and the one that was probably meant. */
final class AllowedWords {

    /** Nobody means one of our words by anything longer; and the comparison must cost nothing. */
    private static final int MAX_LENGTH = 50;

    private AllowedWords() {}

    /** A phrase with all words that are allowed, and the nearest to the one found. */
    static String describe(String found, Collection<String> allowed) {
        String all = "one of " + String.join(", ", allowed);
        if (found.length() > MAX_LENGTH) {
            return all;
        }
        String nearest = "";
        int least = found.length(); // a word of which every letter must change is not near
        for (String word : allowed) {
            int distance = distance(found.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return nearest.isEmpty() ? all : all + "; nearest: " + nearest;
    }

    /** The number of letters to insert, delete or replace (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
