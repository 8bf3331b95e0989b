package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.CatalogSearch;
import dk.opgavekatalog.model.search.NoteHit;
import dk.opgavekatalog.model.search.SearchHit;
import dk.opgavekatalog.model.search.SearchMatch;
import dk.opgavekatalog.model.search.SearchPart;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone who registers or controls cost in a municipality would type, and what should come first. */
class SearchTest {

    private static final TaskCatalog CATALOG = Catalogs.edition2006();
    private static final CatalogSearch SEARCH = CatalogSearch.of(CATALOG);

    private static List<String> codes(String query) {
        return SEARCH.search(query).stream()
                .map(hit -> hit.getCode().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dagpenge | 3.4.3",
                "sygedagpenge opfølgning | 3.4.4",
                "tandpleje | 3.3.5",
                "TANDPLEJE | 3.3.5",
                "specialtandpleje | 3.3.5",
                "dental | 3.3.5",
                "byggesag | 3.1.1",
                "byggetilladelse | 3.1.1",
                "skat | 3.7.3",
                "ejendomsskat | 3.1.4",
                "valg | 2.1.2",
                "løn | 1.1",
                "lønsedler | 1.1.1",
                "børn | 3.3",
                "boern | 3.3",
                "sygefravær | 1.1.3",
                "formidling og kommunikation | 2.1.4",
                "kommunikation internt | 1.4.10",
                "indkøb udbud | 1.4.8",
                "it drift | 1.3.3",
                "pc-kørekort | 1.3.3",
                "kontanthjælp | 3.4.6",
                "flygtninge | 3.4.9",
                "parkering | 3.1.6",
                "regnskab | 1.2.1",
                "miljø tilsyn | 3.2.4",
                "opsøgende arbejde gravide | 3.3.5",
                "road | 3.1.5",
                "sickness benefit | 3.4.3",
                "payroll | 1.1",
                "payroll administration | 1.1.1",
                "3.3.5 | 3.3.5",
                "1.4 | 1.4",
                "1.4.1 | 1.4.1",
                "3 | 3"
            })
    void whatAControllerLooksForComesFirst(String query, String code) {
        assertThat(codes(query)).first().isEqualTo(code);
    }

    @Test
    void everyNameFindsItsOwnFieldFirst() {
        assertThat(CATALOG.getFields())
                .allSatisfy(field -> assertThat(Stream.of(
                                        field.getName().getDa(),
                                        field.getName().getEn(),
                                        field.getCode().toString())
                                .map(SearchTest::codes))
                        .allSatisfy(found -> assertThat(found)
                                .first()
                                .isEqualTo(field.getCode().toString())));
        assertThat(CATALOG.getMainCategories().stream().flatMap(main -> main.getSubcategories().stream()))
                .extracting(Subcategory::getCode)
                .allSatisfy(code -> assertThat(codes(code.toString())).first().isEqualTo(code.toString()));
    }

    @Test
    void aWordInsideTheNameOfAStatuteFindsTheFieldsThatCiteIt() {
        assertThat(codes("dagpenge")).startsWith("3.4.3", "3.4.4");
        assertThat(SEARCH.search("dagpenge").get(0).getMatches())
                .filteredOn(match -> match.getPart() == SearchPart.STATUTE)
                .extracting(SearchMatch::getText)
                .contains("Sygedagpengeloven");
        assertThat(codes("planloven"))
                .containsAll(CATALOG.getFieldsCiting("planloven").stream()
                        .map(field -> field.getCode().toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "årsværk, aarsvaerk",
        "børn, BOERN",
        "ÆLDRE, aeldre",
        "lønadministration, loenadministration",
        "miljø vandløb, vandloeb  MILJOE"
    })
    void spellingsHaveTheSameResult(String one, String other) {
        List<SearchHit> hits = SEARCH.search(one);

        assertThat(hits).isNotEmpty();
        assertThat(SEARCH.search(other)).usingRecursiveComparison().isEqualTo(hits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"årsværk", "tandpleje", "\"børn og unge\"", "og", "FTE"})
    void whatIsHighlightedIsTheQueryInTheTextOfTheCatalogue(String query) {
        String wanted = query.replace("\"", "").toLowerCase(Locale.ROOT);

        assertThat(SEARCH.search(query))
                .isNotEmpty()
                .flatExtracting(SearchHit::getMatches)
                .allSatisfy(match -> assertThat(match.getRanges())
                        .isNotEmpty()
                        .allSatisfy(
                                range -> assertThat(range.cut(match.getText()).toLowerCase(Locale.ROOT))
                                        .isEqualTo(wanted)));
    }

    @Test
    void theWordsOfAPhraseMustFollowEachOther() {
        assertThat(codes("\"børn og unge\"")).startsWith("3.3.3", "3.3.4", "3.3.5");
        assertThat(codes("\"unge og børn\"")).isEmpty();
    }

    @Test
    void oneLanguageCanBeSearchedAlone() {
        assertThat(SEARCH.search("tandpleje", Language.ENGLISH)).isEmpty();
        assertThat(SEARCH.search("dental care", Language.ENGLISH)).hasSize(1);
        assertThat(SEARCH.search("dental care", Language.DANISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "xyzzyx", "4.1.1"})
    void whatIsNotThereIsNotFound(String query) {
        assertThat(SEARCH.search(query)).isEmpty();
    }

    @Test
    void everyNoteIsFoundByItsTitle() {
        assertThat(CATALOG.getNotes()).allSatisfy(note -> {
            List<Note> found = SEARCH.searchNotes(note.getTitle().getDa()).stream()
                    .map(NoteHit::getNote)
                    .toList();
            assertThat(found).first().isSameAs(note);
        });
    }

    @Test
    void oneSearchServesManyThreads() throws Exception {
        String expected = SEARCH.search("børn og unge").toString();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> call = () -> SEARCH.search("børn og unge").toString();
            for (Future<String> result : threads.invokeAll(Collections.nCopies(64, call))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
