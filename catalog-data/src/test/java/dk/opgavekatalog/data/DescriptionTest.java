package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.testing.OtherEditions;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.description.CatalogDescriptions;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Descriptions of the bundled edition: nothing that the catalogue says is left out. */
class DescriptionTest {

    private final TaskCatalog catalog = Catalogs.edition2006();

    @ParameterizedTest
    @EnumSource
    void aFieldIsDescribedWithEveryTextThatItHas(Language language) {
        CatalogDescriptions descriptions = CatalogDescriptions.of(catalog, language);
        for (TaskField field : catalog.getFields()) {
            String text = descriptions.describeField(field.getCode());
            assertThat(text).startsWith(field.getCode() + " " + field.getName().in(language) + "\n");
            field.getPurpose().ifPresent(purpose -> assertThat(text).contains(purpose.in(language)));
            field.getTargetGroup().ifPresent(group -> assertThat(text).contains(group.in(language)));
            field.getTypicalOrganisation().ifPresent(place -> assertThat(text).contains(place.in(language)));
            field.getLegalBasis()
                    .ifPresent(basis ->
                            assertThat(text).contains(basis.getWording().in(language)));
            for (Task task : field.getTasks()) {
                task.getHeading().ifPresent(heading -> assertThat(text).contains(heading.in(language)));
                task.getText().ifPresent(body -> assertThat(text).contains(body.in(language)));
            }
            field.getIndicators()
                    .forEach(indicator ->
                            assertThat(text).contains(indicator.getName().in(language)));
            field.getDelimitations()
                    .forEach(delimitation ->
                            assertThat(text).contains(delimitation.getText().in(language)));
        }
    }

    @Test
    @Tag("section-0.6")
    void theCostOfAFieldSaysWhetherItCounts() {
        CatalogDescriptions danish = CatalogDescriptions.of(catalog, Language.DANISH);

        assertThat(danish.describeField(CatalogCode.parse("2.1.2")))
                .contains("Hele hovedkategorien indgår som hovedregel ikke i omkostningsberegninger");
        assertThat(danish.describeField(CatalogCode.parse("3.3.5")))
                .contains("Feltet indgår i omkostningsberegninger. Som hovedregel indgår 2 Sekretariatsbetjening ikke"
                        + " (afsnit 0.6).\n");
        assertThat(CatalogDescriptions.of(catalog, Language.ENGLISH).describeField(CatalogCode.parse("3.3.5")))
                .contains("The field is part of cost calculations. As a rule, they leave out 2 Secretariat services"
                        + " (section 0.6).\n");
    }

    @Test
    void whereNoMainCategoryStaysOutNothingIsSaidOfAny() {
        TaskCatalog whole = OtherEditions.keepingOut(catalog, main -> false);

        assertThat(CatalogDescriptions.of(whole, Language.DANISH).describeField(CatalogCode.parse("2.1.2")))
                .contains("  Feltet indgår i omkostningsberegninger.\n");
    }

    /**
     * That a list of exclusions is empty does not say that everything belongs: the rows of 1.2.2 and 3.2.5 set limits.
     */
    @ParameterizedTest
    @EnumSource
    void whereTheSourceNamesNoExclusionNothingIsSaidOfExclusions(Language language) {
        CatalogDescriptions descriptions = CatalogDescriptions.of(catalog, language);
        assertThat(catalog.getFields())
                .extracting(field -> descriptions.describeField(field.getCode()))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("Kilden nævner ikke noget", "The source names nothing", "names nothing for"));
        // Nothing comes after what is said of every field.
        assertThat(catalog.getField("1.1.1").getDelimitations()).isEmpty();
        assertThat(descriptions.describeField(CatalogCode.parse("1.1.1")))
                .containsPattern("\\((afsnit|section) 0\\.3\\)\\.\n\n");
        for (String code : List.of("1.2.2", "3.2.5")) {
            assertThat(catalog.getField(code).getDelimitations())
                    .anySatisfy(d -> assertThat(d.getKind()).isEqualTo(DelimitationKind.EXCLUDED));
        }
    }

    @Test
    void aFieldSaysWhatThisProjectInferredOfItsSubcategory() {
        String note =
                catalog.getSubcategory("2.1").getOriginNote().orElseThrow().getDa();
        CatalogDescriptions danish = CatalogDescriptions.of(catalog, Language.DANISH);

        assertThat(danish.describeField(CatalogCode.parse("2.1.2"))).contains("\n  " + note + "\n");
        assertThat(danish.describeField(CatalogCode.parse("3.1.1"))).doesNotContain(note);
    }

    @Test
    @Tag("chapters-1-to-3")
    void aDelimitationSaysWhereTheRestIs() {
        assertThat(CatalogDescriptions.of(catalog, Language.ENGLISH).describeField(CatalogCode.parse("3.2.4")))
                .contains("[see function 6.45.54; function 6.45.55]");
        assertThat(CatalogDescriptions.of(catalog, Language.DANISH).describeField(CatalogCode.parse("2.1.4")))
                .contains("[se 1.4.10 Formidling og kommunikation Internt]");
    }

    @Test
    @Tag("chapters-1-to-3")
    void whatTheSourceLeavesEmptyIsSaidToBeEmpty() {
        assertThat(CatalogDescriptions.of(catalog, Language.ENGLISH).describeField(CatalogCode.parse("2.1.4")))
                .contains("Target group\n  (empty in the source)\n");
    }

    @Test
    @Tag("section-0.7")
    void aStatuteIsDescribedWithTheFieldsThatCiteIt() {
        assertThat(CatalogDescriptions.of(catalog, Language.DANISH).describeStatute("taxikoerselsloven"))
                .isEqualTo("""
                        Taxikørselsloven
                          Lov om taxikørsel m.v.

                        Opgavefelter, der henviser til den
                          3.1.5 Veje og trafik
                          3.7.5 Råd og nævn samt støtte til frivilligt socialt arbejde
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void anEditionIsDescribedWithMeaningsAndNotes(Language language) {
        String text = CatalogDescriptions.of(catalog, language).describeEdition();

        assertThat(text).contains(catalog.getEdition().getSource());
        catalog.getMainCategories()
                .forEach(main -> assertThat(text)
                        .contains(main.getMeaning().orElseThrow().in(language)));
        for (Note note : catalog.getNotes()) {
            assertThat(text)
                    .contains(note.getTitle().in(language), note.getText().in(language));
        }
    }

    @Test
    void anUnknownFieldIsRefusedWithTheNearest() {
        assertThatThrownBy(() ->
                        CatalogDescriptions.of(catalog, Language.DANISH).describeField(CatalogCode.parse("1.4.11")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.4.10");
    }
}
