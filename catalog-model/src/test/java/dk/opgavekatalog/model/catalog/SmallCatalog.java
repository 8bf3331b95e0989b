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
                mainCategory("2", unnamedInTheSource(subcategory("2.1", field("2.1.4")))),
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
                .addStatutes(archivesAct(), municipalPowers())
                .addNotes(
                        note("not-a-field").section("0.3").build(),
                        note("local").build());
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
        return statute("kommunalfuldmagten")
                .listing(StatuteListing.TEXT)
                .explanation(text("Uskrevne regler", "Unwritten rules"))
                .build();
    }

    static Statute.Builder statute(String id) {
        return Statute.builder().id(id).name(text("Lov " + id, "Act " + id)).listing(StatuteListing.LIST);
    }

    static MainCategory mainCategory(String code, Subcategory... subcategories) {
        return MainCategory.builder()
                .code(CatalogCode.parse(code))
                .name(text("Hovedkategori " + code, "Main category " + code))
                .meaning(text("Betydning " + code, "Meaning " + code))
                .excludedFromCost(code.equals("2"))
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

    private static Subcategory unnamedInTheSource(Subcategory subcategory) {
        return Subcategory.builder()
                .from(subcategory)
                .origin(Origin.PROJECT)
                .originNote(text("Uden overskrift", "Without a heading"))
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
                        structuredIndicator(code + "-p2").build(),
                        indicator(code + "-q1", IndicatorKind.QUALITY))
                .typicalOrganisation(text("Centralt", "Centrally"))
                .addDelimitations(
                        delimitation(DelimitationKind.INCLUDED).build(),
                        delimitation(DelimitationKind.EXCLUDED)
                                .addFields(CatalogCode.parse("3.1.1"))
                                .addAccountingFunctions("6.45.53", "6.45.54")
                                .build())
                .origin(Origin.PROJECT)
                .originNote(text("Valgt", "Chosen"))
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
                .concept("begreb-" + id)
                .direction(IndicatorDirection.JUDGEMENT)
                .build();
    }

    /** Of one concept whatever its id, with every part. */
    static Indicator.Builder structuredIndicator(String id) {
        return Indicator.builder()
                .id(id)
                .kind(IndicatorKind.PRODUCTIVITY)
                .name(text("Antal fejl pr. 1.000 sager", "Number of errors per 1,000 cases"))
                .concept("fejl-pr-1000-sager")
                .counted(text("fejl", "errors"))
                .unit(IndicatorUnit.NUMBER)
                .per(IndicatorBase.builder()
                        .quantity(1_000)
                        .kind(IndicatorBaseKind.COUNT)
                        .of(text("sager", "cases"))
                        .build())
                .direction(IndicatorDirection.LOWER_IS_BETTER);
    }

    static Delimitation.Builder delimitation(DelimitationKind kind) {
        return Delimitation.builder().kind(kind).text(text("Afgrænsning", "Delimitation"));
    }

    static Note.Builder note(String id) {
        return Note.builder().id(id).title(text("Emne " + id, "Subject " + id)).text(text("Note", "Note"));
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
