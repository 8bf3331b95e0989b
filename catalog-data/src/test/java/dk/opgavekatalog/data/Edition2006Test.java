package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled edition, tested as data: counts, names, links, and what the source fills and leaves empty. */
class Edition2006Test {

    private final TaskCatalog catalog = Catalogs.edition2006();

    private Stream<Subcategory> subcategories() {
        return catalog.getMainCategories().stream().flatMap(main -> main.getSubcategories().stream());
    }

    private Stream<Task> tasks() {
        return catalog.getFields().stream().flatMap(field -> field.getTasks().stream());
    }

    private Stream<Indicator> indicators(IndicatorKind kind) {
        return catalog.getFields().stream().flatMap(field -> field.getIndicators(kind).stream());
    }

    private List<String> codesWithEmpty(FieldPart part) {
        return catalog.getFields().stream()
                .filter(field -> field.getPartsEmptyInSource().contains(part))
                .map(field -> field.getCode().toString())
                .toList();
    }

    @Test
    @Tag("section-0.1")
    void theTasksAreThoseOfFunction64551() {
        for (TaskCatalog edition : List.of(catalog, Catalogs.edition2007(), Catalogs.edition2006With63Fields())) {
            assertThat(edition.getEdition().getAccountingFunction()).isEqualTo("6.45.51");
        }
    }

    @Test
    @Tag("section-0.2")
    void hasThreeMainCategoriesTwelveSubcategoriesAndSixtyFourFields() {
        assertThat(catalog.getMainCategories())
                .extracting(main -> main.getCode() + " " + main.getName().getDa())
                .containsExactly(
                        "1 Administrative støttefunktioner", "2 Sekretariatsbetjening", "3 Myndighedsudøvelse");
        assertThat(subcategories()).hasSize(12);
        assertThat(catalog.getFields()).hasSize(64);
    }

    @Test
    @Tag("section-0.2")
    void fieldsOfEachSubcategoryAreNumberedWithoutGaps() {
        assertThat(subcategories()
                        .map(sub -> sub.getCode() + ":" + sub.getFields().size()))
                .containsExactly(
                        "1.1:3", "1.2:6", "1.3:3", "1.4:10", "2.1:5", "3.1:6", "3.2:5", "3.3:5", "3.4:9", "3.5:4",
                        "3.6:2", "3.7:6");
        subcategories()
                .forEach(sub -> assertThat(
                                sub.getFields().get(sub.getFields().size() - 1).getCode())
                        .isEqualTo(CatalogCode.parse(
                                sub.getCode() + "." + sub.getFields().size())));
    }

    @Test
    @Tag("section-0.2")
    void mainCategoryTwoHasOneSubcategoryNamedAsItself() {
        MainCategory secretariat = catalog.getMainCategories().get(1);
        assertThat(secretariat.getSubcategories()).hasSize(1);
        assertThat(secretariat.getSubcategories().get(0).getName()).isEqualTo(secretariat.getName());
    }

    /** The source has no heading for it: the twelve that it counts only add up when 2.1 is one. */
    @Test
    @Tag("section-0.2")
    void theSubcategoryWithoutAHeadingInTheSourceIsMarkedAsThisProjectsAndNoOther() {
        for (TaskCatalog edition : List.of(catalog, Catalogs.edition2007())) {
            assertThat(edition.getMainCategories().stream()
                            .flatMap(main -> main.getSubcategories().stream())
                            .filter(sub -> sub.getOrigin() != Origin.SOURCE
                                    || sub.getOriginNote().isPresent()))
                    .singleElement()
                    .satisfies(sub -> {
                        assertThat(sub.getCode()).isEqualTo(CatalogCode.of(2, 1));
                        assertThat(sub.getOrigin()).isEqualTo(Origin.PROJECT);
                        assertThat(sub.getOriginNote().orElseThrow().getDa()).contains("ingen overskrift");
                    });
        }
    }

    @Test
    void everyPurposeHasTheSameGrammaticalForm() {
        for (TaskCatalog edition : List.of(catalog, Catalogs.edition2007())) {
            assertThat(edition.getFields().stream()
                            .flatMap(field -> field.getPurpose().stream())
                            .map(LocalizedText::getDa))
                    .allSatisfy(purpose -> assertThat(purpose).startsWith("At "));
        }
    }

    /** Words of the source that are garbled, doubled or open to two readings are not resolved in silence. */
    @Test
    @Tag("chapters-1-to-3")
    void whatHadToBeReadSaysHowItWasRead() {
        assertThat(catalog.getFields().stream()
                        .filter(field -> field.getOriginNote().isPresent())
                        .map(field -> field.getCode().toString()))
                .containsExactly("1.3.1", "3.2.4", "3.3.1", "3.3.5", "3.4.5", "3.4.6", "3.6.1");
        assertThat(catalog.getField("3.3.1").getOriginNote().orElseThrow().getDa())
                .contains("ungdomsuddannelseskommunale virksomheder");
        assertThat(catalog.getField("3.6.1").getOriginNote().orElseThrow().getDa())
                .contains("musikkommunale virksomheder");
        assertThat(catalog.getFields()).allMatch(field -> field.getOrigin() == Origin.SOURCE);
    }

