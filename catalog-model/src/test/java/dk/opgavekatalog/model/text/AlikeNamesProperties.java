package dk.opgavekatalog.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AlikeNamesProperties {

    private static final String LETTERS = "abdefgiklmnoprstuvyæøå";

    /** Names of few letters, so that many are alike. */
    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars("abæø").ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> part = Arbitraries.oneOf(word, Arbitraries.of("1", "2", "og", "&", "skoledistrikt", "II"));
        return part.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join(" ", parts))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void thePairsAreThoseThatComparingEachWithEachFinds(@ForAll @From("names") List<String> names) {
        List<AlikeNames.Pair> expected = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (NameLikeness.to(names.get(i)).isLike(names.get(j))) {
                    expected.add(new AlikeNames.Pair(i, j));
                }
            }
        }

        AlikeNames found = AlikeNames.among(names);

        assertThat(found.getPairs()).isEqualTo(expected);
        assertThat(found.isComplete()).isTrue();
    }

    private static List<String> randomNames(int count) {
        Random random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(i -> word(random) + " og " + word(random))
                .toList();
    }

    private static String word(Random random) {
        return random.ints(5 + random.nextInt(8), 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .reduce("", String::concat);
    }

    @Example
    void ofManyNamesFewAreCompared() {
        List<String> names = new ArrayList<>(randomNames(AlikeNames.MOST_NAMES - 1));
        names.add(names.get(0) + "e");

        AlikeNames found = AlikeNames.among(names);

        assertThat(found.getPairs()).containsExactly(new AlikeNames.Pair(0, AlikeNames.MOST_NAMES - 1));
        assertThat(found.isComplete()).isTrue();
        assertThat(found.countComparisons()).isLessThan(AlikeNames.MOST_NAMES);
    }

    @Example
    void namesThatAreAllAlikeAreNotAllCompared() {
        List<String> names = IntStream.range(0, 5_000)
                .mapToObj(i -> "Afdelingen" + Character.toString(0x4E00 + i))
                .toList();

        AlikeNames found = AlikeNames.among(names);

        assertThat(found.isComplete()).isFalse();
        assertThat(found.getPairs()).hasSize(AlikeNames.MOST_PAIRS);
        assertThat(AlikeNames.among(names).getPairs()).isEqualTo(found.getPairs());
    }

    /** A cell can have 32,767 characters; leaving two of them out would give 500 million texts. */
    @Example
    void slipsAreNotSeenInTextsThatAreNoNames() {
        String text = "x".repeat(32_766);

        assertThat(AlikeNames.among(List.of(text, text + "x")).getPairs()).isEmpty();
        assertThat(NameLikeness.to(text).isLike(text + "x")).isFalse();
        assertThat(AlikeNames.among(List.of(text, text + ".")).getPairs()).hasSize(1);
    }

    @Example
    void ofManyLongNamesOneSlipIsLookedFor() {
        List<String> names = new ArrayList<>();
        for (String name : randomNames(3_000)) {
            names.add(name + " abcdefgh".repeat(8));
        }
        names.add(names.get(0) + "i");

        AlikeNames found = AlikeNames.among(names);

        assertThat(found.isComplete()).isFalse();
        assertThat(found.getPairs()).containsExactly(new AlikeNames.Pair(0, 3_000));
    }

    @Example
    void tooManyNamesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AlikeNames.among(randomNames(AlikeNames.MOST_NAMES + 1)));
    }
}
