package dk.opgavekatalog.model.search;

import static dk.opgavekatalog.model.search.Searched.codes;
import static dk.opgavekatalog.model.search.Searched.field;
import static dk.opgavekatalog.model.search.Searched.heading;
import static dk.opgavekatalog.model.search.Searched.searchOfNames;
import static dk.opgavekatalog.model.search.Searched.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void theExampleOfTheDocumentationIsRight() {
        CatalogSearch search = Searched.search(
                field("1.1.1", "Dagpengeadministration")
                        .addTasks(heading("Opfølgning"))
                        .build(),
                field("1.1.2", "Dagpengeopfølgning").build(),
                field("1.1.3", "Budgetopfølgning").build(),
                field("1.1.4", "Opfølgning på planer").build(),
                field("1.1.5", "Valg").build(),
                field("1.1.6", "Skat").build());

        List<SearchHit> hits = search.search("dagpenge opfølgning");

        assertThat(hits)
                .extracting(SearchHit::toString)
                .containsExactly(
                        "1.1.2 Dagpengeopfølgning (19632)",
                        "1.1.1 Dagpengeadministration (14652)",
                        "1.1.4 Opfølgning på planer (6660)",
                        "1.1.3 Budgetopfølgning (3600)");
    }

    @Test
    void aWholeWordComesBeforeTheBeginningOfOneBeforeTheInsideOfOne() {
        assertThat(codes(searchOfNames("Udvalg her", "Valgene her", "Valg her").search("valg")))
                .containsExactly("1.1.3", "1.1.2", "1.1.1");
    }

    @Test
    void aNameComesBeforeAHeadingBeforeAText() {
        CatalogSearch search = Searched.search(
                field("1.1.1", "a").purpose(text("Valg her")).build(),
                field("1.1.2", "b").addTasks(heading("Valg her")).build(),
                field("1.1.3", "Valg her").build());

        assertThat(codes(search.search("valg"))).containsExactly("1.1.3", "1.1.2", "1.1.1");
    }

    @Test
    void theInsideOfANameComesBeforeAWholeWordInAText() {
        CatalogSearch search = Searched.search(
                field("1.1.1", "a").purpose(text("Skat her")).build(),
                field("1.1.2", "Ejendomsskat her").build());

        assertThat(codes(search.search("skat"))).containsExactly("1.1.2", "1.1.1");
    }

    @Test
    void aRareWordWeighsMoreThanAFrequentOne() {
        CatalogSearch search = Searched.search(
                field("1.1.1", "Støtte").purpose(text("Havne og mere")).build(),
                field("1.1.2", "Havne").purpose(text("Støtte og mere")).build(),
                field("1.1.3", "Støtte").build(),
                field("1.1.4", "Støtte").build(),
                field("1.1.5", "Støtte").build());

        assertThat(codes(search.search("støtte havne"))).containsExactly("1.1.2", "1.1.1");
    }

    @Test
    void wordsInOneTextComeBeforeWordsInSeveral() {
        CatalogSearch search = Searched.search(
                field("1.1.1", "a")
                        .purpose(text("Tilskud her"))
                        .targetGroup(text("Foreninger her"))
                        .build(),
                field("1.1.2", "b")
                        .purpose(text("Tilskud til foreninger"))
                        .targetGroup(text("Alle"))
                        .build());

        assertThat(codes(search.search("foreninger tilskud"))).containsExactly("1.1.2", "1.1.1");
    }

    @Test
    void aNameThatIsTheQueryComesBeforeOneThatSaysMore() {
        assertThat(codes(searchOfNames("Formidling og kommunikation internt", "Formidling og kommunikation")
                        .search("kommunikation og formidling")))
                .containsExactly("1.1.2", "1.1.1");
    }

    @Test
    void equalOnesStandInTheOrderOfTheCatalogue() {
        assertThat(codes(searchOfNames("Veje og bad", "Veje og sti", "Veje og bro")
                        .search("veje")))
                .containsExactly("1.1.1", "1.1.2", "1.1.3");
        assertThat(codes(Searched.search(field("1.1.1", "Alt").build()).search("alt")))
                .containsExactly("1", "1.1", "1.1.1");
    }

    @Test
    void theTextThatWeighsMostIsShownFirst() {
        CatalogSearch search = Searched.search(field("1.1.1", "Udvalg")
                .purpose(text("Valget"))
                .targetGroup(LocalizedText.of("Valg", "Elections"))
                .addTasks(heading("Valg"))
                .build());

        assertThat(search.search("valg").get(0).getMatches())
                .extracting(Searched::shown)
                .containsExactly(
                        "NAME DANISH Ud[valg]", // as heavy as the next, and before it in the description
                        "TASK_HEADING DANISH [Valg]",
                        "TARGET_GROUP DANISH [Valg]",
                        "PURPOSE DANISH [Valget]",
                        "PURPOSE ENGLISH [Valg]et");
    }
}
