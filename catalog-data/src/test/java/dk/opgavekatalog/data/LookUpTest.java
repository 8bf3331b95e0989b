package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookUpTest {

    private final TaskCatalog catalog = Catalogs.edition2006();

    @Test
    void everyFieldIsFoundByEachOfItsNamesSoNamesAreUnique() {
        for (TaskField field : catalog.getFields()) {
            for (Language language : Language.values()) {
                assertThat(catalog.getFieldByName(field.getName().in(language))).isSameAs(field);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bygesager | 3.1.1 Byggesager",
                "Byggesag | 3.1.1 Byggesager",
                "bulding control | 3.1.1 Building control",
                "Løn administration | 1.1.1 Lønadministration",
                "It drift og support | 1.3.3 It-drift og -support",
                "Hjælpemider | 3.5.4 Hjælpemidler",
                "Pensioner | 3.4.1 Pensioner og personlige tillæg",
                "Formidling og kommunikation (internt) | 1.4.10 Formidling og kommunikation Internt"
            })
    void aMisspeltFieldIsTheFirstToBeNamed(String name, String nearest) {
        assertThatThrownBy(() -> catalog.getFieldByName(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("edition 2006 has no task field named '" + name + "'; nearest: " + nearest);
    }

    @ParameterizedTest
    @CsvSource({"Planloven, planloven", "boligstøtteloven, boligstoetteloven", "Service lov, serviceloven"})
    void aMisspeltStatuteIsTheFirstToBeNamed(String id, String nearest) {
        assertThatThrownBy(() -> catalog.getStatute(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("edition 2006 has no statute '" + id + "'; nearest: " + nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pensionsloven", "pensionsloven", "Lov om social pension", "Pensions Act"})
    void aStatuteIsFoundByNameAndTitle(String name) {
        assertThat(catalog.getStatuteByName(name)).isSameAs(catalog.getStatute("pensionsloven"));
    }

    @Test
    @Tag("section-0.7")
    void everyStatuteIsFoundByItsEverydayNames() {
        assertThat(catalog.getStatutes()).allSatisfy(statute -> {
            assertThat(catalog.getStatuteByName(statute.getName().getDa())).isSameAs(statute);
            assertThat(catalog.getStatuteByName(statute.getName().getEn())).isSameAs(statute);
        });
    }

    @Test
    @Tag("section-0.7")
    void everyStatuteIsCitedByTheFieldsThatNameIt() {
        assertThat(catalog.getFieldsCiting("sygedagpengeloven"))
                .extracting(field -> field.getCode().toString())
                .containsExactly("3.4.3", "3.4.4");
        assertThat(catalog.getStatutes())
                .allSatisfy(statute -> assertThat(catalog.getFieldsCiting(statute.getId()))
                        .isNotEmpty()
                        .allMatch(field -> field.getLegalBasis()
                                .orElseThrow()
                                .getStatutes()
                                .contains(statute.getId())));
    }

    @Test
    void everyIndicatorLeadsToItsFieldAndConcept() {
        for (TaskField field : catalog.getFields()) {
            field.getIndicators().forEach(indicator -> {
                assertThat(catalog.getIndicator(indicator.getId())).isSameAs(indicator);
                assertThat(catalog.getFieldOfIndicator(indicator.getId())).isSameAs(field);
                assertThat(catalog.getIndicatorsWithConcept(indicator.getConcept()))
                        .contains(indicator)
                        .allMatch(indicator::isSameConceptAs);
                assertThat(catalog.getFieldsWithConcept(indicator.getConcept())).contains(field);
            });
        }
        assertThat(catalog.getConcepts().stream()
                        .mapToInt(concept ->
                                catalog.getIndicatorsWithConcept(concept).size())
                        .sum())
                .isEqualTo(107 + 180);
        assertThat(catalog.getConcepts()).doesNotHaveDuplicates().startsWith("antal-loensedler-pr-aarsvaerk");
    }

    @Test
    void everyFieldHasAPathOfThreeNamesAndIsAChildOfItsSubcategory() {
        assertThat(catalog.getFields()).allSatisfy(field -> {
            assertThat(catalog.getPath(field.getCode()))
                    .isEqualTo(List.of(
                            catalog.getMainCategoryOf(field.getCode()).getName(),
                            catalog.getSubcategoryOf(field.getCode()).getName(),
                            field.getName()));
            assertThat(catalog.getChildren(
                            catalog.getSubcategoryOf(field.getCode()).getCode()))
                    .contains(field.getCode());
        });
    }
}
