package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of an own account.
 *
 * @param text the word as it is written
 * @param folded the form that its spellings share
 * @param place where it stands
 * @param isGeneral whether many accounts have it, whatever they belong to
 */
record AccountWord(String text, String folded, Place place, boolean isGeneral) {

    /** Where a word stands, in the order of weight. */
    enum Place {
        /** In the name, before any comma or the like: what the account is for. */
        HEAD,
        /** Later in the name: more about it. */
        TAIL,
        /** In the unit beside it. */
        UNIT,
        /** In the kind beside it. */
        KIND
    }

    /** Letters and digits, with hyphens, apostrophes and a section sign in their midst. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");

    private static final Pattern LATER = Pattern.compile("[,;:(/–—]| - |\\bv\\.|\\btil\\b|\\bfra\\b");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    /** The words of an account that have at least two letters; numbers say nothing. */
    static List<AccountWord> of(OwnAccount account, WordList list) {
        List<AccountWord> words = new ArrayList<>();
        Matcher later = LATER.matcher(account.getName());
        int end = later.find(Math.min(1, account.getName().length()))
                ? later.start()
                : account.getName().length();
        add(account.getName().substring(0, end), Place.HEAD, list, words);
        add(account.getName().substring(end), Place.TAIL, list, words);
        add(account.getUnit(), Place.UNIT, list, words);
        add(account.getKind(), Place.KIND, list, words);
        return words;
    }

    private static void add(Optional<String> text, Place place, WordList list, List<AccountWord> words) {
        text.ifPresent(any -> add(any, place, list, words));
    }

    private static void add(String text, Place place, WordList list, List<AccountWord> words) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (LETTERS.matcher(word.group()).find()) {
                words.add(new AccountWord(
                        word.group(),
                        FoldedText.normalize(word.group()),
                        place,
                        list.is(WordKind.GENERAL, word.group())));
            }
        }
    }

    boolean isOfName() {
        return place == Place.HEAD || place == Place.TAIL;
    }
}
