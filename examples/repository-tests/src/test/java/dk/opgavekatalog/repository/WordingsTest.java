package dk.opgavekatalog.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.repository.Wordings.Common;
import dk.opgavekatalog.repository.Wordings.Pair;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Controllers read the messages in Danish, developers in English: both must be told the same. */
class WordingsTest {

    private static final Wordings WORDINGS = Wordings.ofPublishedCode();

    /** Numbers, names of options, properties and constants, kinds of files, and what stands in quotation marks. */
    private static final Pattern FACT =
            Pattern.compile("'[^']*'|\"[^\"]*\"|\\d[\\d.,/-]*(?<![.,])|\\b[A-Z][A-Z_\\d]+\\b|\\b[a-z]+[A-Z]\\w*"
                    + "|(?<!\\w)[./][A-Za-z]{3,}|-X\\w+");

    /** What is translated although it looks like a name. */
    private static final Set<String> TRANSLATED = Set.of("FTE");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![-\\w'\"])(the|of|and|is|are|with|which|that|not|each|or|an|by|as|when|row|rows|column|unit|found)"
                    + "(?![-\\w'\"])");

    private static final Pattern DANISH =
            Pattern.compile("(?i)[æøå]|(?<!\\w)(og|ikke|som|af|til|eller|række|en|et|er)(?!\\w)");

    /** A word in one of the languages, unlike a code, a sign or a prefix. */
    private static final Pattern WORD = Pattern.compile("(?<![\\w=<%\\\\.])[a-z]{3,}(?![\\w(:=.])");

    /** Words that are the same in both languages. */
    private static final Set<String> COMMON = Set.of("problem", "byte", "null", "true", "false", "for", "str");

    /** What is in brackets or quotation marks, and headings with semicolons between them. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\([^)]*\\)|'[^']*'|\"[^\"]*\"|»[^«]*«|[^\\s;]+(?:;[^\\s;]+)+");

    @Test
    void everyMessageHasTheSameFactsInBothLanguages() {
        assertThat(WORDINGS.pairs()).hasSizeGreaterThan(300);
        assertThat(pairs(pair -> !facts(pair.danish().words())
                        .equals(facts(pair.english().words()))))
                .isEmpty();
    }

    @Test
    void everyMessageHasTheSameValuesInBothLanguages() {
        assertThat(pairs(pair -> !isPassedOn(pair)
                        && !pair.danish().expressions().equals(pair.english().expressions())))
                .isEmpty();
    }

    @Test
    void theDanishIsDanishAndTheEnglishIsEnglish() {
        assertThat(pairs(pair -> ENGLISH.matcher(plain(pair.danish().words())).find()))
                .as("English in Danish")
                .isEmpty();
        assertThat(pairs(pair -> DANISH.matcher(plain(pair.english().words())).find()))
                .as("Danish in English")
                .isEmpty();
    }

    /** Pieces of messages are joined: a missing space would join two words. */
    @Test
    void aWordIsSetOffInBothLanguages() {
        assertThat(pairs(pair -> {
                    String danish = pair.danish().words();
                    String english = pair.english().words();
                    return beginsAWord(danish) != beginsAWord(english)
                            || (endsAWord(danish) && english.endsWith(" "))
                            || (endsAWord(english) && danish.endsWith(" "));
                }))
                .isEmpty();
    }

    @Test
    void whatIsTheSameInBothLanguagesHasNoWords() {
        assertThat(WORDINGS.commons()).hasSizeGreaterThan(100);
        assertThat(WORDINGS.commons().stream()
                        .filter(common -> hasWords(common))
                        .map(Common::toString))
                .isEmpty();
    }

    private static List<String> pairs(Predicate<Pair> isWrong) {
        return WORDINGS.pairs().stream().filter(isWrong).map(Pair::toString).toList();
    }

    /** Whether both texts come from elsewhere, such as from a table of words. */
    private static boolean isPassedOn(Pair pair) {
        return pair.danish().words().equals("¤") && pair.english().words().equals("¤");
    }

    private static Set<String> facts(String words) {
        Set<String> facts = new TreeSet<>(
                FACT.matcher(words).results().map(MatchResult::group).toList());
        facts.removeAll(TRANSLATED);
        return facts;
    }

    private static String plain(String words) {
        return IN_BRACKETS.matcher(words).replaceAll("");
    }

    private static boolean beginsAWord(String words) {
        return !words.isEmpty() && isOfWord(words.charAt(0));
    }

    private static boolean endsAWord(String words) {
        return !words.isEmpty() && isOfWord(words.charAt(words.length() - 1));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '¤';
    }

    private static boolean hasWords(Common common) {
        return WORD.matcher(plain(common.text().words())).results().anyMatch(word -> !COMMON.contains(word.group()));
    }
}
