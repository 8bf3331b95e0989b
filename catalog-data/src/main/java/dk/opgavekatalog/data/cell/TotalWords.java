package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells cells that name a total, such as "I alt", "Teknik i alt" or "Total for Teknik", from names. Capitals, accents,
 * brackets, colons, asterisks and a code in front make no difference.
 *
 * <p>A total that is taken for a name doubles money, and a name that is taken for a total refuses a good file until
 * {@code notTotals} has it. So whole words decide, never letters (Totalentreprise and Summer are names), and where they
 * stand:
 *
 * <ul>
 *   <li>"I alt", "total", "sum", "subtotal" and their like, and words that end in "total", begin or end the name of a
 *       total, or are all of it. An "og" or another such word between them and the rest makes a name: "Budget og
 *       total".
 *   <li>"Gennemsnit", "akkumuleret", "år til dato", "heraf" and their like do the same, but such a row is no sum of
 *       others. "Saldo", "primo", "afvigelse" and their like are rows of this kind when the cell says nothing else.
 *   <li>"Samlet", "alle", "hele landet", "alle kommuner" and their like are a total only when the cell says nothing
 *       else, so "Samlet plan for byen" is a name; "samlet" also ends one: "Forvaltningen samlet".
 *   <li>Asterisks alone are a total, as SAP marks them.
 * </ul>
 *
 * <p>Immutable.
 */
public final class TotalWords {

    private static final char LAST_ASCII = 0x7F;
    private static final String DANISH_LETTERS = "æøåÆØÅéÉ";

    private static final Pattern WORD = Pattern.compile("[^\\s:,;/()\\[\\]{}*=\"|<>#+!~_]+");
    private static final Pattern ASTERISKS = Pattern.compile("\\*+");

    /** The most words of a word of totals. */
    private static final int MOST_WORDS = 3;

    private final Set<String> notTotals;

    /**
     * Words that are totals.
     *
     * @param notTotals names that are none, in whatever spelling
     */
    public TotalWords(Collection<String> notTotals) {
        this.notTotals = notTotals.stream().map(FoldedText::normalize).collect(Collectors.toUnmodifiableSet());
    }

    /** A word and where it stands in the folded text. */
    private record Word(String text, int start, int end) {
        Word part(int from, int to) {
            return new Word(text.substring(from, to), start + from, start + to);
        }
    }

    /** Finds what a cell that names a unit, an account or another key is the total of; empty when it is no total. */
    public Optional<TotalLabel> find(String cell) {
        String text = CellText.of(cell);
        if (!mayBeTotal(text)) {
            return Optional.empty();
        }
        FoldedText folded = FoldedText.of(text);
        List<Word> words = words(folded.toString());
        if (notTotals.contains(FoldedText.normalize(text))) {
            return Optional.empty();
        }
        boolean isBalance = TotalVocabulary.BALANCES.contains(join(words));
        boolean isEverything = isBalance || ASTERISKS.matcher(text).matches() || (!words.isEmpty() && isAlone(words));
        boolean isSum = !isBalance
                && IntStream.range(0, words.size()).allMatch(at -> phraseAt(TotalVocabulary.DERIVED, words, at) == 0);
        return isEverything ? Optional.of(new TotalLabel("", isSum)) : findNamed(text, folded, words, isSum);
    }

    /**
     * Does the same for a heading or the name of a measure, where "Lønudgift i alt" is the total of a measure, and "Sum
     * af Lønudgift" is no total: so pivot tables name the amounts themselves.
     */
    public Optional<TotalLabel> findInHeading(String heading) {
        String text = CellText.of(heading);
        FoldedText folded = FoldedText.of(text);
        List<Word> words = words(folded.toString());
        boolean isPivot = words.size() > 2
                && words.get(0).text().equals("sum")
                && List.of("af", "of").contains(words.get(1).text());
        Optional<TotalLabel> total = isPivot ? Optional.empty() : find(heading).filter(TotalLabel::isSum);
        return total.isPresent() && !words.isEmpty()
                ? findNamed(text, folded, words, true).or(() -> total)
                : total;
    }

    private static Optional<TotalLabel> findNamed(String text, FoldedText folded, List<Word> words, boolean isSum) {
        return words.isEmpty()
                ? Optional.empty()
                : findRest(words)
                        .map(rest -> new TotalLabel(
                                text.substring(
                                        folded.getOrigin(rest.get(0).start()),
                                        folded.getOrigin(
                                                rest.get(rest.size() - 1).end())),
                                isSum));
    }

