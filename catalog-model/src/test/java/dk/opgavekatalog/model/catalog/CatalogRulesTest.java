package dk.opgavekatalog.model.catalog;

import static dk.opgavekatalog.model.catalog.SmallCatalog.delimitation;
import static dk.opgavekatalog.model.catalog.SmallCatalog.edition;
import static dk.opgavekatalog.model.catalog.SmallCatalog.field;
import static dk.opgavekatalog.model.catalog.SmallCatalog.fieldBuilder;
import static dk.opgavekatalog.model.catalog.SmallCatalog.indicator;
import static dk.opgavekatalog.model.catalog.SmallCatalog.legalBasis;
import static dk.opgavekatalog.model.catalog.SmallCatalog.mainCategory;
import static dk.opgavekatalog.model.catalog.SmallCatalog.note;
import static dk.opgavekatalog.model.catalog.SmallCatalog.statute;
import static dk.opgavekatalog.model.catalog.SmallCatalog.structuredIndicator;
import static dk.opgavekatalog.model.catalog.SmallCatalog.subcategory;
import static dk.opgavekatalog.model.catalog.SmallCatalog.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the catalogue's types, each broken once. */
class CatalogRulesTest {

    private static final LocalizedText BLANK = text(" ", "English");

    static Stream<BrokenRule> rulesOfTexts() {
        return Stream.of(
                blank("a Danish text is not blank", text(" ", "English"), "/da", "da", " "),
                blank("an English text is not blank", text("Dansk", ""), "/en", "en", ""),
                blank("an edition's id is not blank", edition().id("\t").build(), "/id", "id", "\t"),
                blank("an edition's name is not blank", edition().name(BLANK).build(), "/name/da", "name.da", " "),
                blank(
                        "an edition's function is not blank",
                        edition().accountingFunction("").build(),
                        "/accountingFunction",
                        "accountingFunction",
                        ""),
                blank(
                        "an edition's version is not blank",
                        edition().dataVersion("").build(),
                        "/dataVersion",
                        "dataVersion",
                        ""),
                blank("an edition's source is not blank", edition().source(" ").build(), "/source", "source", " "),
                blank("a statute's id is not blank", statute(" ").build(), "/id", "id", " "),
                blank("a statute's name is not blank", statute("a").name(BLANK).build(), "/name/da", "name.da", " "),
                blank(
                        "a statute's title is not blank",
                        statute("a").addTitles(text("Titel", "Title"), BLANK).build(),
                        "/titles/1/da",
                        "titles[1].da",
                        " "),
                blank("an indicator's id is not blank", indicator("", IndicatorKind.QUALITY), "/id", "id", ""),
                blank(
                        "an indicator's name is not blank",
                        Indicator.builder()
                                .id("1.1.1-p1")
                                .kind(IndicatorKind.PRODUCTIVITY)
                                .name(BLANK)
                                .concept("x")
                                .direction(IndicatorDirection.JUDGEMENT)
                                .build(),
                        "/name/da",
                        "name.da",
                        " "),
                blank(
                        "an indicator's concept is not blank",
                        structuredIndicator("a").concept(" ").build(),
                        "/concept",
                        "concept",
                        " "),
                blank(
                        "what an indicator counts is not blank",
                        structuredIndicator("a").counted(BLANK).build(),
                        "/counted/da",
                        "counted.da",
                        " "),
                blank(
                        "an indicator's base is not blank",
                        structuredIndicator("a").per(base(1).of(BLANK).build()).build(),
                        "/per/of/da",
                        "per.of.da",
                        " "),
                blank(
                        "a statute's explanation is not blank",
                        statute("a").explanation(BLANK).build(),
                        "/explanation/da",
                        "explanation.da",
                        " "),
                blank("a note's id is not blank", note("").build(), "/id", "id", ""),
                blank("a note's section is not blank", note("a").section(" ").build(), "/section", "section", " "),
                blank("a note's title is not blank", note("a").title(BLANK).build(), "/title/da", "title.da", " "),
                blank("a note's text is not blank", note("a").text(BLANK).build(), "/text/da", "text.da", " "),
                blank(
                        "a delimitation's text is not blank",
                        delimitation(DelimitationKind.EXCLUDED).text(BLANK).build(),
                        "/text/da",
                        "text.da",
                        " "),
                blank(
                        "the reason of a field's origin is not blank",
                        fieldBuilder("1.1.1").originNote(BLANK).build(),
                        "/originNote/da",
                        "originNote.da",
                        " "),
                blank(
                        "the reason of a subcategory's origin is not blank",
                        Subcategory.builder()
                                .from(subcategory("1.1"))
                                .originNote(BLANK)
                                .build(),
                        "/originNote/da",
                        "originNote.da",
                        " "),
                blank(
                        "a main category's meaning is not blank",
                        MainCategory.builder()
                                .code(CatalogCode.of(1))
                                .name(text("Navn", "Name"))
                                .meaning(BLANK)
                                .build(),
                        "/meaning/da",
                        "meaning.da",
                        " "),
                blank(
                        "a task's heading is not blank",
                        Task.builder().heading(BLANK).build(),
                        "/heading/da",
                        "heading.da",
                        " "),
                blank("a task's text is not blank", Task.builder().text(BLANK).build(), "/text/da", "text.da", " "),
                blank(
                        "a legal basis's wording is not blank",
                        LegalBasis.builder().wording(BLANK).build(),
                        "/wording/da",
                        "wording.da",
                        " "),
                blank(
                        "a main category's name is not blank",
                        MainCategory.builder()
                                .code(CatalogCode.of(1))
                                .name(BLANK)
                                .build(),
                        "/name/da",
                        "name.da",
                        " "),
                blank(
                        "a subcategory's name is not blank",
                        Subcategory.builder()
                                .code(CatalogCode.of(1, 1))
                                .name(BLANK)
                                .build(),
                        "/name/da",
                        "name.da",
                        " "));
    }

