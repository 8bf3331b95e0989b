package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of which names of totals are made, as {@link FoldedText} spells them. {@link TotalWords} has the rule. */
final class TotalVocabulary {

    /** The fewest letters of a word that tells a total. */
    static final int SHORTEST_SIGN = 3;

    /** Words that make a total of the name before or after them. */
    static final Set<String> STRONG = list("""
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
    static final Set<String> DERIVED = list("""
            akkumuleret, akkumulerede, akk, aar til dato, aatd, ytd, year to date, accumulated, cumulative,
            gennemsnit, gennemsnittet, gns, snit, average, averages, avg, mean, median, middelvaerdi,
            heraf, herunder, deraf, hvoraf, of which, thereof,
            overfoert fra, overfoert til, overfoeres til, overfoeres fra, carried forward, brought forward""");

    /** Names of rows that state something else than what belongs to the period, when the cell says nothing else. */
    static final Set<String> BALANCES = list("""
            saldo, primo, ultimo, primosaldo, ultimosaldo, saldo primo, saldo ultimo, primo saldo, ultimo saldo,
            overfoert, overfoeres, afvigelse, afvigelser, difference, differencer, balance, opening balance,
            closing balance, variance, deviation""");

    /** Words that are a total when nothing else stands beside them, other words of totals apart. */
    static final Set<String> WEAK = list("samlet, samlede, overall, totale, tilsammen, sammenlagt");

    /** Those of them that make a total of the name before them, as in "Forvaltningen samlet". */
    static final Set<String> WEAK_AT_END = list("samlet, tilsammen, sammenlagt");

    /** Words that change nothing beside a word of totals: what is counted, and in what. */
    static final Set<String> COUNTED = list("""
            beloeb, antal, udgift, udgifter, omkostning, omkostninger, loen, loensum, loenudgift, loenudgifter,
            aarsvaerk, amount, cost, costs, expenditure, kr, dkk, tkr, t.kr, mio, mia""");

    /** Names of everything. */
    static final Set<String> EVERYTHING = list("""
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
    static final Set<String> JOINING = list("og, and, &, eller, or, med, with");

    /** Words that lead from a word of totals to the name of what it is over. */
    static final Set<String> LEADING = list("for, af, of, over, paa, in, i");

    /** Words that follow "total" in set expressions. */
    static final Set<String> SET_EXPRESSIONS = list("""
            og, and, &, entreprise, entrepriser, raadgivning, renovering, kvalitet, kvalitetsledelse,
            kvalitetsstyring, quality, facility, care""");

    /** Words after which only a remark follows, such as "i alt ekskl. moms". */
    static final Set<String> REMARKS =
            list("ekskl, excl, eksklusive, excluding, inkl, incl, inklusive, including, pr, per");

    /** Words, one of which each total has. */
    private static final Set<String> SIGNS = signs();

    private static final String THE = "the ";

    private TotalVocabulary() {}

    /** Whether a folded word is one like Kommunetotal. */
    static boolean isCompound(String word) {
        return COMPOUND.matcher(word).matches();
    }

    /** Whether letters that stand together, in whatever spelling, may tell a total: each total has such a word. */
    static boolean isSign(String letters) {
        String word = FoldedText.normalize(letters);
        return SIGNS.contains(word) || isCompound(word);
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
}