    /**
     * What only says again what a task row says is no delimitation: each has another place, or a section of its own.
     */
    @Test
    @Tag("chapters-1-to-3")
    void whatIsIncludedAnswersADoubtAndDoesNotRepeatARow() {
        assertThat(catalog.getFields().stream()
                        .flatMap(field -> field.getDelimitations().stream()
                                .filter(d -> d.getKind() == DelimitationKind.INCLUDED)
                                .filter(d -> d.getFields().isEmpty()
                                        && d.getAccountingFunctions().isEmpty())
                                .map(d -> field.getCode() + " " + d.getText().getDa())))
                .satisfiesExactly(
                        basicRates -> assertThat(basicRates).startsWith("1.2.2 For 2006"),
                        prevention -> assertThat(prevention).startsWith("3.7.6 Opgaven hører med i udgave 2006"));
    }

    /** The row without text is counted as a row; 282 is the number of rows that have a text. */
    @Test
    @Tag("chapters-1-to-3")
    void has283TaskRowsOfWhich282HaveATextInTheSource() {
        assertThat(tasks()).hasSize(283);
        assertThat(tasks().filter(task -> task.getText().isPresent())).hasSize(282);
    }

    @Test
    @Tag("chapters-1-to-3")
    void fiveTaskRowsHaveNoHeading() {
        assertThat(catalog.getFields().stream()
                        .flatMap(field -> field.getTasks().stream()
                                .filter(task -> task.getHeading().isEmpty())
                                .map(task -> field.getCode().toString())))
                .containsExactly("3.4.8", "3.7.6", "3.7.6", "3.7.6", "3.7.6");
    }

    @Test
    @Tag("chapters-1-to-3")
    void oneTaskRowHasNoText() {
        assertThat(tasks().filter(Task::isTextEmptyInSource))
                .extracting(task -> task.getHeading().map(LocalizedText::getDa).orElse(""))
                .containsExactly("Visitation til ydelser og tilbud");
    }

    @Test
    @Tag("chapters-1-to-3")
    void has107ProductivityAnd180QualityIndicators() {
        assertThat(indicators(IndicatorKind.PRODUCTIVITY)).hasSize(107);
        assertThat(indicators(IndicatorKind.QUALITY)).hasSize(180);
    }

    @Test
    void indicatorIdsSayFieldKindAndNumber() {
        for (TaskField field : catalog.getFields()) {
            for (IndicatorKind kind : IndicatorKind.values()) {
                List<Indicator> indicators = field.getIndicators(kind);
                for (int i = 0; i < indicators.size(); i++) {
                    String letter = kind == IndicatorKind.PRODUCTIVITY ? "p" : "q";
                    assertThat(indicators.get(i).getId()).isEqualTo(field.getCode() + "-" + letter + (i + 1));
                }
            }
        }
    }

    @Test
    @Tag("section-0.7")
    void statuteListHasTwentyNineEntriesTwoOfThemWithTwoTitles() {
        List<Statute> listed = catalog.getStatutes().stream()
                .filter(statute -> statute.getListing() == StatuteListing.LIST)
                .toList();
        assertThat(listed).hasSize(29);
        assertThat(listed.stream().filter(statute -> statute.getTitles().size() == 2))
                .extracting(Statute::getId)
                .containsExactly("pensionsloven", "vejloven");
        assertThat(listed).allSatisfy(statute -> assertThat(statute.getTitles()).isNotEmpty());
    }

    @Test
    @Tag("chapters-1-to-3")
    void everyStatuteIsCitedAndEveryLegalBasisButNoneCitesOne() {
        List<String> cited = catalog.getFields().stream()
                .flatMap(field -> field.getLegalBasis().stream())
                .flatMap(basis -> basis.getStatutes().stream())
                .distinct()
                .toList();
        assertThat(catalog.getStatutes()).extracting(Statute::getId).containsExactlyInAnyOrderElementsOf(cited);
        assertThat(catalog.getFields()).allSatisfy(field -> {
            LegalBasis basis = field.getLegalBasis().orElseThrow();
            assertThat(basis.getStatutes().isEmpty())
                    .isEqualTo(basis.getWording().getDa().equals("Ingen"));
        });
    }

    @Test
    @Tag("chapters-1-to-3")
    void whatTheSourceLeavesEmptyIsMarkedAsEmptyThere() {
        assertThat(codesWithEmpty(FieldPart.TARGET_GROUP)).containsExactly("1.4.10", "2.1.4");
        assertThat(codesWithEmpty(FieldPart.TYPICAL_ORGANISATION)).containsExactly("3.4.7", "3.6.1", "3.7.5");
        assertThat(codesWithEmpty(FieldPart.PURPOSE)).isEmpty();
        assertThat(codesWithEmpty(FieldPart.LEGAL_BASIS)).isEmpty();
        assertThat(codesWithEmpty(FieldPart.TASKS)).isEmpty();
    }

