package dk.opgavekatalog.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class SimilarityProperties extends AnyText {

    @Property
    void likenessIsMutualAndFromZeroToAThousand(
            @ForAll @From("texts") String one, @ForAll @From("texts") String other) {
        int similarity = Similarity.to(one).of(other);

        assertThat(similarity)
                .isBetween(0, 1_000)
                .isEqualTo(Similarity.to(other).of(one));
    }

    @Property
    void aTextIsFullyLikeItself(@ForAll @From("texts") String text) {
        assertThat(Similarity.to(text).of(text)).isEqualTo(1_000);
    }

    @Property
    void rankingIsByLikeness(
            @ForAll @From("texts") String wanted, @ForAll @Size(max = 8) List<@From("texts") String> candidates) {
        Similarity similarity = Similarity.to(wanted);

        assertThat(similarity.rank(candidates, Function.identity()))
                .isSortedAccordingTo(
                        Comparator.<String>comparingInt(similarity::of).reversed())
                .allSatisfy(near -> assertThat(candidates).contains(near));
    }
}