    /**
     * Whether a text is worth a closer look, as very few names are: it has one of the words, or signs that are not
     * those of Danish words, which folding may turn into others.
     */
    private static boolean mayBeTotal(String text) {
        if (text.length() > TotalVocabulary.SHORTEST_SIGN
                && text.charAt(1) == ' '
                && text.charAt(TotalVocabulary.SHORTEST_SIGN) == ' ') {
            return true; // letters with blanks between them
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == '*' || (c > LAST_ASCII && DANISH_LETTERS.indexOf(c) < 0)) {
                return true;
            }
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > LAST_ASCII;
            if (!isLetter) {
                if (i - start >= TotalVocabulary.SHORTEST_SIGN && TotalVocabulary.isSign(text.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static List<Word> words(String folded) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            while (end > start && ".'".indexOf(folded.charAt(end - 1)) >= 0) {
                end--;
            }
            while (start < end && "-.'".indexOf(folded.charAt(start)) >= 0) {
                start++;
            }
            if (start < end) { // a hyphen at the end stays: "Total- og hovedentreprise" is a name
                addParts(words, new Word(folded.substring(start, end), start, end));
            }
        }
        return words;
    }

    /** Adds a word, or both words of "Total-Teknik" and "Teknik-total". */
    private static void addParts(List<Word> words, Word word) {
        String text = word.text();
        int first = text.indexOf('-');
        int last = text.lastIndexOf('-');
        if (first > 0 && first < text.length() - 1 && !TotalVocabulary.STRONG.contains(text)) {
            if (TotalVocabulary.isCompound(text.substring(0, first))) {
                words.add(word.part(0, first));
                words.add(word.part(first + 1, text.length()));
                return;
            }
            String ending = text.substring(last + 1);
            if (TotalVocabulary.STRONG.contains(ending) || TotalVocabulary.isCompound(ending)) {
                words.add(word.part(0, last));
                words.add(word.part(last + 1, text.length()));
                return;
            }
        }
        words.add(word);
    }

    private static String join(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Whether the words say that it is a total and nothing else. */
    private static boolean isAlone(List<Word> words) {
        if (TotalVocabulary.EVERYTHING.contains(join(words)) || isSpacedOut(words)) {
            return true;
        }
        boolean isTotal = false;
        int at = 0;
        while (at < words.size()) {
            int strong = strongAt(words, at);
            String word = words.get(at).text();
            if (strong == 0 && !TotalVocabulary.WEAK.contains(word) && !TotalVocabulary.COUNTED.contains(word)) {
                return false;
            }
            isTotal |= strong > 0 || TotalVocabulary.WEAK.contains(word);
            at += Math.max(1, strong);
        }
        return isTotal;
    }

    /** Whether the words are the letters of a word of totals, as in "T O T A L". */
    private static boolean isSpacedOut(List<Word> words) {
        return words.size() >= TotalVocabulary.SHORTEST_SIGN
                && words.stream().allMatch(word -> word.text().length() == 1)
                && TotalVocabulary.STRONG.contains(
                        words.stream().map(Word::text).collect(Collectors.joining()));
    }

    /** The number of words from an index on that are a word of totals together; 0 for none. */
    private static int strongAt(List<Word> words, int at) {
        int compound = TotalVocabulary.isCompound(words.get(at).text()) ? 1 : 0;
        return Math.max(
                compound,
                Math.max(phraseAt(TotalVocabulary.STRONG, words, at), phraseAt(TotalVocabulary.DERIVED, words, at)));
    }

    private static int phraseAt(Set<String> phrases, List<Word> words, int at) {
        int longest = 0;
        String phrase = words.get(at).text();
        for (int count = 1; count <= Math.min(MOST_WORDS, words.size() - at); count++) {
            phrase = count == 1
                    ? phrase
                    : phrase + " " + words.get(at + count - 1).text();
            longest = phrases.contains(phrase) ? count : longest;
        }
        return longest;
    }

    /** Finds the words of a total that name what it is over. */
    private static Optional<List<Word>> findRest(List<Word> words) {
        return findBesideCode(words)
                .or(() -> findAfter(words, true))
                .or(() -> findBefore(words))
                .or(() -> findAfter(words, false));
    }

    /** Finds the code of "000 Hele landet" or "Hele landet (000)". */
    private static Optional<List<Word>> findBesideCode(List<Word> words) {
        int last = words.size() - 1;
        if (last > 0 && isCode(words.get(0)) && isAlone(words.subList(1, words.size()))) {
            return Optional.of(words.subList(0, 1));
        }
        return last > 0 && isCode(words.get(last)) && isAlone(words.subList(0, last))
                ? Optional.of(words.subList(last, words.size()))
                : Optional.empty();
    }

    private static boolean isCode(Word word) {
        return Character.isDigit(word.text().charAt(0));
    }

    /** Finds the name that stands before a word of totals; only a remark may follow that. */
    private static Optional<List<Word>> findBefore(List<Word> words) {
        for (int at = 1; at < words.size(); at++) {
            boolean isWeak = TotalVocabulary.WEAK_AT_END.contains(words.get(at).text());
            int strong = isWeak ? 1 : strongAt(words, at);
            boolean isLast = strong > 0 && isRemark(words.subList(at + strong, words.size()));
            boolean isJoined =
                    at > 1 && TotalVocabulary.JOINING.contains(words.get(at - 1).text());
            if (isLast && !isJoined) {
                return Optional.of(words.subList(0, at));
            }
        }
        return Optional.empty();
    }

    private static boolean isRemark(List<Word> words) {
        return words.isEmpty()
                || TotalVocabulary.REMARKS.contains(words.get(0).text())
                || words.stream().allMatch(word -> isCode(word) || TotalVocabulary.COUNTED.contains(word.text()));
    }

    /**
     * Finds the name that stands after a word of totals.
     *
     * @param mustBeLed whether a word such as "for" must lead to it, as in "Total for Teknik"
     */
    private static Optional<List<Word>> findAfter(List<Word> words, boolean mustBeLed) {
        int strong = 0;
        while (strong < words.size() && strongAt(words, strong) > 0) {
            strong += strongAt(words, strong);
        }
        if (strong == 0 || strong == words.size()) {
            return Optional.empty();
        }
        String next = words.get(strong).text();
        boolean isLed = TotalVocabulary.LEADING.contains(next) && strong + 1 < words.size();
        boolean isResult = words.get(0).text().startsWith("result"); // "Resultat 2024" may be anything
        boolean isName = TotalVocabulary.SET_EXPRESSIONS.contains(next) || (!isLed && (mustBeLed || isResult));
        return isName ? Optional.empty() : Optional.of(words.subList(isLed ? strong + 1 : strong, words.size()));
    }
}