    static Stream<BrokenRule> rulesOfIndicatorsAndDelimitations() {
        CatalogCode field = CatalogCode.parse("3.1.1");
        return Stream.of(
                BrokenRule.of(
                        "an indicator is measured per one of something at least",
                        base(0).build(),
                        Reason.OUT_OF_RANGE,
                        "/quantity",
                        "quantity",
                        "0"),
                BrokenRule.of(
                        "the base of an indicator is checked",
                        structuredIndicator("a").per(base(-1).build()).build(),
                        Reason.OUT_OF_RANGE,
                        "/per/quantity",
                        "per.quantity",
                        "-1"),
                BrokenRule.of(
                        "a delimitation points to fields",
                        delimitation(DelimitationKind.EXCLUDED)
                                .addFields(field, CatalogCode.parse("3.1"))
                                .build(),
                        Reason.WRONG_LEVEL,
                        "/fields/1",
                        "fields[1]",
                        "3.1"),
                BrokenRule.of(
                        "a delimitation names a field once",
                        delimitation(DelimitationKind.EXCLUDED)
                                .addFields(field, field)
                                .build(),
                        Reason.DUPLICATE,
                        "/fields/1",
                        "fields[1]",
                        "3.1.1"),
                BrokenRule.of(
                        "a delimitation names an accounting function once",
                        delimitation(DelimitationKind.EXCLUDED)
                                .addAccountingFunctions("6.45.53", "6.45.53")
                                .build(),
                        Reason.DUPLICATE,
                        "/accountingFunctions/1",
                        "accountingFunctions[1]",
                        "6.45.53"),
                BrokenRule.of(
                        "a field's delimitations are checked",
                        fieldBuilder("1.1.1")
                                .addDelimitations(delimitation(DelimitationKind.EXCLUDED)
                                        .addFields(CatalogCode.of(3))
                                        .build())
                                .build(),
                        Reason.WRONG_LEVEL,
                        "/delimitations/0/fields/0",
                        "delimitations[0].fields[0]",
                        "3"));
    }

    private static IndicatorBase.Builder base(int quantity) {
        return IndicatorBase.builder()
                .quantity(quantity)
                .kind(IndicatorBaseKind.COUNT)
                .of(text("sager", "cases"));
    }

