package dk.opgavekatalog.data.export;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import java.util.Arrays;
import java.util.List;

/** Editions and correspondences to export. */
public final class Editions {

    private Editions() {}

    public static Correspondence.Builder correspondence(String from, String to) {
        return Correspondence.builder()
                .schemaVersion(Correspondence.SCHEMA_VERSION)
                .fromEdition(from)
                .toEdition(to);
    }

    public static CorrespondenceRow.Builder row(ChangeKind kind, List<String> from, List<String> to) {
        return CorrespondenceRow.builder()
                .kind(kind)
                .addAllFromFields(from.stream().map(CatalogCode::parse).toList())
                .addAllToFields(to.stream().map(CatalogCode::parse).toList());
    }

    /** An edition whose fields have nothing but a name, all in subcategory 1.1. */
    public static TaskCatalog withFields(String id, String... codes) {
        return withFields(
                id,
                Arrays.stream(codes)
                        .map(code -> TaskField.builder()
                                .code(CatalogCode.parse(code))
                                .name(LocalizedText.of("Felt " + code, "Field " + code))
                                .build())
                        .toArray(TaskField[]::new));
    }

    /** An edition with these fields in subcategory 1.1. */
    public static TaskCatalog withFields(String id, TaskField... fields) {
        return empty(id).addMainCategories(mainCategory(fields)).build();
    }

    public static TaskCatalog.Builder empty(String id) {
        return TaskCatalog.builder()
                .schemaVersion(TaskCatalog.SCHEMA_VERSION)
                .edition(edition(id, "Udgave " + id, "Edition " + id));
    }

    private static Edition edition(String id, String danish, String english) {
        return Edition.builder()
                .id(id)
                .name(LocalizedText.of(danish, english))
                .accountingFunction("6.45.51")
                .dataVersion("1.0.0")
                .source("Lavet til test")
                .build();
    }

    private static MainCategory mainCategory(TaskField... fields) {
        return MainCategory.builder()
                .code(CatalogCode.of(1))
                .name(LocalizedText.of("Hovedkategori", "Main category"))
                .meaning(LocalizedText.of("Betydning", "Meaning"))
                .addSubcategories(Subcategory.builder()
                        .code(CatalogCode.of(1, 1))
                        .name(LocalizedText.of("Delkategori", "Subcategory"))
                        .addFields(fields)
                        .build())
                .build();
    }

    /** A user's edition: every part is there, and the texts are of the kind that tables and RDF stumble over. */
    public static TaskCatalog ofAUser() {
        return empty("lokal/æ #1")
                .edition(Edition.builder()
                        .id("lokal/æ #1")
                        .name(LocalizedText.of("=1+1", "+Local \"edition\"; mine"))
                        .accountingFunction("6.45.51")
                        .dataVersion("1.0")
                        .source("-kilde")
                        .origin(Origin.LOCAL)
                        .build())
                .addStatutes(
                        Statute.builder()
                                .id("007")
                                .name(LocalizedText.of("Lov A", "Act A"))
                                .addTitles(
                                        LocalizedText.of("Lov A", "Act A in full"),
                                        LocalizedText.of("Lov om A; B", "Act on A; B"))
                                .listing(StatuteListing.LIST)
                                .build(),
                        Statute.builder()
                                .id("a b")
                                .name(LocalizedText.of("'Citat'", "\"Quote\""))
                                .explanation(LocalizedText.of("5. juli 2007", "5 July 2007"))
                                .listing(StatuteListing.TEXT)
                                .build())
                .addNotes(
                        Note.builder()
                                .id("1.1")
                                .section("0.3")
                                .title(LocalizedText.of("SAND", "TRUE"))
                                .text(LocalizedText.of("1.000", "1,000"))
                                .build(),
                        Note.builder()
                                .id("n2")
                                .title(LocalizedText.of("\tTab", "\rReturn"))
                                .text(LocalizedText.of("Linje 1\nLinje 2; \"tre\"\r\nfire", "-cmd|' /C calc'!A0"))
                                .build())
                .addMainCategories(mainCategory(full(), other(), bare()))
                .build();
    }

    private static TaskField full() {
        return TaskField.builder()
                .code(CatalogCode.parse("1.1.9"))
                .name(LocalizedText.of("Maj", "May"))
                .purpose(LocalizedText.of("@formål <b>\\ 𝔸", "purpose"))
                .legalBasis(LegalBasis.builder()
                        .wording(LocalizedText.of("10:30", "10:30 PM"))
                        .addStatutes("a b", "007")
                        .build())
                .targetGroup(LocalizedText.of("50 %", "50 kr"))
                .addTasks(
                        Task.builder()
                                .heading(LocalizedText.of("1E5", "H1"))
                                .text(LocalizedText.of("T1", "t1"))
                                .build(),
                        Task.builder().text(LocalizedText.of("T2", "t2")).build(),
                        Task.builder().heading(LocalizedText.of("O3", "h3")).build(),
                        Task.builder()
                                .heading(LocalizedText.of("O4", "h4"))
                                .textEmptyInSource(true)
                                .build(),
                        Task.builder().build())
                .addIndicators(
                        Indicator.builder()
                                .id("1-2")
                                .kind(IndicatorKind.PRODUCTIVITY)
                                .name(LocalizedText.of("I1", "i1"))
                                .concept("1/2")
                                .counted(LocalizedText.of("fejl", "errors"))
                                .unit(IndicatorUnit.NUMBER)
                                .per(IndicatorBase.builder()
                                        .quantity(1_000)
                                        .kind(IndicatorBaseKind.COUNT)
                                        .of(LocalizedText.of("sager", "cases"))
                                        .build())
                                .direction(IndicatorDirection.LOWER_IS_BETTER)
                                .build(),
                        Indicator.builder()
                                .id("1.1.9-q1")
                                .kind(IndicatorKind.QUALITY)
                                .name(LocalizedText.of("I2", "i2"))
                                .concept("to")
                                .direction(IndicatorDirection.JUDGEMENT)
                                .build())
                .typicalOrganisation(LocalizedText.of("Centralt", "Centrally"))
                .addDelimitations(
                        Delimitation.builder()
                                .kind(DelimitationKind.INCLUDED)
                                .text(LocalizedText.of("Med", "In"))
                                .build(),
                        Delimitation.builder()
                                .kind(DelimitationKind.EXCLUDED)
                                .text(LocalizedText.of("Ikke med", "Out"))
                                .addFields(CatalogCode.parse("1.1.11"), CatalogCode.parse("1.1.10"))
                                .addAccountingFunctions("6.45.53", "6.45.54")
                                .build(),
                        Delimitation.builder()
                                .kind(DelimitationKind.EXCLUDED)
                                .text(LocalizedText.of("Heller ikke", "Nor this"))
                                .addFields(CatalogCode.parse("1.1.9"), CatalogCode.parse("1.1.10"))
                                .build())
                .build();
    }

    private static TaskField other() {
        return TaskField.builder()
                .code(CatalogCode.parse("1.1.10"))
                .name(LocalizedText.of("Felt; \"ti\"", "Field ten"))
                .addPartsEmptyInSource(FieldPart.PURPOSE, FieldPart.TARGET_GROUP, FieldPart.TASKS)
                .origin(Origin.LOCAL)
                .originNote(LocalizedText.of("Eget valg", "Own choice"))
                .build();
    }

    private static TaskField bare() {
        return TaskField.builder()
                .code(CatalogCode.parse("1.1.11"))
                .name(LocalizedText.of("Bart felt", "Bare field"))
                .origin(Origin.PROJECT)
                .build();
    }
}
