package dk.opgavekatalog.model.catalog;

import java.util.List;

/**
 * A catalogue with three main categories and six fields that has every part once filled and once absent. The parts are
 * made one by one, so that a test can put a broken one in their place.
 */
final class SmallCatalog {

    private SmallCatalog() {}

    /** Valid, with every part. */
    static TaskCatalog complete() {
        return with(
                mainCategory(
                        "1",
                        subcategory("1.1", fullField("1.1.1"), field("1.1.2")),
                        subcategory("1.4", ninth(), tenth())),
                mainCategory("2", subcategory("2.1", field("2.1.4"))),
                mainCategory("3", subcategory("3.1", field("3.1.1"))));
    }

    /** With other main categories. */
    static TaskCatalog with(MainCategory... mainCategories) {
        return builder().addMainCategories(mainCategories).build();
    }

    /** With one field in the first main category and subcategory. */
    static TaskCatalog with(TaskField field) {
        return with(mainCategory("1", subcategory("1.1", field)));
    }

    /** Everything but main categories. */
    static TaskCatalog.Builder builder() {
        return TaskCatalog.builder()
                .schemaVersion(TaskCatalog.SCHEMA_VERSION)
                .edition(edition().build())
                .addStatutes(archivesAct(), municipalPowers());
    }

    static Edition.Builder edition() {
        return Edition.builder()
                .id("2006")
                .name(text("Lille udgave", "Small edition"))
                .accountingFunction("6.45.51")
                .dataVersion("1.0.0")
                .source("Made for tests");
    }

    static Statute archivesAct() {
        return statute("arkivloven")
                .addTitles(text("Arkivlov", "Archives Act"), text("Anden titel", "Second title"))
                .build();
    }

    static Statute municipalPowers() {
        return statute("kommunalfuldmagten").listing(StatuteListing.TEXT).build();
    }

    static Statute.Builder statute(String id) {
        return Statute.builder().id(id).name(text("Lov " + id, "Act " + id)).listing(StatuteListing.LIST);
    }

    static MainCategory mainCategory(String code, Subcategory... subcategories) {
        return MainCategory.builder()
                .code(CatalogCode.parse(code))
                .name(text("Hovedkategori " + code, "Main category " + code))
                .addSubcategories(subcategories)
                .build();
    }

    static Subcategory subcategory(String code, TaskField... fields) {
        return Subcategory.builder()
                .code(CatalogCode.parse(code))
                .name(text("Delkategori " + code, "Subcategory " + code))
                .addFields(fields)
                .build();
    }

    /** A field without any optional part. */
    static TaskField field(String code) {
        return fieldBuilder(code).build();
    }

    /** A field with every part. */
    static TaskField fullField(String code) {
        return fieldBuilder(code)
                .purpose(text("Formål", "Purpose"))
                .legalBasis(legalBasis("arkivloven", "kommunalfuldmagten"))
                .targetGroup(text("Målgruppe", "Target group"))
                .addTasks(
                        Task.builder()
                                .heading(text("Overskrift", "Heading"))
                                .text(text("Tekst", "Text"))
                                .build(),
                        Task.builder().text(text("Kun tekst", "Text only")).build(),
                        Task.builder()
                                .heading(text("Kun overskrift", "Heading only"))
                                .build(),
                        Task.builder()
                                .heading(text("Tom i kilden", "Empty in source"))
                                .textEmptyInSource(true)
                                .build())
                .addIndicators(
                        indicator(code + "-p1", IndicatorKind.PRODUCTIVITY),
                        indicator(code + "-p2", IndicatorKind.PRODUCTIVITY),
                        indicator(code + "-q1", IndicatorKind.QUALITY))
                .typicalOrganisation(text("Centralt", "Centrally"))
                .build();
    }

    static TaskField.Builder fieldBuilder(String code) {
        return TaskField.builder().code(CatalogCode.parse(code)).name(text("Felt " + code, "Field " + code));
    }

    static LegalBasis legalBasis(String... statutes) {
        return LegalBasis.builder()
                .wording(text("Lovene m.v.", "The acts etc."))
                .addStatutes(statutes)
                .build();
    }

    static Indicator indicator(String id, IndicatorKind kind) {
        return Indicator.builder()
                .id(id)
                .kind(kind)
                .name(text("Indikator " + id, "Indicator " + id))
                .build();
    }

    static LocalizedText text(String danish, String english) {
        return LocalizedText.of(danish, english);
    }

    private static TaskField ninth() {
        return fieldBuilder("1.4.9")
                .addAllPartsEmptyInSource(List.of(FieldPart.values()))
                .build();
    }

    private static TaskField tenth() {
        return fieldBuilder("1.4.10")
                .legalBasis(legalBasis())
                .addPartsEmptyInSource(FieldPart.QUALITY_INDICATORS)
                .build();
    }
}