    static Stream<BrokenRule> rulesOfATask() {
        return Stream.of(
                BrokenRule.of(
                        "a text that is empty in the source is not filled",
                        Task.builder()
                                .heading(text("Overskrift", "Heading"))
                                .text(text("Tekst", "Text"))
                                .textEmptyInSource(true)
                                .build(),
                        Reason.CONTRADICTION,
                        "/text",
                        "text",
                        "Tekst"),
                BrokenRule.of(
                        "without a text in the source there is a heading",
                        Task.builder().textEmptyInSource(true).build(),
                        Reason.MISSING,
                        "/heading",
                        "heading",
                        ""),
                BrokenRule.of(
                        "a legal basis names each statute once",
                        legalBasis("arkivloven", "forvaltningsloven", "arkivloven"),
                        Reason.DUPLICATE,
                        "/statutes/2",
                        "statutes[2]",
                        "arkivloven"));
    }

    static Stream<BrokenRule> rulesOfAField() {
        return Stream.of(
                blank(
                        "a field's name is not blank",
                        fieldBuilder("1.1.1").name(BLANK).build(),
                        "/name/da",
                        "name.da",
                        " "),
                blank(
                        "a field's purpose is not blank",
                        fieldBuilder("1.1.1").purpose(BLANK).build(),
                        "/purpose/da",
                        "purpose.da",
                        " "),
                blank(
                        "a field's legal basis is checked",
                        fieldBuilder("1.1.1")
                                .legalBasis(LegalBasis.builder().wording(BLANK).build())
                                .build(),
                        "/legalBasis/wording/da",
                        "legalBasis.wording.da",
                        " "),
                blank(
                        "a field's target group is not blank",
                        fieldBuilder("1.1.1").targetGroup(BLANK).build(),
                        "/targetGroup/da",
                        "targetGroup.da",
                        " "),
                blank(
                        "each task of a field is checked",
                        fieldBuilder("1.1.1")
                                .addTasks(
                                        Task.builder()
                                                .text(text("Tekst", "Text"))
                                                .build(),
                                        Task.builder().heading(BLANK).build())
                                .build(),
                        "/tasks/1/heading/da",
                        "tasks[1].heading.da",
                        " "),
                blank(
                        "each indicator of a field is checked",
                        fieldBuilder("1.1.1")
                                .addIndicators(indicator(" ", IndicatorKind.PRODUCTIVITY))
                                .build(),
                        "/indicators/0/id",
                        "indicators[0].id",
                        " "),
                blank(
                        "a field's typical organisation is not blank",
                        fieldBuilder("1.1.1").typicalOrganisation(BLANK).build(),
                        "/typicalOrganisation/da",
                        "typicalOrganisation.da",
                        " "),
                BrokenRule.of(
                        "a part that is empty in the source is not filled",
                        fieldBuilder("1.1.1")
                                .purpose(text("Formål", "Purpose"))
                                .addPartsEmptyInSource(FieldPart.TASKS, FieldPart.PURPOSE)
                                .build(),
                        Reason.CONTRADICTION,
                        "/partsEmptyInSource/1",
                        "partsEmptyInSource[1]",
                        FieldPart.PURPOSE));
    }

