package dk.opgavekatalog.model.catalog;

import static dk.opgavekatalog.model.catalog.SmallCatalog.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogLookUpTest {

    private final TaskCatalog catalog = SmallCatalog.complete();

    private static CatalogCode code(String text) {
        return CatalogCode.parse(text);
    }

    private static void assertRefused(ThrowingCallable lookUp, String message) {
        assertThatThrownBy(lookUp).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Nested
    class ByCode {

        @Test
        void everyLevelIsFoundByCodeAndByItsText() {
            assertThat(catalog.getMainCategory("3"))
                    .isSameAs(catalog.getMainCategory(code("3")))
                    .isSameAs(catalog.findMainCategory("3").orElseThrow())
                    .isSameAs(catalog.getMainCategories().get(2));
            assertThat(catalog.getSubcategory("1.4"))
                    .isSameAs(catalog.getSubcategory(code("1.4")))
                    .isSameAs(catalog.findSubcategory("1.4").orElseThrow())
                    .isSameAs(catalog.getMainCategory("1").getSubcategories().get(1));
            assertThat(catalog.getField("1.4.10"))
                    .isSameAs(catalog.findField("1.4.10").orElseThrow())
                    .isSameAs(catalog.getSubcategory("1.4").getFields().get(1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.4.1", "1.1", "1", " 1.1.1", "1.1.01", "1,1,1", "Felt 1.1.1", ""})
        void aTextThatIsNotExactlyTheCodeOfAFieldFindsNone(String text) {
            assertThat(catalog.findField(text)).isEmpty();
        }

        @Test
        void aTextThatIsNotTheCodeOfACategoryFindsNone() {
            assertThat(catalog.findMainCategory("1.1")).isEmpty();
            assertThat(catalog.findSubcategory("1")).isEmpty();
        }

        @Test
        void gettingACategoryThatDoesNotExistNamesItsNeighbours() {
            assertRefused(() -> catalog.getMainCategory("4"), "edition 2006 has no main category 4; nearest: 3");
            assertRefused(() -> catalog.getMainCategory("1.1"), "edition 2006 has no main category 1.1; nearest: 1, 2");
            assertRefused(
                    () -> catalog.getSubcategory(code("1.2")),
                    "edition 2006 has no subcategory 1.2; nearest: 1.1, 1.4");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "", "1.", "1.4.10.1"})
        void gettingByATextThatIsNoCodeNamesTheText(String text) {
            assertThatThrownBy(() -> catalog.getSubcategory(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + text + "' is not a catalogue code");
        }

        @Test
        void ofTwoFieldsWithTheSameCodeTheFirstIsFound() {
            TaskField first = SmallCatalog.field("1.1.1");
            TaskField second = SmallCatalog.fullField("1.1.1");
            TaskCatalog broken =
                    SmallCatalog.with(SmallCatalog.mainCategory("1", SmallCatalog.subcategory("1.1", first, second)));

            assertThat(broken.getField("1.1.1")).isSameAs(first);
            assertThat(broken.getField(code("1.1.1"))).isSameAs(first);
            assertThat(broken.getFields()).containsExactly(first);
        }
    }

    @Nested
    class ByName {

        private final TaskCatalog named = SmallCatalog.with(SmallCatalog.mainCategory(
                "3",
                SmallCatalog.subcategory(
                        "3.1",
                        named("3.1.1", "Byggesager", "Building cases"),
                        named("3.1.2", "Børn – og UNGE", "Children and young people"),
                        named("3.1.3", "Byggesager", "Subsidised housing"),
                        named("3.1.4", "Veje", "Byggesager"))));

        private static TaskField named(String code, String danish, String english) {
            return SmallCatalog.fieldBuilder(code).name(text(danish, english)).build();
        }

        @ParameterizedTest
        @CsvSource({
            "Building cases, 3.1.1",
            "BUILDING CASES, 3.1.1",
            "'  building \t cases ', 3.1.1",
            "Børn – og UNGE, 3.1.2",
            "boern - og unge, 3.1.2",
            "BØRN — OG UNGE, 3.1.2",
            "Subsidised housing, 3.1.3"
        })
        void aFieldIsFoundByItsNameInAnySpelling(String name, String code) {
            assertThat(named.findFieldByName(name)).containsSame(named.getField(code));
            assertThat(named.getFieldByName(name)).isSameAs(named.getField(code));
        }

        @Test
        void ofSeveralFieldsWithANameTheFirstIsFound() {
            assertThat(named.getFieldByName("byggesager")).isSameAs(named.getField("3.1.1"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Byggesag", "Building", "", "3.1.1", "Børn, og unge"})
        void aTextThatIsNoNameFindsNone(String name) {
            assertThat(named.findFieldByName(name)).isEmpty();
        }

        @Test
        void gettingByAMisspeltNameNamesTheNearestFieldsEachOnce() {
            assertRefused(
                    () -> named.getFieldByName("Bygesager"),
                    "edition 2006 has no task field named 'Bygesager'; nearest: 3.1.1 Byggesager, 3.1.3 Byggesager, "
                            + "3.1.4 Byggesager");
            assertRefused(
                    () -> named.getFieldByName("Children"),
                    "edition 2006 has no task field named 'Children'; nearest: 3.1.2 Children and young people");
            assertRefused(
                    () -> named.getFieldByName("xyz"), "edition 2006 has no task field named 'xyz'; nearest: none");
        }
    }

    @Nested
    class AroundACode {

        @Test
        void thePathLeadsFromTheMainCategoryDown() {
            assertThat(catalog.getPath(code("1.4.10")))
                    .extracting(LocalizedText::getDa)
                    .containsExactly("Hovedkategori 1", "Delkategori 1.4", "Felt 1.4.10");
            assertThat(catalog.getPath(code("1.4")))
                    .extracting(LocalizedText::getEn)
                    .containsExactly("Main category 1", "Subcategory 1.4");
            assertThat(catalog.getPath(code("2"))).containsExactly(text("Hovedkategori 2", "Main category 2"));
        }

        @Test
        void whatACodeLiesInIsFound() {
            assertThat(catalog.getSubcategoryOf(code("1.4.10"))).isSameAs(catalog.getSubcategory("1.4"));
            assertThat(catalog.getSubcategoryOf(code("1.4"))).isSameAs(catalog.getSubcategory("1.4"));
            assertThat(catalog.getMainCategoryOf(code("1.4.10"))).isSameAs(catalog.getMainCategory("1"));
            assertThat(catalog.getMainCategoryOf(code("1.4"))).isSameAs(catalog.getMainCategory("1"));
            assertThat(catalog.getMainCategoryOf(code("1"))).isSameAs(catalog.getMainCategory("1"));
        }

        @Test
        void childrenAreTheCodesDirectlyBelow() {
            assertThat(catalog.getChildren(code("1"))).containsExactly(code("1.1"), code("1.4"));
            assertThat(catalog.getChildren(code("1.4"))).containsExactly(code("1.4.9"), code("1.4.10"));
            assertThat(catalog.getChildren(code("1.4.10"))).isEmpty();
        }

        @Test
        void aNameThatMustExistIsFoundOnEveryLevel() {
            assertThat(catalog.getName(code("1"))).isEqualTo(text("Hovedkategori 1", "Main category 1"));
            assertThat(catalog.getName(code("1.4"))).isEqualTo(text("Delkategori 1.4", "Subcategory 1.4"));
            assertThat(catalog.getName(code("1.4.9"))).isEqualTo(text("Felt 1.4.9", "Field 1.4.9"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1.4.11 | task field 1.4.11; nearest: 1.4.10, 2.1.4",
                    "1.5 | subcategory 1.5; nearest: 1.4, 2.1",
                    "9 | main category 9; nearest: 3"
                })
        void whatLiesAroundACodeThatDoesNotExistIsRefused(String text, String missing) {
            String message = "edition 2006 has no " + missing;

            assertRefused(() -> catalog.getName(code(text)), message);
            assertRefused(() -> catalog.getPath(code(text)), message);
            assertRefused(() -> catalog.getChildren(code(text)), message);
            assertRefused(() -> catalog.getMainCategoryOf(code(text)), message);
        }

        @Test
        void aMainCategoryLiesInNoSubcategory() {
            assertRefused(() -> catalog.getSubcategoryOf(code("1")), "edition 2006 has no subcategory 1; nearest: 1.1");
        }
    }

    @Nested
    class ByStatute {

        @ParameterizedTest
        @ValueSource(strings = {"Lov arkivloven", "ACT ARKIVLOVEN", "Arkivlov", "Second  title"})
        void aStatuteIsFoundByItsEverydayNameOrATitle(String name) {
            assertThat(catalog.findStatuteByName(name)).contains(SmallCatalog.archivesAct());
            assertThat(catalog.getStatuteByName(name)).isEqualTo(SmallCatalog.archivesAct());
        }

        @Test
        void aTitleDoesNotHideTheNameOfAnotherStatute() {
            Statute titled =
                    SmallCatalog.statute("a").addTitles(text("Lov b", "Act b")).build();
            Statute named = SmallCatalog.statute("b").build();
            TaskCatalog both =
                    SmallCatalog.builder().statutes(List.of(titled, named)).build();

            assertThat(both.findStatuteByName("Lov b")).containsSame(named);
        }

        @Test
        void anIdIsNoNameAndANameNoId() {
            assertThat(catalog.findStatuteByName("arkivloven")).isEmpty();
            assertThat(catalog.findStatute("Arkivlov")).isEmpty();
            assertThat(catalog.findStatute("ARKIVLOVEN")).isEmpty();
        }

        @Test
        void gettingAMisspeltStatuteNamesTheNearest() {
            assertRefused(
                    () -> catalog.getStatute("Arkivlov"),
                    "edition 2006 has no statute 'Arkivlov'; nearest: arkivloven");
            assertRefused(
                    () -> catalog.getStatuteByName("Archive Act"),
                    "edition 2006 has no statute named 'Archive Act'; nearest: Archives Act, Act kommunalfuldmagten");
        }

        @Test
        void theFieldsThatCiteAStatuteAreFoundInTheirOrder() {
            TaskCatalog citing = SmallCatalog.with(SmallCatalog.mainCategory(
                    "1",
                    SmallCatalog.subcategory(
                            "1.1",
                            citing("1.1.2", "arkivloven"),
                            citing("1.1.1", "kommunalfuldmagten", "arkivloven", "arkivloven", "ukendt"),
                            SmallCatalog.field("1.1.3"))));

            assertThat(citing.getFieldsCiting("arkivloven"))
                    .extracting(field -> field.getCode().toString())
                    .containsExactly("1.1.1", "1.1.2");
            assertThat(citing.getFieldsCiting("kommunalfuldmagten")).containsExactly(citing.getField("1.1.1"));
        }

        @Test
        void aStatuteThatNoFieldCitesHasNoFields() {
            TaskCatalog uncited = SmallCatalog.with(SmallCatalog.field("1.1.1"));

            assertThat(uncited.getFieldsCiting("arkivloven")).isEmpty();
        }

        @Test
        void theFieldsOfAnUnknownStatuteAreRefusedEvenIfAFieldNamesIt() {
            TaskCatalog broken = SmallCatalog.with(citing("1.1.1", "arkivlovn"));

            assertRefused(
                    () -> broken.getFieldsCiting("arkivlovn"),
                    "edition 2006 has no statute 'arkivlovn'; nearest: arkivloven");
        }

        private static TaskField citing(String code, String... statutes) {
            return SmallCatalog.fieldBuilder(code)
                    .legalBasis(SmallCatalog.legalBasis(statutes))
                    .build();
        }
    }

    @Nested
    class ByIndicator {

        private final TaskCatalog measured = SmallCatalog.with(SmallCatalog.mainCategory(
                "1",
                SmallCatalog.subcategory(
                        "1.1",
                        SmallCatalog.fieldBuilder("1.1.1")
                                .addIndicators(
                                        SmallCatalog.indicator("1.1.1-p1", IndicatorKind.PRODUCTIVITY),
                                        SmallCatalog.structuredIndicator("1.1.1-p2")
                                                .build())
                                .build(),
                        SmallCatalog.fieldBuilder("1.1.2")
                                .addIndicators(
                                        SmallCatalog.structuredIndicator("1.1.2-p1")
                                                .build(),
                                        SmallCatalog.structuredIndicator("1.1.2-p2")
                                                .build())
                                .build())));

        @Test
        void anIndicatorAndItsFieldAreFoundByTheId() {
            assertThat(measured.findIndicator("1.1.2-p1"))
                    .containsSame(measured.getField("1.1.2").getIndicators().get(0));
            assertThat(measured.getIndicator("1.1.2-p1").getId()).isEqualTo("1.1.2-p1");
            assertThat(measured.getFieldOfIndicator("1.1.2-p1")).isSameAs(measured.getField("1.1.2"));
            assertThat(measured.findIndicator("1.1.2-p9")).isEmpty();
        }

        @Test
        void gettingAnIndicatorThatDoesNotExistNamesTheNearest() {
            String message = "edition 2006 has no indicator '1.1.2-p9'; nearest: 1.1.2-p1, 1.1.2-p2, 1.1.1-p1";

            assertRefused(() -> measured.getIndicator("1.1.2-p9"), message);
            assertRefused(() -> measured.getFieldOfIndicator("1.1.2-p9"), message);
        }

        @Test
        void conceptsStandInTheOrderInWhichTheyAppear() {
            assertThat(measured.getConcepts()).containsExactly("begreb-1.1.1-p1", "fejl-pr-1000-sager");
            assertThat(SmallCatalog.builder().build().getConcepts()).isEmpty();
        }

        @Test
        void whatHasAConceptIsFoundInTheOrderOfTheFieldsAndAFieldOnce() {
            assertThat(measured.getIndicatorsWithConcept("fejl-pr-1000-sager"))
                    .extracting(Indicator::getId)
                    .containsExactly("1.1.1-p2", "1.1.2-p1", "1.1.2-p2");
            assertThat(measured.getFieldsWithConcept("fejl-pr-1000-sager"))
                    .containsExactly(measured.getField("1.1.1"), measured.getField("1.1.2"));
        }

        @Test
        void anUnknownConceptIsRefusedWithTheNearest() {
            String message =
                    "edition 2006 has no indicator with the concept 'fejl-pr-sag'; nearest: fejl-pr-1000-sager";

            assertRefused(() -> measured.getIndicatorsWithConcept("fejl-pr-sag"), message);
            assertRefused(() -> measured.getFieldsWithConcept("fejl-pr-sag"), message);
        }
    }
}
