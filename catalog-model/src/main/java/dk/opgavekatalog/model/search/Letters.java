package dk.opgavekatalog.model.search;

/** Places in folded words, where æ, ø and å are two characters that nothing may separate. */
final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    /** The letters from a to z that a folded word has, a bit for each. */
    static int setOf(String folded) {
        int letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            int letter = folded.charAt(i) - 'a';
            if (letter >= 0 && letter < ALPHABET) {
                letters |= 1 << letter;
            }
        }
        return letters;
    }

    /** Whether a place lies between two letters, and not in the middle of ae, oe or aa. */
    static boolean isBoundary(String folded, int index) {
        if (index <= 0 || index >= folded.length()) {
            return true;
        }
        char before = folded.charAt(index - 1);
        char after = folded.charAt(index);
        boolean isWithin = (before == 'a' && (after == 'e' || after == 'a')) || (before == 'o' && after == 'e');
        return !isWithin;
    }

    /** The first place of a word in another, at or after a place, that begins and ends between letters; -1 for none. */
    static int indexOf(String folded, String wanted, int from) {
        int at = folded.indexOf(wanted, from);
        while (at >= 0 && !(isBoundary(folded, at) && isBoundary(folded, at + wanted.length()))) {
            at = folded.indexOf(wanted, at + 1);
        }
        return at;
    }
}