    static Stream<BrokenRule> rulesOfCodes() {
        return Stream.of(
                wrongLevel("a main category's code has one number", mainCategory("1.1"), "1.1"),
                wrongLevel("a subcategory's code has two numbers", subcategory("1"), "1"),
                wrongLevel("a subcategory's code has no third number", subcategory("1.1.1"), "1.1.1"),
                wrongLevel("a field's code has three numbers", field("1.1"), "1.1"),
                BrokenRule.of(
                        "a field's code must be under its subcategory's",
                        SmallCatalog.with(mainCategory("1", subcategory("1.1", field("1.1.1"), field("1.2.2")))),
                        Reason.NOT_UNDER_PARENT,
                        "/mainCategories/0/subcategories/0/fields/1/code",
                        "mainCategories[0].subcategories[0].fields[1].code",
                        "1.2.2"),
                BrokenRule.of(
                        "a subcategory's code must be under its main category's",
                        SmallCatalog.with(mainCategory("1"), mainCategory("2", subcategory("1.1"))),
                        Reason.NOT_UNDER_PARENT,
                        "/mainCategories/1/subcategories/0/code",
                        "mainCategories[1].subcategories[0].code",
                        "1.1"),
                BrokenRule.of(
                        "each main category stands once",
                        SmallCatalog.with(mainCategory("1"), mainCategory("1")),
                        Reason.DUPLICATE,
                        "/mainCategories/1/code",
                        "mainCategories[1].code",
                        "1"),
                BrokenRule.of(
                        "each subcategory stands once",
                        mainCategory("1", subcategory("1.1"), subcategory("1.2"), subcategory("1.2")),
                        Reason.DUPLICATE,
                        "/subcategories/2/code",
                        "subcategories[2].code",
                        "1.2"),
                BrokenRule.of(
                        "each field stands once",
                        SmallCatalog.with(mainCategory(
                                "1", subcategory("1.1"), subcategory("1.2", field("1.2.1"), field("1.2.1")))),
                        Reason.DUPLICATE,
                        "/mainCategories/0/subcategories/1/fields/1/code",
                        "mainCategories[0].subcategories[1].fields[1].code",
                        "1.2.1"),
                BrokenRule.of(
                        "main categories stand in the order of their codes",
                        SmallCatalog.with(mainCategory("10"), mainCategory("2")),
                        Reason.OUT_OF_ORDER,
                        "/mainCategories/1/code",
                        "mainCategories[1].code",
                        "2"),
                BrokenRule.of(
                        "subcategories stand in the order of their codes",
                        mainCategory("1", subcategory("1.10"), subcategory("1.9")),
                        Reason.OUT_OF_ORDER,
                        "/subcategories/1/code",
                        "subcategories[1].code",
                        "1.9"),
                BrokenRule.of(
                        "fields stand in the order of their codes, by number",
                        subcategory("1.4", field("1.4.10"), field("1.4.9")),
                        Reason.OUT_OF_ORDER,
                        "/fields/1/code",
                        "fields[1].code",
                        "1.4.9"));
    }

    static Stream<BrokenRule> rulesOfTheWholeCatalog() {
        return Stream.of(
                BrokenRule.of(
                        "only the known version of the JSON form is read",
                        SmallCatalog.builder().schemaVersion("2").build(),
                        Reason.OUT_OF_RANGE,
                        "/schemaVersion",
                        "schemaVersion",
                        "2"),
                blank(
                        "the edition is checked",
                        SmallCatalog.builder().edition(edition().id("").build()).build(),
                        "/edition/id",
                        "edition.id",
                        ""),
                blank(
                        "each statute is checked",
                        SmallCatalog.builder()
                                .addStatutes(statute("a").name(BLANK).build())
                                .build(),
                        "/statutes/2/name/da",
                        "statutes[2].name.da",
                        " "),
                BrokenRule.of(
                        "each statute's id stands once",
                        SmallCatalog.builder()
                                .addStatutes(statute("arkivloven").build())
                                .build(),
                        Reason.DUPLICATE,
                        "/statutes/2/id",
                        "statutes[2].id",
                        "arkivloven"),
                blank(
                        "each field is checked",
                        SmallCatalog.with(fieldBuilder("1.1.1").purpose(BLANK).build()),
                        "/mainCategories/0/subcategories/0/fields/0/purpose/da",
                        "mainCategories[0].subcategories[0].fields[0].purpose.da",
                        " "),
                BrokenRule.of(
                        "a field cites statutes of the catalogue only",
                        SmallCatalog.with(fieldBuilder("1.1.1")
                                .legalBasis(legalBasis("arkivloven", "glemt"))
                                .build()),
                        Reason.UNKNOWN_REFERENCE,
                        "/mainCategories/0/subcategories/0/fields/0/legalBasis/statutes/1",
                        "mainCategories[0].subcategories[0].fields[0].legalBasis.statutes[1]",
                        "glemt"),
                BrokenRule.of(
                        "an indicator's id stands once in the catalogue",
                        SmallCatalog.with(
                                mainCategory(
                                        "1",
                                        subcategory("1.1", SmallCatalog.fullField("1.1.1")),
                                        subcategory(
                                                "1.2",
                                                fieldBuilder("1.2.1")
                                                        .addIndicators(
                                                                indicator("1.2.1-p1", IndicatorKind.PRODUCTIVITY),
                                                                indicator("1.1.1-q1", IndicatorKind.QUALITY))
                                                        .build())),
                                mainCategory("3", subcategory("3.1", field("3.1.1")))),
                        Reason.DUPLICATE,
                        "/mainCategories/0/subcategories/1/fields/0/indicators/1/id",
                        "mainCategories[0].subcategories[1].fields[0].indicators[1].id",
                        "1.1.1-q1"),
                BrokenRule.of(
                        "indicators of one concept are equal but for the id",
                        SmallCatalog.with(fieldBuilder("1.1.1")
                                .addIndicators(
                                        structuredIndicator("a").build(),
                                        structuredIndicator("b").build(),
                                        structuredIndicator("c")
                                                .direction(IndicatorDirection.JUDGEMENT)
                                                .build())
                                .build()),
                        Reason.CONTRADICTION,
                        "/mainCategories/0/subcategories/0/fields/0/indicators/2/concept",
                        "mainCategories[0].subcategories[0].fields[0].indicators[2].concept",
                        "fejl-pr-1000-sager"),
                BrokenRule.of(
                        "a delimitation points to fields of the catalogue",
                        SmallCatalog.with(fieldBuilder("1.1.1")
                                .addDelimitations(delimitation(DelimitationKind.EXCLUDED)
                                        .addFields(CatalogCode.parse("1.1.1"), CatalogCode.parse("3.1.1"))
                                        .build())
                                .build()),
                        Reason.UNKNOWN_CODE,
                        "/mainCategories/0/subcategories/0/fields/0/delimitations/0/fields/1",
                        "mainCategories[0].subcategories[0].fields[0].delimitations[0].fields[1]",
                        "3.1.1"),
                blank(
                        "each note is checked",
                        SmallCatalog.builder()
                                .addNotes(note("a").text(BLANK).build())
                                .build(),
                        "/notes/2/text/da",
                        "notes[2].text.da",
                        " "),
                BrokenRule.of(
                        "each note's id stands once",
                        SmallCatalog.builder().addNotes(note("local").build()).build(),
                        Reason.DUPLICATE,
                        "/notes/2/id",
                        "notes[2].id",
                        "local"));
    }

