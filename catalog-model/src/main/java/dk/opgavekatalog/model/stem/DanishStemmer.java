package dk.opgavekatalog.model.stem;

import java.util.List;

/** The Danish algorithm of Snowball. Endings are taken off only after the third letter and the first syllable. */
final class DanishStemmer implements Stemmer {

    static final DanishStemmer INSTANCE = new DanishStemmer();

    private static final String VOWELS = "aeiouyæåø";
    private static final int BEFORE_ENDINGS = 3;

    private static final List<String> ON_D = List.of("ethed", "ered", "hed");
    private static final List<String> ON_E = List.of("erende", "erede", "ende", "erne", "ene", "ere", "e");
    private static final List<String> ON_N = List.of("heden", "eren", "en");
    private static final List<String> ON_R = List.of("heder", "erer", "er");
    private static final List<String> ON_S = List.of(
            "erendes", "hedens", "endes", "erens", "erets", "ernes", "heds", "enes", "eres", "ens", "ers", "ets", "es",
            "s");
    private static final List<String> ON_T = List.of("eret", "et");

    /** Letters after which an s is an ending. */
    private static final String BEFORE_S = "abcdfghjklmnoprtvyzå";

    private static final List<String> PAIRS = List.of("gd", "dt", "gt", "kt");

    private static final List<String> DERIVATIONS = List.of("elig", "løst", "lig", "els", "ig");

    private DanishStemmer() {}

    @Override
    public String stem(String word) {
        Word letters = new Word(toDanish(word), VOWELS);
        if (letters.length() <= BEFORE_ENDINGS) {
            return word;
        }
        int start = Math.max(letters.region(0), BEFORE_ENDINGS);
        cutInflection(letters, start);
        cutSecondOfPair(letters, start);
        cutDerivation(letters, start);
        undouble(letters, start);
        return toFolded(letters.toString());
    }

    private static void cutInflection(Word word, int start) {
        String ending = word.suffix(inflections(word.at(word.length() - 1)), start);
        boolean isEnding =
                !ending.equals("s") || (word.length() > 1 && BEFORE_S.indexOf(word.at(word.length() - 2)) >= 0);
        if (isEnding) {
            word.cut(ending.length());
        }
    }

    private static List<String> inflections(char last) {
        return switch (last) {
            case 'd' -> ON_D;
            case 'e' -> ON_E;
            case 'n' -> ON_N;
            case 'r' -> ON_R;
            case 's' -> ON_S;
            case 't' -> ON_T;
            default -> List.of();
        };
    }

    private static void cutSecondOfPair(Word word, int start) {
        boolean mayBePair = word.endsWith("t") || word.endsWith("d");
        if (mayBePair && !word.suffix(PAIRS, start).isEmpty()) {
            word.cut(1);
        }
    }

    private static void cutDerivation(Word word, int start) {
        if (word.endsWith("igst")) {
            word.cut(2);
        }
        String ending = word.suffix(DERIVATIONS, start);
        if (ending.equals("løst")) {
            word.cut(1);
        } else if (!ending.isEmpty()) {
            word.cut(ending.length());
            cutSecondOfPair(word, start);
        }
    }

    private static void undouble(Word word, int start) {
        int last = word.length() - 1;
        if (last >= start && last > 0 && !word.isVowel(last) && word.at(last) == word.at(last - 1)) {
            word.cut(1);
        }
    }

    private static String toDanish(String folded) {
        StringBuilder danish = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
            char letter =
                    next == 'e' && c == 'a' ? 'æ' : next == 'e' && c == 'o' ? 'ø' : next == 'a' && c == 'a' ? 'å' : c;
            danish.append(letter);
            i += letter == c ? 0 : 1;
        }
        return danish.toString();
    }

    private static String toFolded(String danish) {
        StringBuilder folded = new StringBuilder(danish.length() + 4);
        for (int i = 0; i < danish.length(); i++) {
            switch (danish.charAt(i)) {
                case 'æ' -> folded.append("ae");
                case 'ø' -> folded.append("oe");
                case 'å' -> folded.append("aa");
                default -> folded.append(danish.charAt(i));
            }
        }
        return folded.toString();
    }
}
