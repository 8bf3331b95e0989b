package dk.opgavekatalog.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    private static final Function<String, String> ITSELF = Function.identity();

    @Test
    void theExampleOfTheDocumentationIsRight() {
        assertThat(Similarity.to("Bygesager").of("Byggesager")).isEqualTo(857);
    }

    @Test
    void spellingsOfTheSameNameAreFullyAlike() {
        assertThat(Similarity.to("STOETTET  byggeri").of("Støttet byggeri")).isEqualTo(1_000);
    }

    @Test
    void textsWithoutACommonGroupAreNotAlike() {
        assertThat(Similarity.to("Skat").of("Havne")).isZero();
    }

    @Test
    void theNearestComesFirstAndWhatIsNotAlikeIsLeftOut() {
        assertThat(Similarity.to("Bygesager").rank(List.of("Støttet byggeri", "Valg", "Byggesager"), ITSELF))
                .containsExactly("Byggesager", "Støttet byggeri");
    }

    @Test
    void equallyNearOnesKeepTheirOrder() {
        assertThat(Similarity.to("valg").rank(List.of("Valgt", "Valgs", "Valga"), ITSELF))
                .containsExactly("Valgt", "Valgs", "Valga");
    }

    @Test
    void nothingIsNearToNothing() {
        assertThat(Similarity.to("").rank(List.of("Valg"), ITSELF)).isEmpty();
        assertThat(Similarity.to("Valg").rank(List.of(), ITSELF)).isEmpty();
    }
}
