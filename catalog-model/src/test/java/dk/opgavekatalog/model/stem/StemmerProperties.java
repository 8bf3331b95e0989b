package dk.opgavekatalog.model.stem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.text.FoldedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The stems are those of Snowball's own programs, as Lucene has them. */
class StemmerProperties {

    @Provide
    Arbitrary<String> danish() {
        return words(
                Arbitraries.of("a", "e", "i", "o", "u", "y", "æ", "ø", "å"),
                Arbitraries.of("b", "d", "g", "k", "l", "m", "n", "r", "s", "t", "v", "gd", "kt", "ll"),
                Arbitraries.of(
                        "", "e", "s", "er", "erne", "ernes", "erende", "hed", "hedens", "ethed", "et", "eret", "igst",
                        "lig", "elig", "els", "løst", "gt", "dt", "ig"));
    }

    @Provide
    Arbitrary<String> english() {
        return words(
                Arbitraries.of("a", "e", "i", "o", "u", "y"),
                Arbitraries.of("b", "c", "g", "gener", "h", "l", "ll", "n", "p", "pp", "r", "s", "t", "w", "x", "y"),
                Arbitraries.of(
                        "", "'s", "s", "ies", "ied", "sses", "us", "ed", "edly", "eed", "eedly", "ing", "ingly", "at",
                        "y", "ational", "tional", "enci", "izer", "ization", "alism", "iviti", "ousli", "biliti", "ogi",
                        "logi", "fulli", "li", "ative", "icate", "ical", "ness", "ful", "ement", "ment", "ent", "ion",
                        "sion", "ate", "ous", "ize", "e", "ll", "le"));
    }

    /** Words without ae, oe and aa, which stand for æ, ø and å here. */
    private static Arbitrary<String> words(
            Arbitrary<String> vowels, Arbitrary<String> consonants, Arbitrary<String> endings) {
        Arbitrary<String> syllables = Combinators.combine(consonants, vowels).as(String::concat);
        return Combinators.combine(
                        vowels.optional(), syllables.list().ofMaxSize(3), consonants.optional(), endings, endings)
                .as((first, middle, last, ending, another) ->
                        first.orElse("") + String.join("", middle) + last.orElse("") + ending + another)
                .filter(word -> !word.isEmpty() && !word.matches(".*(ae|oe|aa).*"));
    }

    @Property
    void danishStemsAreThoseOfSnowball(@ForAll @From("danish") String word) {
        assertThat(Stemmer.of(Language.DANISH).stem(FoldedText.fold(word)))
                .isEqualTo(FoldedText.fold(stem(new DanishStemmer(), word)));
    }

    @Property
    void englishStemsAreThoseOfSnowball(@ForAll @From("english") String word) {
        assertThat(Stemmer.of(Language.ENGLISH).stem(word)).isEqualTo(stem(new EnglishStemmer(), word));
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
