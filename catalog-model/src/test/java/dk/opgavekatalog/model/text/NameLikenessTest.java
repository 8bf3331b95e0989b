package dk.opgavekatalog.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Teknik og miljø            | Teknik & Miljø
            Teknik og miljø            | TEKNIK OG MILJØ
            Teknik og miljø            | Teknik  og miljoe
            Pædagogik                  | Paedagogik
            Pleje på land              | Pleje paa land
            Café                       | Cafe
            Børne- og Ungeforvaltning  | Børne og ungeforvaltning
            IT-afdeling                | IT afdeling
            IT-afdeling                | ITafdeling
            I.T. drift                 | IT-drift
            Straße                     | STRASSE
            Team 1                     | Team1
            Team 1                     | Team-1.
            Hus 2                      | Hus ²
            Afd. II                    | Afd. Ⅱ
            Teknik                     | Teknk
            Teknik                     | Tekniik
            Teknik                     | Taknik
            Teknik                     | Tekink
            Skole                      | Skolen
            Helsingør                  | Helsingor
            Skole 2 Byvej              | Skole 2 Byvei
            Sundhed og omsorg          | Sundhd og omsrg
            Beskæftigelse              | Beskjæftigelsen
            Sundhedsforvaltningen      | Sundhesforvaltnngen
            1. afdeling                | Afdeling 1
            """)
    void theseAreNearlyAlike(String name, String other) {
        assertThat(NameLikeness.to(name).isLike(other)).isTrue();
        assertThat(NameLikeness.to(other).isLike(name)).isTrue();
        assertThat(AlikeNames.among(List.of(name, "Noget helt andet", other)).getPairs())
                .containsExactly(new AlikeNames.Pair(0, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Team 1              | Team 2
            Team 1              | Team 11
            Team 1              | Team 01
            Team 1              | Team
            Afd. 1.1            | Afd. 11
            Skole A             | Skole B
            Skole Å             | Skole Ø
            Afd. I              | Afd. II
            Afd. II             | Afd. III
            Afd. IX             | Afd. XI
            Afd. IIa            | Afd. IIb
            Klasse 3a           | Klasse 3b
            E1                  | E2
            4711                | 4712
            BUF                 | SUF
            HR                  | HK
            Område Øst          | Område Vest
            Område Nord         | Område Syd
            Distrikt Nordøst    | Distrikt Nordvest
            Østerbroskolen      | Vesterbroskolen
            Norddjurs           | Syddjurs
            Vejle               | Vejen
            Teknik              | Teknisk stab
            Tekn                | Teknik
            Sundhd og omsrg nu  | Sundhed og omsorg og
            Skole A Byvej       | Skole B Byvei
            Kultur              | Skole
            ---                 | ***
            """)
    void theseAreNot(String name, String other) {
        assertThat(NameLikeness.to(name).isLike(other)).isFalse();
        assertThat(NameLikeness.to(other).isLike(name)).isFalse();
        assertThat(AlikeNames.among(List.of(name, other)).getPairs()).isEmpty();
    }

    @Test
    void theSameNameIsNearerThanOneThatIsNearlyAlike() {
        assertThat(NameLikeness.to("Teknik").findNearest(List.of("Kultur", "Teknk", "TEKNIK")))
                .contains("TEKNIK");
        assertThat(NameLikeness.to("Teknik").findNearest(List.of("Kultur", "Teknk", "Tekink")))
                .contains("Teknk");
        assertThat(NameLikeness.to("Teknik").findNearest(List.of("Kultur"))).isEmpty();
    }
}
