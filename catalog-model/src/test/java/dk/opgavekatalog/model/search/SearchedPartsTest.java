package dk.opgavekatalog.model.search;

import static dk.opgavekatalog.model.search.Searched.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text of a catalogue that can be searched has a word of its own here, in each language. */
class SearchedPartsTest {

    private final CatalogSearch search = CatalogSearch.of(TaskCatalog.builder()
            .schemaVersion(TaskCatalog.SCHEMA_VERSION)
            .edition(Searched.edition())
            .addMainCategories(MainCategory.builder()
                    .code(CatalogCode.of(3))
                    .name(localized("hovednavn"))
                    .meaning(localized("betydning"))
                    .addSubcategories(Subcategory.builder()
                            .code(CatalogCode.of(3, 2))
                            .name(localized("delnavn"))
                            .originNote(localized("delgrund"))
                            .addFields(fullField())
                            .build())
                    .build())
            .addStatutes(
                    statute("citeret")
                            .addTitles(localized("førstetitel"), localized("andentitel"))
                            .explanation(localized("forklaring"))
                            .build(),
                    statute("ukendt").build())
            .addNotes(
                    Searched.note("ufelt", localized("notetitel"), localized("notetekst")),
                    Searched.note("anden", localized("titel"), localized("notetekst titel")))
            .build());

    private static TaskField fullField() {
        return field("3.2.1", "–")
                .name(localized("feltnavn"))
                .purpose(localized("formål"))
                .legalBasis(LegalBasis.builder()
                        .wording(localized("ordlyd"))
                        .addStatutes("citeret", "mangler")
                        .build())
                .targetGroup(localized("målgruppe"))
                .addTasks(Task.builder()
                        .heading(localized("overskrift"))
                        .text(localized("opgavetekst"))
                        .build())
                .addIndicators(Indicator.builder()
                        .id("3.2.1-p1")
                        .kind(IndicatorKind.PRODUCTIVITY)
                        .name(localized("indikatornavn"))
                        .concept("begreb")
                        .direction(IndicatorDirection.JUDGEMENT)
                        .build())
                .typicalOrganisation(localized("organisering"))
                .addDelimitations(Delimitation.builder()
                        .kind(DelimitationKind.EXCLUDED)
                        .text(localized("afgrænsning"))
                        .addFields(CatalogCode.of(9, 8, 7))
                        .addAccountingFunctions("6.45.53")
                        .build())
                .originNote(localized("oprindelse"))
                .build();
    }

    private static Statute.Builder statute(String id) {
        return Statute.builder().id(id).name(localized("lov" + id)).listing(StatuteListing.LIST);
    }

    /** "feltnavn" and "feltnavn-en" would share a word. */
    private static LocalizedText localized(String danish) {
        return LocalizedText.of(danish, "x" + new StringBuilder(danish).reverse());
    }

    @ParameterizedTest
    @CsvSource({
        "hovednavn, 3, NAME",
        "betydning, 3, MEANING",
        "delnavn, 3.2, NAME",
        "delgrund, 3.2, ORIGIN_NOTE",
        "feltnavn, 3.2.1, NAME",
        "formål, 3.2.1, PURPOSE",
        "ordlyd, 3.2.1, LEGAL_BASIS",
        "lovciteret, 3.2.1, STATUTE",
        "førstetitel, 3.2.1, STATUTE",
        "andentitel, 3.2.1, STATUTE",
        "forklaring, 3.2.1, STATUTE",
        "målgruppe, 3.2.1, TARGET_GROUP",
        "overskrift, 3.2.1, TASK_HEADING",
        "opgavetekst, 3.2.1, TASK_TEXT",
        "indikatornavn, 3.2.1, INDICATOR",
        "organisering, 3.2.1, TYPICAL_ORGANISATION",
        "afgrænsning, 3.2.1, DELIMITATION",
        "oprindelse, 3.2.1, ORIGIN_NOTE"
    })
    void everyTextIsFoundInItsLanguageAndPart(String danish, String code, SearchPart part) {
        for (Language language : Language.values()) {
            String text = localized(danish).in(language);
            for (List<SearchHit> hits : List.of(search.search(text), search.search(text, language))) {
                assertThat(Searched.codes(hits)).containsExactly(code);
                assertThat(hits.get(0).getMatches())
                        .extracting(Searched::shown)
                        .containsExactly(part + " " + language + " [" + text + "]");
            }
        }
        assertThat(search.search(danish, Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3.2.1, CODE", "9.8.7, DELIMITATION", "6.45.53, DELIMITATION"})
    void whatIsTheSameInBothLanguagesIsFoundInEach(String text, SearchPart part) {
        assertThat(search.search(text).get(0).getMatches())
                .extracting(Searched::shown)
                .containsExactly(part + " DANISH [" + text + "]", part + " ENGLISH [" + text + "]");
        assertThat(search.search(text, Language.ENGLISH).get(0).getMatches())
                .extracting(Searched::shown)
                .containsExactly(part + " ENGLISH [" + text + "]");
    }

    @Test
    void aStatuteThatNoFieldCitesIsNotFound() {
        assertThat(search.search("lovukendt")).isEmpty();
    }

    @Test
    void notesAreFoundByThemselves() {
        List<NoteHit> hits = search.searchNotes("titel");

        assertThat(hits)
                .extracting(hit -> hit.getNote().getId(), NoteHit::toString)
                .containsExactly(
                        tuple("anden", "anden (" + hits.get(0).getScore() + ")"),
                        tuple("ufelt", "ufelt (" + hits.get(1).getScore() + ")"));
        assertThat(hits.get(0).getScore()).isGreaterThan(hits.get(1).getScore());
        assertThat(hits.get(0).getMatches())
                .extracting(Searched::shown)
                .containsExactly("NOTE_TITLE DANISH [titel]", "NOTE_TEXT DANISH notetekst [titel]");
        assertThat(search.search("notetitel")).isEmpty();
        assertThat(search.searchNotes("feltnavn")).isEmpty();
    }

    @Test
    void notesAreFoundInOneLanguage() {
        assertThat(search.searchNotes("notetitel", Language.DANISH)).hasSize(1);
        assertThat(search.searchNotes("notetitel", Language.ENGLISH)).isEmpty();
        assertThat(search.searchNotes(localized("notetitel").getEn(), Language.ENGLISH))
                .hasSize(1);
    }
}
