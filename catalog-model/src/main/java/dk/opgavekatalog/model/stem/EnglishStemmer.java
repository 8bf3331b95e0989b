package dk.opgavekatalog.model.stem;

import java.util.List;
import java.util.Map;

/** The English algorithm of Snowball, also known as Porter 2. The steps have its numbers. */
final class EnglishStemmer implements Stemmer {

    static final EnglishStemmer INSTANCE = new EnglishStemmer();

    private static final String VOWELS = "aeiouy";
    private static final int SHORTEST = 3;

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("skis", "ski"),
            Map.entry("skies", "sky"),
            Map.entry("dying", "die"),
            Map.entry("lying", "lie"),
            Map.entry("tying", "tie"),
            Map.entry("idly", "idl"),
            Map.entry("gently", "gentl"),
            Map.entry("ugly", "ugli"),
            Map.entry("early", "earli"),
            Map.entry("only", "onli"),
            Map.entry("singly", "singl"),
            Map.entry("sky", "sky"),
            Map.entry("news", "news"),
            Map.entry("howe", "howe"),
            Map.entry("atlas", "atlas"),
            Map.entry("cosmos", "cosmos"),
            Map.entry("bias", "bias"),
            Map.entry("andes", "andes"));

    private static final List<String> LONG_BEGINNINGS = List.of("gener", "commun", "arsen");
    private static final List<String> WITHOUT_ENDING =
            List.of("inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");
    private static final List<String> STEP_1B = List.of("eedly", "ingly", "edly", "eed", "ing", "ed");
    private static final List<String> DOUBLES = List.of("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt");
    private static final String BEFORE_LI = "cdeghkmnrt";

    private static final List<String> STEP_2 = List.of(
            "ational", "fulness", "iveness", "ization", "ousness", "biliti", "lessli", "tional", "alism", "aliti",
            "ation", "entli", "fulli", "iviti", "ousli", "abli", "alli", "anci", "ator", "enci", "izer", "bli", "ogi",
            "li");
    private static final Map<String, String> STEP_2_TO = Map.ofEntries(
            Map.entry("ational", "ate"),
            Map.entry("fulness", "ful"),
            Map.entry("iveness", "ive"),
            Map.entry("ization", "ize"),
            Map.entry("ousness", "ous"),
            Map.entry("biliti", "ble"),
            Map.entry("lessli", "less"),
            Map.entry("tional", "tion"),
            Map.entry("alism", "al"),
            Map.entry("aliti", "al"),
            Map.entry("ation", "ate"),
            Map.entry("entli", "ent"),
            Map.entry("fulli", "ful"),
            Map.entry("iviti", "ive"),
            Map.entry("ousli", "ous"),
            Map.entry("abli", "able"),
            Map.entry("alli", "al"),
            Map.entry("anci", "ance"),
            Map.entry("ator", "ate"),
            Map.entry("enci", "ence"),
            Map.entry("izer", "ize"),
            Map.entry("bli", "ble"),
            Map.entry("ogi", "og"),
            Map.entry("li", ""));

    private static final List<String> STEP_3 =
            List.of("ational", "tional", "alize", "ative", "icate", "iciti", "ical", "ness", "ful");
    private static final Map<String, String> STEP_3_TO = Map.of(
            "ational", "ate", "tional", "tion", "alize", "al", "ative", "", "icate", "ic", "iciti", "ic", "ical", "ic",
            "ness", "", "ful", "");

    private static final List<String> STEP_4 = List.of(
            "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti", "ive", "ize",
            "ous", "al", "er", "ic");

    private EnglishStemmer() {}

    @Override
    public String stem(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        return word.length() < SHORTEST ? word : stemRegular(word);
    }

    private static String stemRegular(String letters) {
        Word word = new Word(letters.charAt(0) == '\'' ? letters.substring(1) : letters, VOWELS);
        markConsonants(word);
        int first = firstRegion(word);
        int second = word.region(first);
        step0(word);
        step1a(word);
        if (WITHOUT_ENDING.contains(word.toString())) {
            return word.toString();
        }
        step1b(word, first);
        step1c(word);
        step2(word, first);
        step3(word, first, second);
        step4(word, second);
        step5(word, first, second);
        return word.toString().replace('Y', 'y');
    }

    /** Writes a y that is a consonant as Y. */
    private static void markConsonants(Word word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.at(i) == 'y' && (i == 0 || word.isVowel(i - 1))) {
                word.set(i, 'Y');
            }
        }
    }

    private static int firstRegion(Word word) {
        String letters = word.toString();
        for (String beginning : LONG_BEGINNINGS) {
            if (letters.startsWith(beginning)) {
                return beginning.length();
            }
        }
        return word.region(0);
    }

    private static void step0(Word word) {
        word.cut(word.suffix(List.of("'s'", "'s", "'"), 0).length());
    }

    private static void step1a(Word word) {
        String ending = word.suffix(List.of("sses", "ied", "ies", "us", "ss", "s"), 0);
        switch (ending) {
            case "sses" -> word.cut(2);
            case "ied", "ies" -> word.cut(word.length() > ending.length() + 1 ? 2 : 1);
            case "s" -> word.cut(word.hasVowelBefore(word.length() - 2) ? 1 : 0);
            default -> {}
        }
    }

    private static void step1b(Word word, int first) {
        String ending = word.suffix(STEP_1B, 0);
        int start = word.length() - ending.length();
        if (ending.startsWith("eed")) {
            if (start >= first) {
                word.replace(ending, "ee");
            }
        } else if (!ending.isEmpty() && word.hasVowelBefore(start)) {
            word.cut(ending.length());
            if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
                word.append('e');
            } else if (!word.suffix(DOUBLES, 0).isEmpty()) {
                word.cut(1);
            } else if (first >= word.length() && endsInShortSyllable(word, word.length())) {
                word.append('e');
            }
        }
    }

    private static void step1c(Word word) {
        int last = word.length() - 1;
        if (last > 1 && (word.at(last) == 'y' || word.at(last) == 'Y') && !word.isVowel(last - 1)) {
            word.set(last, 'i');
        }
    }

    private static void step2(Word word, int first) {
        String ending = word.suffix(STEP_2, 0);
        int start = word.length() - ending.length();
        if (ending.isEmpty() || start < first) {
            return;
        }
        char before = start > 0 ? word.at(start - 1) : ' ';
        boolean isEnding = switch (ending) {
            case "ogi" -> before == 'l';
            case "li" -> BEFORE_LI.indexOf(before) >= 0;
            default -> true;
        };
        if (isEnding) {
            word.replace(ending, STEP_2_TO.getOrDefault(ending, ""));
        }
    }

    private static void step3(Word word, int first, int second) {
        String ending = word.suffix(STEP_3, 0);
        int start = word.length() - ending.length();
        if (!ending.isEmpty() && start >= (ending.equals("ative") ? second : first)) {
            word.replace(ending, STEP_3_TO.getOrDefault(ending, ""));
        }
    }

    private static void step4(Word word, int second) {
        String ending = word.suffix(STEP_4, 0);
        int start = word.length() - ending.length();
        if (ending.isEmpty() || start < second) {
            return;
        }
        if (!ending.equals("ion") || (start > 0 && "st".indexOf(word.at(start - 1)) >= 0)) {
            word.cut(ending.length());
        }
    }

    private static void step5(Word word, int first, int second) {
        int last = word.length() - 1;
        boolean isEnding = last >= 0
                && switch (word.at(last)) {
                    case 'e' -> last >= second || (last >= first && !endsInShortSyllable(word, last));
                    case 'l' -> last >= second && last > 0 && word.at(last - 1) == 'l';
                    default -> false;
                };
        if (isEnding) {
            word.cut(1);
        }
    }

    /** A consonant other than w, x and Y after a vowel, which stands after a consonant or at the beginning. */
    private static boolean endsInShortSyllable(Word word, int end) {
        if (end < 2 || word.isVowel(end - 1) || !word.isVowel(end - 2)) {
            return false;
        }
        return end == 2 || (!word.isVowel(end - 3) && "wxY".indexOf(word.at(end - 1)) < 0);
    }
}