    @ParameterizedTest
    @MethodSource({
        "rulesOfTexts",
        "rulesOfIndicatorsAndDelimitations",
        "rulesOfATask",
        "rulesOfAField",
        "rulesOfTheWholeCatalog"
    })
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule rule) {
        rule.assertReported();
    }

    @ParameterizedTest
    @MethodSource("rulesOfCodes")
    @Tag("section-0.2")
    void aBrokenRuleOfCodesIsReportedAtItsPlace(BrokenRule rule) {
        rule.assertReported();
    }

    @Test
    void aValidCatalogHasNoProblem() {
        assertThat(SmallCatalog.complete().findProblems()).isEmpty();
        assertThat(PlainValidator.validate(SmallCatalog.complete())).isEmpty();
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        TaskCatalog catalog = TaskCatalog.builder()
                .schemaVersion("0")
                .edition(edition().id("").source("").build())
                .addMainCategories(
                        mainCategory("2", subcategory("1.1.1", field("2.1"))),
                        mainCategory("1", subcategory("1.1", field("1.1.1"), field("1.1.1"))))
                .addStatutes(statute(" ").build())
                .build();

        assertThat(catalog.findProblems())
                .extracting(problem -> problem.getReason() + " " + problem.getPlace())
                .containsExactlyInAnyOrder(
                        "OUT_OF_RANGE /schemaVersion",
                        "BLANK /edition/id",
                        "BLANK /edition/source",
                        "WRONG_LEVEL /mainCategories/0/subcategories/0/code",
                        "NOT_UNDER_PARENT /mainCategories/0/subcategories/0/code",
                        "WRONG_LEVEL /mainCategories/0/subcategories/0/fields/0/code",
                        "NOT_UNDER_PARENT /mainCategories/0/subcategories/0/fields/0/code",
                        "OUT_OF_ORDER /mainCategories/1/code",
                        "DUPLICATE /mainCategories/1/subcategories/0/fields/1/code",
                        "BLANK /statutes/0/id");
        assertThat(PlainValidator.validate(catalog))
                .extracting(violation -> violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(
                        catalog.findProblems().stream().map(Problem::getMessage).toList());
    }

    private static BrokenRule blank(String rule, Checkable value, String place, String path, String found) {
        return BrokenRule.of(rule, value, Reason.BLANK, place, path, found);
    }

    private static BrokenRule wrongLevel(String rule, Checkable value, String found) {
        return BrokenRule.of(rule, value, Reason.WRONG_LEVEL, "/code", "code", found);
    }
}
