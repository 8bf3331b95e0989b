package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.testing.Resources;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.SearchHit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two hundred questions in Danish and a hundred in English, each with the right field. They were written from the
 * delimitations of the catalogue by somebody who had not seen the register. Every second question, from the first on,
 * was used to choose the weights of the search; of the others, only the totals were
 * looked at.
 */
class FindingTest {

    /**
     * A question and the fields that are right for it.
     *
     * @param rank the place of the first right field among the fields that are found, from 0; large when none is
     */
    private record Asked(String question, List<String> right, int rank) {}

    private static List<Asked> ask(String language) {
        List<Asked> asked = new ArrayList<>();
        Resources.text("finding/questions-" + language + ".tsv").lines().forEach(line -> {
            String[] cells = line.split("\t", -1);
            List<String> right = List.of(cells[0].split("\\|"));
            asked.add(new Asked(cells[1], right, rank(cells[1], right)));
        });
        return asked;
    }

    private static int rank(String question, List<String> right) {
        List<String> fields = Catalogs.search2006().search(question).stream()
                .filter(hit -> hit.getCode().getLevel() == CatalogLevel.FIELD)
                .map(hit -> hit.getCode().toString())
                .toList();
        return right.stream()
                .mapToInt(fields::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"da, 200", "en, 100"})
    void nineOfTenQuestionsFindTheirFieldAmongThreeAndEightOfTenFirst(String language, int size) {
        List<Asked> asked = ask(language);

        assertThat(asked).hasSize(size).extracting(Asked::question).doesNotHaveDuplicates();
        for (int half = 0; half < 2; half++) {
            List<Asked> ofHalf = new ArrayList<>();
            for (int i = half; i < asked.size(); i += 2) {
                ofHalf.add(asked.get(i));
            }
            assertThat(ofHalf.stream().filter(one -> one.rank() < 3).count() * 10)
                    .as("among the first three, half %s of %s", half, language)
                    .isGreaterThanOrEqualTo(ofHalf.size() * 9L);
            assertThat(ofHalf.stream().filter(one -> one.rank() == 0).count() * 10)
                    .as("first, half %s of %s", half, language)
                    .isGreaterThanOrEqualTo(ofHalf.size() * 8L);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hjemmehjælp, 3.5.1",
        "børnepenge, 3.4.7",
        "rygestop, 3.7.6",
        "lønseddel, 1.1.1",
        "byggesagerne, 3.1.1",
        "wheelchair, 3.5.4",
        "Hvem behandler min ansøgning om byggetilladelse?, 3.1.1",
        "p-afgift, 3.1.6",
        "pafgift, 3.1.6",
        "ESDH, 1.4.7"
    })
    void everydayWordsFindTheirFieldFirst(String query, String code) {
        assertThat(Catalogs.search2006().search(query))
                .first()
                .extracting(hit -> hit.getCode().toString())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void theNameOfAFieldFindsItFirst(Language language) {
        List<String> others = new ArrayList<>();
        for (TaskField field : Catalogs.edition2006().getFields()) {
            String name = field.getName().in(language);
            SearchHit first = Catalogs.search2006().search(name).get(0);
            if (!first.getName().in(language).equals(name)) {
                others.add(field.getCode() + " " + name + ": " + first.getCode());
            }
        }

        assertThat(others).isEmpty();
    }

    @Test
    void aWordOfSeveralFieldsSaysWhichToTakeWhen() {
        List<SearchHit> hits = Catalogs.search2006().search("rengøring");

        assertThat(hits).hasSizeGreaterThan(1);
        assertThat(hits).extracting(hit -> hit.getCode().toString()).contains("1.4.1", "1.4.8", "3.5.1");
        assertThat(hits.get(0).getMatches().get(0).getWhen()).isPresent();
    }

    @Test
    void eachEditionIsSearchedByItsOwnKeywords() {
        assertThat(Catalogs.search2007().search("pasfoto"))
                .first()
                .extracting(hit -> hit.getCode().toString())
                .isEqualTo("3.7.7");
        assertThat(Catalogs.search2006().search("pasfoto"))
                .extracting(hit -> hit.getCode().toString())
                .doesNotContain("3.7.7");
        assertThat(Catalogs.search2006()).isSameAs(Catalogs.search2006());
    }
}
