package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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

    private static final int SHORTEST_SIGN = 3;
    private static final char LAST_ASCII = 0x7F;
    private static final String DANISH_LETTERS = "æøåÆØÅéÉ";

    /** Words that make a total of the name before or after them. */
    private static final Set<String> STRONG = list("""
            i alt, i-alt, i.alt, ialt, alt i alt,
            total, totalt, totaler, totalen, totals, tot, totalsum, total sum, sum total, sum,
            subtotal, sub-total, sub total, subtotaler, subtotals, subtot, subsum, deltotal, delsum,
            mellemsum, hovedsum, slutsum, kontrolsum, checksum, check sum, aarssum, kvartalssum, maanedssum,
            gruppesum, enhedssum, afdelingssum, kontosum, sammentaelling, opsummering, subt,
            sumlinje, sumraekke, totallinje, totalraekke, i alt-raekke, i alt-linje, \u03c3, \u2211,
            grand total, grand totals, result, resultat, hovedresultat, mellemresultat, delresultat, slutresultat,
            totalresultat, samleresultat""");

    /** Words that end in this are words of totals, such as Kommunetotal. */
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}*total(?:er|en|s)?");

    /** Words of rows that are derived from others without being their sum; they stand as words of totals do. */
    private static final Set<String> DERIVED = list("""
            akkumuleret, akkumulerede, akk, aar til dato, aatd, ytd, year to date, accumulated, cumulative,
            gennemsnit, gennemsnittet, gns, snit, average, averages, avg, mean, median, middelvaerdi,
            heraf, herunder, deraf, hvoraf, of which, thereof,
            overfoert fra, overfoert til, overfoeres til, overfoeres fra, carried forward, brought forward""");

    /** Names of rows that state something else than what belongs to the period, when the cell says nothing else. */
    private static final Set<String> BALANCES = list("""
            saldo, primo, ultimo, primosaldo, ultimosaldo, saldo primo, saldo ultimo, primo saldo, ultimo saldo,
            overfoert, overfoeres, afvigelse, afvigelser, difference, differencer, balance, opening balance,
            closing balance, variance, deviation""");

    /** Words that are a total when nothing else stands beside them, other words of totals apart. */
    private static final Set<String> WEAK = list("samlet, samlede, overall, totale, tilsammen, sammenlagt");

    /** Those of them that make a total of the name before them, as in "Forvaltningen samlet". */
    private static final Set<String> WEAK_AT_END = list("samlet, tilsammen, sammenlagt");

    /** Words that change nothing beside a word of totals: what is counted, and in what. */
    private static final Set<String> COUNTED = list("""
            beloeb, antal, udgift, udgifter, omkostning, omkostninger, loen, loensum, loenudgift, loenudgifter,
            aarsvaerk, amount, cost, costs, expenditure, kr, dkk, tkr, t.kr, mio, mia""");

    /** Names of everything. */
    private static final Set<String> EVERYTHING = list("""
            alle, alle kommuner, alle enheder, alle afdelinger, alle forvaltninger, alle organisationer, alle regioner,
            alle konti, alle felter, alle opgavefelter, alle omkostningssteder, alle perioder, alle aar, alle maaneder,
            alle kvartaler, alle ressourcearter, hele landet, hele kommunen, hele organisationen, hele regionen,
            hele forvaltningen, hele afdelingen, hele enheden, hele omraadet, hele centret, hele centeret,
            hele institutionen, hele koncernen, hele virksomheden,
            hele aaret, hele perioden, landstotal,
            all, all municipalities, all units, all departments, all organisations, all organizations, all regions,
            all accounts, all fields, all task fields, all cost centres, all cost centers, all periods, all years,
            all months, all quarters, all measures, danmark, hele danmark, denmark, all denmark,
            all of denmark, whole country, the whole country,
            entire country, the entire country, whole municipality, the whole municipality, whole organisation,
            the whole organisation, whole year, summa, totalsumma, gesamtergebnis""");

    /** Words after which a name goes on. */
    private static final Set<String> JOINING = list("og, and, &, eller, or, med, with");

    /** Words that lead from a word of totals to the name of what it is over. */
    private static final Set<String> LEADING = list("for, af, of, over, paa, in, i");

    /** Words that follow "total" in set expressions. */
    private static final Set<String> SET_EXPRESSIONS = list("""
            og, and, &, entreprise, entrepriser, raadgivning, renovering, kvalitet, kvalitetsledelse,
            kvalitetsstyring, quality, facility, care""");

    /** Words after which only a remark follows, such as "i alt ekskl. moms". */
    private static final Set<String> REMARKS =
            list("ekskl, excl, eksklusive, excluding, inkl, incl, inklusive, including, pr, per");

    /** Words, one of which each total has. */
    private static final Set<String> SIGNS = signs();

    private static final String THE = "the ";

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

    private static Set<String> signs() {
        Set<String> signs = new HashSet<>();
        for (Set<String> phrases : List.of(STRONG, WEAK, DERIVED)) {
            for (String phrase : phrases) {
                for (String word : phrase.split("[^a-z]+", -1)) {
                    addSign(word, signs);
                }
            }
        }
        for (Set<String> phrases : List.of(EVERYTHING, BALANCES)) {
            for (String phrase : phrases) {
                String name = phrase.startsWith(THE) ? phrase.substring(THE.length()) : phrase;
                addSign(name.split(" ", 2)[0], signs);
            }
        }
        return Set.copyOf(signs);
    }

    private static void addSign(String word, Set<String> signs) {
        if (word.length() >= SHORTEST_SIGN) {
            signs.add(word);
        }
    }

    private static Set<String> list(String words) {
        return Set.of(words.split(",\\s+", -1));
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
        boolean isBalance = BALANCES.contains(join(words));
        boolean isEverything = isBalance || ASTERISKS.matcher(text).matches() || (!words.isEmpty() && isAlone(words));
        boolean isSum =
                !isBalance && IntStream.range(0, words.size()).allMatch(at -> phraseAt(DERIVED, words, at) == 0);
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
        if (text.length() > SHORTEST_SIGN && text.charAt(1) == ' ' && text.charAt(SHORTEST_SIGN) == ' ') {
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
                if (i - start >= SHORTEST_SIGN && isSign(text.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isSign(String letters) {
        String word = FoldedText.normalize(letters);
        return SIGNS.contains(word) || COMPOUND.matcher(word).matches();
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
        if (first > 0 && first < text.length() - 1 && !STRONG.contains(text)) {
            if (COMPOUND.matcher(text.substring(0, first)).matches()) {
                words.add(word.part(0, first));
                words.add(word.part(first + 1, text.length()));
                return;
            }
            String ending = text.substring(last + 1);
            if (STRONG.contains(ending) || COMPOUND.matcher(ending).matches()) {
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
        if (EVERYTHING.contains(join(words)) || isSpacedOut(words)) {
            return true;
        }
        boolean isTotal = false;
        int at = 0;
        while (at < words.size()) {
            int strong = strongAt(words, at);
            String word = words.get(at).text();
            if (strong == 0 && !WEAK.contains(word) && !COUNTED.contains(word)) {
                return false;
            }
            isTotal |= strong > 0 || WEAK.contains(word);
            at += Math.max(1, strong);
        }
        return isTotal;
    }

    /** Whether the words are the letters of a word of totals, as in "T O T A L". */
    private static boolean isSpacedOut(List<Word> words) {
        return words.size() >= SHORTEST_SIGN
                && words.stream().allMatch(word -> word.text().length() == 1)
                && STRONG.contains(words.stream().map(Word::text).collect(Collectors.joining()));
    }

    /** The number of words from an index on that are a word of totals together; 0 for none. */
    private static int strongAt(List<Word> words, int at) {
        int compound = COMPOUND.matcher(words.get(at).text()).matches() ? 1 : 0;
        return Math.max(compound, Math.max(phraseAt(STRONG, words, at), phraseAt(DERIVED, words, at)));
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
            boolean isWeak = WEAK_AT_END.contains(words.get(at).text());
            int strong = isWeak ? 1 : strongAt(words, at);
            boolean isLast = strong > 0 && isRemark(words.subList(at + strong, words.size()));
            boolean isJoined = at > 1 && JOINING.contains(words.get(at - 1).text());
            if (isLast && !isJoined) {
                return Optional.of(words.subList(0, at));
            }
        }
        return Optional.empty();
    }

    private static boolean isRemark(List<Word> words) {
        return words.isEmpty()
                || REMARKS.contains(words.get(0).text())
                || words.stream().allMatch(word -> isCode(word) || COUNTED.contains(word.text()));
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
        boolean isLed = LEADING.contains(next) && strong + 1 < words.size();
        boolean isResult = words.get(0).text().startsWith("result"); // "Resultat 2024" may be anything
        boolean isName = SET_EXPRESSIONS.contains(next) || (!isLed && (mustBeLed || isResult));
        return isName ? Optional.empty() : Optional.of(words.subList(isLed ? strong + 1 : strong, words.size()));
    }
}
