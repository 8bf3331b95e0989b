package dk.opgavekatalog.model.search;

import static dk.opgavekatalog.model.search.Searched.codes;
import static dk.opgavekatalog.model.search.Searched.field;
import static dk.opgavekatalog.model.search.Searched.searchOfNames;
import static dk.opgavekatalog.model.search.Searched.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSearchTest {

    private static String shownFirst(String name, String query) {
        return Searched.shown(
                searchOfNames(name).search(query).get(0).getMatches().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Børn og unge | børn | [Børn] og unge",
                "Børn og unge | BOERN | [Børn] og unge",
                "Børn og unge | bo\u0308rn | [Børn] og unge",
                "A\u030Arsværk | aarsvaerk | [A\u030Arsværk]",
                "Aarsvaerk | årsværk | [Aarsvaerk]",
                "Syge\u00ADdagpenge | sygedagpenge | [Syge\u00ADdagpenge]",
                "En idé | ide | En [idé]",
                "En ide | IDÉ | En [ide]",
                "Specialtandpleje | tandpleje | Special[tandpleje]",
                "Byggesager | byggesag | [Byggesager]", // another form
                "Byggesagerne | byggesager | [Byggesagerne]",
                "Byggesagsgebyr | byggesagerne | [Byggesag]sgebyr",
                "Sprøjtebyggesager | byggesagen | Sprøjte[byggesager]",
                "Hjemmesygeplejersker | sygepleje | Hjemme[sygepleje]rsker",
                "Barnebarn | barn | [Barn]ebarn",
                "Dagpengeopfølgning | opfølgning dagpenge | [Dagpengeopfølgning]",
                "Dagpengeopfølgning | følg | Dagpengeop[følg]ning",
                "It-drift og -support | it-drift | [It-drift] og -support",
                "It-drift og -support | itdrift | [It-drift] og -support",
                "It-drift og -support | drift | It-[drift] og -support",
                "P-afgift her | pafg | [P-afg]ift her",
                "P afgift her | p-afgift | [P afgift] her",
                "Hjemmehjælp her | hjemmehjælpsordning | [Hjemmehjælp] her",
                "Tandpleje her | specialtandplejen | [Tandpleje] her",
                "Rengøring her | rengøing | [Rengøring] her",
                "Rengøring her | rengørign | [Rengøring] her",
                "Rengøring her | regnøring | [Rengøring] her",
                "Lønsedler her | lønsedlr | [Lønsedler] her",
                "Funktion 6.45.53 | 6.45 | Funktion [6.45].53"
            })
    void aWordIsFoundHoweverItIsSpeltAndShownAsTheTextHasIt(String name, String query, String shown) {
        assertThat(shownFirst(name, query)).isEqualTo("NAME DANISH " + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "tænke, enke", // not in the middle of a letter
        "hjælpe, hja",
        "udvalg, alg", // shorter than four letters: not inside a word
        "ofte, FTE",
        "funktion 118, 18",
        "funktion 181, 18",
        "felt 3.3.5, 5",
        "felt 3.31, 3.3",
        "løn, lån", // two slips in a short word
        "rengøring, ergnørig" // three in a long one
    })
    void whatAReaderWouldNotTakeForTheWordIsNotFound(String name, String query) {
        assertThat(searchOfNames(name).search(query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"udvalg, udv", "udvalg, valg", "grundløn, løn", "valg og, va", "år 2006, 2006", "bø, boe"})
    void shortWordsAndNumbersAreFoundWhereTheyMean(String name, String query) {
        assertThat(searchOfNames(name).search(query)).hasSize(1);
    }

    @Test
    void aHitHasMostOfTheQueryAndNamesTheRest() {
        CatalogSearch search = Searched.search(
                field("1.1.1", "Pas og kørekort").build(),
                field("1.1.2", "Pas").addTasks(Searched.heading("Kørekort")).build(),
                field("1.1.3", "Pas").build(),
                field("1.1.4", "Kørekort").build());

        assertThat(codes(search.search("kørekort pas")).subList(0, 2)).containsExactly("1.1.1", "1.1.2");
        List<SearchHit> hits = search.search("Hvor får jeg pas, kørekort og »bil og båd«?");
        assertThat(codes(hits).subList(0, 2)).containsExactly("1.1.1", "1.1.2");
        assertThat(hits.get(0).getMissingWords()).containsExactly("bil og båd");
        assertThat(search.search("kørekort pas").get(0).getMissingWords()).isEmpty();
        assertThat(search.search("bil")).isEmpty();
    }

    @Test
    void hitsWithLessThanHalfOfTheBestAreLeftOut() {
        CatalogSearch search = searchOfNames("Pas kørekort vielse", "Pas", "Skat", "Valg", "Bad");

        assertThat(codes(search.search("pas kørekort vielse"))).containsExactly("1.1.1");
        assertThat(codes(search.search("pas vielse"))).first().isEqualTo("1.1.1");
    }

    @Test
    void wordsOfAQueryMayBeInDifferentLanguagesUnlessOneIsAskedFor() {
        CatalogSearch search = Searched.search(field("1.1.1", "Børn")
                .purpose(LocalizedText.of("Pleje", "Care"))
                .build());

        assertThat(codes(search.search("børn care"))).containsExactly("1.1.1");
        assertThat(search.search("børn care").get(0).getMissingWords()).isEmpty();
        assertThat(search.search("børn care", Language.DANISH).get(0).getMissingWords())
                .containsExactly("care");
        assertThat(search.search("børn care", Language.ENGLISH).get(0).getMissingWords())
                .containsExactly("børn");
        assertThat(codes(search.search("børn pleje", Language.DANISH))).containsExactly("1.1.1");
        assertThat(codes(search.search("care", Language.ENGLISH))).containsExactly("1.1.1");
    }

    @Test
    void aPhraseIsFoundWhereItsWordsFollowEachOther() {
        CatalogSearch search = searchOfNames(
                "Børn. Ungekonsulent", "Udsatte børn, unge", "Unge børn", "Børn og unge", "Børnehavebørn");

        assertThat(codes(search.search("\"børn unge\""))).containsExactly("1.1.2", "1.1.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Udsatte børn,  unge | \"boern unge\" | Udsatte [børn,  unge]",
                "Børn og ungekonsulent | \"børn og ung\" | [Børn og ung]ekonsulent",
                "Børn og unge og børn og unge | \"børn og unge\" | [Børn og unge] og [børn og unge]",
                "Børn og unge | \"børn og\" unge | [Børn og] [unge]",
                "Børn og unge | \"it børn\" unge | Børn og [unge]",
                "Børn | \"børn\" | [Børn]"
            })
    void aPhraseIsShownAsOnePlace(String name, String query, String shown) {
        assertThat(shownFirst(name, query)).isEqualTo("NAME DANISH " + shown);
    }

    @Test
    void onlyTheLastWordOfAPhraseMayGoOn() {
        CatalogSearch search = searchOfNames("Børnene og unge", "Skolebørn og unge", "Børn og de unge");

        assertThat(search.search("\"børn og unge\"")).isEmpty();
        assertThat(search.search("\"og nge\"")).isEmpty();
    }

    @Test
    void aCodeFindsItselfFirstAndThenWhatLiesWithinIt() {
        CatalogSearch search = Searched.search(
                field("1.1.1", "Felt").build(),
                field("1.1.10", "Felt").purpose(text("Som 1.1.1, ikke 1.1")).build());

        assertThat(codes(search.search("1.1"))).containsExactly("1.1", "1.1.1", "1.1.10");
        assertThat(codes(search.search("1.1.1"))).containsExactly("1.1.1", "1.1.10");
        assertThat(codes(search.search("1.1.10"))).containsExactly("1.1.10");
        assertThat(codes(search.search("1"))).containsExactly("1", "1.1", "1.1.1", "1.1.10");
        assertThat(codes(search.search("1.1.10", Language.ENGLISH))).containsExactly("1.1.10");
        assertThat(search.search("1.1.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n", "!", "\"\"", "–"})
    void aQueryWithoutWordsFindsNothing(String query) {
        CatalogSearch search = searchOfNames("Børn – unge!");

        assertThat(search.search(query)).isEmpty();
        assertThat(search.searchNotes(query)).isEmpty();
    }

    @Test
    void anEmptyCatalogHasNothingToFind() {
        assertThat(Searched.search().search("felt")).isEmpty();
        assertThat(Searched.search().searchNotes("felt")).isEmpty();
    }

    @Test
    void aHitNamesWhatWasFound() {
        SearchHit hit = searchOfNames("Byggesager").search("byggesag").get(0);

        assertThat(hit.getCode()).isEqualTo(CatalogCode.of(1, 1, 1));
        assertThat(hit.getName()).isEqualTo(LocalizedText.of("Byggesager", "–"));
        assertThat(hit).hasToString("1.1.1 Byggesager (" + hit.getScore() + ")");
        SearchMatch match = hit.getMatches().get(0);
        assertThat(match.getPart()).isEqualTo(SearchPart.NAME);
        assertThat(match.getLanguage()).isEqualTo(Language.DANISH);
        assertThat(match.getText()).isEqualTo("Byggesager");
        assertThat(match.getRanges()).containsExactly(new TextRange(0, 10));
        assertThat(match).hasToString("NAME DANISH [[0, 10)] Byggesager");
    }

    @Test
    void resultsCannotBeChanged() {
        List<SearchHit> hits = searchOfNames("Byggesager").search("byggesag");

        assertThatThrownBy(hits::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(hits.get(0).getMatches()::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(hits.get(0).getMatches().get(0).getRanges()::clear)
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rangesHaveAValue() {
        TextRange range = new TextRange(1, 3);

        assertThat(range)
                .isEqualTo(new TextRange(1, 3))
                .hasSameHashCodeAs(new TextRange(1, 3))
                .isNotEqualTo(new TextRange(1, 4))
                .isNotEqualTo(new TextRange(0, 3))
                .hasToString("[1, 3)");
        assertThat(range.cut("abcd")).isEqualTo("bc");
        assertThatThrownBy(() -> range.cut("ab")).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
