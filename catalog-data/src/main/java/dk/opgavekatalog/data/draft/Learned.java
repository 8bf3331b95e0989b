package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the answered accounts of a draft teach about the others. Accounts of the same words in name, unit and kind are
 * likely to be answered alike, and so are those whose numbers begin alike. Only answers that do not split are learnt
 * from.
 */
final class Learned {

    /** The weight of an answered account of the same words, more than any words of the catalogue reach. */
    private static final int SAME_WORDS = 3000;

    /** The weight of the same words in the name, in another unit. */
    private static final int SAME_NAME = 1500;

    /** The weight of answered accounts whose numbers begin alike and that all have one answer. */
    private static final int SAME_BEGINNING = 500;

    /** The fewest answered accounts that a beginning is learnt from. */
    private static final int FEWEST = 2;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<Object, Map<Account, String>> byWords = new HashMap<>();
    private final Map<Object, Map<Account, String>> byName = new HashMap<>();
    private final Map<String, List<Account>> byBeginning = new HashMap<>();

    private Learned() {}

    static Learned nothing() {
        return new Learned();
    }

    static Learned of(List<DraftedAccount> rows, WordList list) {
        Learned learned = new Learned();
        for (DraftedAccount row : rows) {
            Optional<Account> answer = row.getAnswer().flatMap(DraftAnswer::findSole);
            if (answer.isPresent()) {
                learned.learn(row.getAccount(), general(row.getAccount(), answer.get()), list);
            }
        }
        return learned;
    }

    /** An answer outside the catalogue to the account's own number means outside for others, with their number. */
    private static Account general(OwnAccount account, Account answer) {
        return answer.equals(Account.outside(account.getNumber())) ? OUTSIDE : answer;
    }

    /** Stands for the account outside the catalogue with the number of whichever account learns. */
    private static final Account OUTSIDE = Account.outside("*");

    private void learn(OwnAccount account, Account answer, WordList list) {
        List<AccountWord> words = AccountWord.of(account, list);
        add(byWords, keyOfWords(account), account, answer);
        add(byName, keyOfName(account, words), account, answer);
        for (String beginning : beginnings(account.getNumber())) {
            byBeginning.computeIfAbsent(beginning, key -> new ArrayList<>()).add(answer);
        }
    }

    private static void add(
            Map<Object, Map<Account, String>> map, Set<String> key, OwnAccount account, Account answer) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, words -> new HashMap<>())
                    .merge(answer, account.getNumber(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** All words and numbers in name, unit and kind, in any spelling. */
    static Set<String> keyOfWords(OwnAccount account) {
        Set<String> key = new TreeSet<>();
        add("name ", Optional.of(account.getName()), key);
        add("unit ", account.getUnit(), key);
        add("kind ", account.getKind(), key);
        return account.getName().isBlank() ? Set.of() : key;
    }

    /** The words and numbers of a name that says more than many others do. */
    private static Set<String> keyOfName(OwnAccount account, List<AccountWord> words) {
        Set<String> key = new TreeSet<>();
        if (words.stream().anyMatch(word -> word.isOfName() && !word.isGeneral())) {
            add("", Optional.of(account.getName()), key);
        }
        return key;
    }

    private static void add(String place, Optional<String> text, Set<String> key) {
        for (String word : BETWEEN.split(FoldedText.normalize(text.orElse("")), -1)) {
            if (!word.isEmpty()) {
                key.add(place + word);
            }
        }
    }

    /** The beginnings of a number that end before one of its last digits, the longest first. */
    private static List<String> beginnings(String number) {
        List<String> beginnings = new ArrayList<>();
        int start = endOfFunction(number) + 1;
        for (int end = number.length() - 1; end >= Math.max(start, 2); end--) {
            if (Character.isLetterOrDigit(number.charAt(end - 1))) {
                beginnings.add(number.substring(0, end));
            }
        }
        return beginnings;
    }

    /** The part of an authorised number that all accounts of a function share tells nothing. */
    private static int endOfFunction(String number) {
        if (AuthorisedNumber.findFunction(number).isEmpty()) {
            return 0;
        }
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            digits += Character.isDigit(number.charAt(i)) ? 1 : 0;
            if (digits == AuthorisedNumber.DIGITS_OF_ITEM) {
                return i + 1;
            }
        }
        return number.length();
    }

    /** Adds what the answers say about an account. */
    void add(OwnAccount account, List<AccountWord> words, Evidence evidence) {
        String name = account.getName().isBlank() ? account.getNumber() : account.getName();
        add(byWords.get(keyOfWords(account)), SAME_WORDS, account, name, evidence);
        add(byName.get(keyOfName(account, words)), SAME_NAME, account, name, evidence);
        for (String beginning : beginnings(account.getNumber())) {
            List<Account> answers = byBeginning.getOrDefault(beginning, List.of());
            if (answers.size() >= FEWEST) {
                if (answers.stream().distinct().count() == 1) {
                    evidence.add(
                            target(answers.get(0), account),
                            SAME_BEGINNING,
                            Clue.of(account.getNumber(), ClueRule.SAME_BEGINNING, beginning));
                }
                return; // a shorter beginning says less
            }
        }
    }

    private static void add(
            @Nullable Map<Account, String> answers, int weight, OwnAccount account, String name, Evidence evidence) {
        if (answers != null) {
            answers.forEach((answer, number) -> evidence.add(
                    target(answer, account), weight / answers.size(), Clue.of(name, ClueRule.SAME_WORDS, number)));
        }
    }

    private static Account target(Account answer, OwnAccount account) {
        return answer.equals(OUTSIDE) ? account.toOutside() : answer;
    }
}
