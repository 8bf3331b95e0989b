package dk.opgavekatalog.model.search;

import static dk.opgavekatalog.model.keyword.Registers.danish;
import static dk.opgavekatalog.model.keyword.Registers.english;
import static dk.opgavekatalog.model.keyword.Registers.field;
import static dk.opgavekatalog.model.keyword.Registers.register;
import static dk.opgavekatalog.model.search.Searched.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.keyword.Registers;
import dk.opgavekatalog.model.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keywords lead to fields whose own texts do not have the word. */
class KeywordSearchTest {

    private static final TaskCatalog CATALOG = Searched.catalog(
                    Searched.field("1.1.1", "Byggesager").build(),
                    Searched.field("1.1.2", "Pleje, bistand m.v.").build(),
                    Searched.field("1.1.3", "Indkøb").build())
            .build();

    private static final Keyword CLEANING =
            danish("rengøring", field("1.1.2", "Når en borger får hjælp."), field("1.1.3", "Når kommunen køber den."));

    private static final CatalogSearch SEARCH = CatalogSearch.of(
            CATALOG,
            register(
                    danish("ansøgning om byggetilladelse", field("1.1.1")),
                    danish("hjemmehjælp", field("1.1.2")),
                    danish("p-afgift", field("1.1.3")),
                    english("home help", field("1.1.2")),
                    CLEANING));

    @ParameterizedTest
    @CsvSource({
        "hjemmehjælp, 1.1.2",
        "hjemmehjælpens, 1.1.2",
        "hjemmehjælpsordning, 1.1.2",
        "hjemehjælp, 1.1.2",
        "hjemmehjaelp, 1.1.2",
        "pafgift, 1.1.3",
        "P-AFGIFTER, 1.1.3",
        "help at home, 1.1.2",
        "Hvem behandler min ansøgning om byggetilladelse?, 1.1.1"
    })
    void aKeywordFindsItsField(String query, String code) {
        assertThat(codes(SEARCH.search(query))).first().isEqualTo(code);
    }

    @Test
    void aHitSaysWhichKeywordItWasAndWhenToTakeTheField() {
        SearchMatch match = SEARCH.search("rengøringen").get(1).getMatches().get(0);

        assertThat(match.getPart()).isEqualTo(SearchPart.KEYWORD);
        assertThat(match.getLanguage()).isEqualTo(Language.DANISH);
        assertThat(match.getFit()).isEqualTo(WordFit.FORM);
        assertThat(match.getKeyword()).contains(CLEANING);
        assertThat(match.getWhen()).contains("Når kommunen køber den.");
        assertThat(SEARCH.search("hjemmehjælp").get(0).getMatches().get(0).getWhen())
                .isEmpty();
        assertThat(SEARCH.search("byggesager").get(0).getMatches().get(0).getKeyword())
                .isEmpty();
    }

    @Test
    void aKeywordOfWhichTheQueryHasMoreComesFirst() {
        CatalogSearch search = CatalogSearch.of(
                CATALOG, register(danish("ansøgning om støtte", field("1.1.1")), danish("ansøgning", field("1.1.2"))));

        assertThat(codes(search.search("ansøgning"))).containsExactly("1.1.2", "1.1.1");
    }

    @Test
    void withoutARegisterOnlyTheTextsOfTheCatalogueAreFound() {
        assertThat(CatalogSearch.of(CATALOG).search("hjemmehjælp")).isEmpty();
    }

    @Test
    void aRegisterThatIsNotForTheEditionIsRefused() {
        KeywordRegister unknown = register(danish("løn", field("1.1.4")));
        KeywordRegister ofOther = KeywordRegister.builder()
                .schemaVersion("1")
                .addEditions("other")
                .dataVersion("1")
                .build();

        assertThat(unknown.findProblems(CATALOG)).hasSize(1);
        for (KeywordRegister register : new KeywordRegister[] {unknown, ofOther}) {
            assertThatThrownBy(() -> CatalogSearch.of(CATALOG, register))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.getProblems()).isEqualTo(register.findProblems(CATALOG)));
        }
        assertThat(CatalogSearch.of(CATALOG, Registers.empty().build()).search("løn"))
                .isEmpty();
    }
}