    @Test
    @Tag("section-0.2")
    void everyPartIsEitherThereOrMarkedAsEmptyInTheSource() {
        for (FieldPart part : FieldPart.values()) {
            assertThat(catalog.getFields())
                    .allSatisfy(field -> assertThat(field.hasPart(part))
                            .isNotEqualTo(field.getPartsEmptyInSource().contains(part)));
        }
    }

    @Test
    @Tag("section-0.6")
    void theInternalHalfOfCommunicationIsAFieldOfItsOwn() {
        assertThat(catalog.getField("1.4.10").getName().getDa()).isEqualTo("Formidling og kommunikation Internt");
        assertThat(catalog.getField("2.1.4").getName().getDa()).isEqualTo("Formidling og kommunikation");
    }

    @Test
    void equalDanishNamesHaveEqualEnglishNames() {
        Stream<LocalizedText> names = Stream.concat(
                tasks().flatMap(task -> task.getHeading().stream()),
                catalog.getFields().stream()
                        .flatMap(field -> field.getIndicators().stream())
                        .map(Indicator::getName));
        assertThat(names.distinct().map(LocalizedText::getDa)).doesNotHaveDuplicates();
    }

    @Test
    @Tag("section-0.3")
    void equalIndicatorsHaveOneConceptAndDifferentOnesDoNot() {
        Stream<Indicator> all = catalog.getFields().stream().flatMap(field -> field.getIndicators().stream());
        Map<String, Set<String>> namesByConcept = all.collect(Collectors.groupingBy(
                Indicator::getConcept,
                Collectors.mapping(i -> i.getKind() + " " + i.getName().getDa(), Collectors.toSet())));

        assertThat(namesByConcept).hasSize(136);
        assertThat(namesByConcept.values())
                .allSatisfy(names -> assertThat(names).hasSize(1));
        assertThat(namesByConcept.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    @Test
    @Tag("chapters-1-to-3")
    void whatAnIndicatorNameSaysStandsInItsStructure() {
        assertThat(catalog.getFields().stream().flatMap(field -> field.getIndicators().stream()))
                .allSatisfy(indicator -> {
                    String name = indicator.getName().getDa();
                    assertThat(indicator.getPer().isPresent())
                            .as(name)
                            .isEqualTo(name.contains("pr. ") || name.contains("i forhold til"));
                    assertThat(indicator
                                    .getPer()
                                    .map(IndicatorBase::getQuantity)
                                    .orElse(1))
                            .as(name)
                            .isEqualTo(name.contains("1.000") ? 1_000 : 1);
                    assertThat(indicator.getPer().filter(per -> per.getKind() == IndicatorBaseKind.FTE))
                            .as(name)
                            .matches(per -> per.isPresent() == name.contains("pr. årsværk"));
                    indicator
                            .getPer()
                            .ifPresent(
                                    per -> assertThat(name).contains(per.getOf().getDa()));
                    indicator.getCounted().ifPresent(counted -> assertThat(name).containsIgnoringCase(counted.getDa()));
                    assertThat(indicator.getUnit().filter(unit -> unit == IndicatorUnit.HOURS))
                            .as(name)
                            .matches(unit -> unit.isPresent() == name.matches("Antal (tilsyns)?timer .*"));
                });
    }

    @Test
    @Tag("section-0.2")
    void everyMainCategorySaysWhatItMeans() {
        assertThat(catalog.getMainCategories())
                .allSatisfy(main -> assertThat(main.getMeaning()).isPresent());
    }

    @Test
    @Tag("section-0.6")
    void mainCategoryTwoAloneStaysOutOfCost() {
        assertThat(catalog.getMainCategories().stream().filter(MainCategory::isExcludedFromCost))
                .extracting(main -> main.getCode().toString())
                .containsExactly("2");
    }

    @Test
    void notesCoverTheIntroduction() {
        assertThat(catalog.getNotes().stream().map(note -> note.getSection().orElseThrow()))
                .contains("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7")
                .isSorted();
    }

    @Test
    @Tag("section-0.7")
    void everyPhraseThatTheTextOfSection07PresentsIsExplained() {
        assertThat(catalog.getStatutes().stream()
                        .filter(statute -> statute.getExplanation().isPresent()))
                .containsExactlyElementsOf(catalog.getStatutes().stream()
                        .filter(statute -> statute.getListing() == StatuteListing.TEXT)
                        .toList());
    }

    @Test
    @Tag("section-0.4")
    void transitionalFieldsSayWhereTheirTasksGo() {
        assertThat(catalog.getFields().stream()
                        .flatMap(field -> field.getDelimitations().stream()
                                .filter(d -> !d.getAccountingFunctions().isEmpty())
                                .map(d -> field.getCode() + " " + d.getAccountingFunctions())))
                .containsExactly(
                        "3.2.4 [6.45.54, 6.45.55]",
                        "3.4.3 [6.45.53]",
                        "3.4.4 [6.45.53]",
                        "3.4.5 [6.45.53]",
                        "3.4.6 [6.45.53]");
    }

    @Test
    void findsNoProblemInItself() {
        assertThat(catalog.findProblems()).isEmpty();
    }
}
