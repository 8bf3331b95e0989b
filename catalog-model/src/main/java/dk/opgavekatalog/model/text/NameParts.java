package dk.opgavekatalog.model.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name taken apart into the words that name a thing and the parts that number it. "Skole 2 Børn & unge" has the words
 * skole, børn, og and unge, and the number 2. Numbers are digits, single letters, and Roman numerals below forty,
 * perhaps with a letter behind them.
 *
 * @param words the words in small letters
 * @param numbering the parts that number
 * @param skeleton the whole name folded, without spaces and punctuation, except between two numbers
 */
record NameParts(List<String> words, List<String> numbering, String skeleton) {

    /** The fewest letters of a word in which a slip is seen; shorter words are too like each other. */
    static final int LEAST_LETTERS = 4;

    /** The fewest letters of a name that may have two slips, and of a word that may have both of them. */
    static final int LETTERS_FOR_TWO = 12;

    private static final int LETTERS_OF_WORD_FOR_TWO = 11;

    /** The most letters of a name in which slips are seen: a longer text is no name, and comparing it takes long. */
    private static final int MOST_LETTERS = 100;

    private static final String AND = "og";

    private static final Pattern NUMBERING = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})\\p{L}?|\\p{L}");

    static NameParts of(String name) {
        String text = CommonForm.of(Normalizer.normalize(name, Normalizer.Form.NFKC));
        Collector parts = new Collector();
        int start = 0;
        while (start < text.length()) {
            int first = text.codePointAt(start);
            int end = start + Character.charCount(first);
            while (isPartOfRun(first) && end < text.length() && continues(first, text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            parts.add(first, text.substring(start, end));
            start = end;
        }
        return new NameParts(List.copyOf(parts.words), List.copyOf(parts.numbering), parts.skeleton.toString());
    }

    private static boolean isPartOfRun(int c) {
        return Character.isDigit(c) || Character.isLetter(c);
    }

    private static boolean continues(int first, int c) {
        return Character.isDigit(first)
                ? Character.isDigit(c)
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static final class Collector {
        private final List<String> words = new ArrayList<>();
        private final List<String> numbering = new ArrayList<>();
        private final StringBuilder skeleton = new StringBuilder();

        /** Adds digits, letters, or one sign. */
        private void add(int first, String run) {
            if (Character.isDigit(first)) {
                numbering.add(run);
                boolean followsDigit = !skeleton.isEmpty() && Character.isDigit(skeleton.charAt(skeleton.length() - 1));
                skeleton.append(followsDigit ? "." : "").append(run);
            } else if (Character.isLetter(first)) {
                (NUMBERING.matcher(run).matches() ? numbering : words).add(run);
                skeleton.append(FoldedText.normalize(run).replace("ß", "ss"));
            } else if (first == '&' || first == '+') {
                words.add(AND);
                skeleton.append(AND);
            }
        }
    }

    int countLetters() {
        return words.stream().mapToInt(String::length).sum();
    }

    /** Whether slips are seen in the name. */
    boolean canHaveSlips() {
        return !words.isEmpty() && countLetters() <= MOST_LETTERS;
    }

    /** Whether the two look like two spellings of one name; see {@link NameLikeness}. */
    boolean isLike(NameParts other) {
        if (skeleton.equals(other.skeleton)) {
            return !skeleton.isEmpty();
        }
        return numbering.equals(other.numbering)
                && words.size() == other.words.size()
                && canHaveSlips()
                && other.canHaveSlips()
                && hasFewSlips(other);
    }

    private boolean hasFewSlips(NameParts other) {
        int most = mostSlips(Math.min(countLetters(), other.countLetters()), LETTERS_FOR_TWO);
        int slips = 0;
        for (int i = 0; i < words.size() && slips <= most; i++) {
            slips += countSlips(words.get(i), other.words.get(i));
        }
        return slips <= most;
    }

    /** Counts the slips in a word; more than are allowed in any name when the words are two. */
    private static int countSlips(String word, String other) {
        int letters = Math.min(word.length(), other.length());
        int most = letters < LEAST_LETTERS ? 0 : mostSlips(letters, LETTERS_OF_WORD_FOR_TWO);
        int slips = EditDistance.between(word, other, most);
        return slips > most || areEastAndWest(word, other) ? LETTERS_FOR_TWO : slips;
    }

    private static int mostSlips(int letters, int forTwo) {
        return letters < forTwo ? 1 : 2;
    }

    /** Whether the words differ as Østerbro and Vesterbro do: two letters apart, and no slip. */
    private static boolean areEastAndWest(String word, String other) {
        return isWestOf(word, other) || isWestOf(other, word);
    }

    private static boolean isWestOf(String west, String east) {
        int at = west.indexOf("vest");
        return at >= 0 && east.equals(west.substring(0, at) + "øst" + west.substring(at + "vest".length()));
    }
}
