package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.testing.Resources;
import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reading says about a document whose form or content is wrong. */
class ReadingTest {

    private static final String HEAD = """
            {
              "schemaVersion": "1",
              "edition": {
                "id": "x",
                "name": {"da": "Navn", "en": "Name"},
                "accountingFunction": "6.45.51",
                "dataVersion": "1",
                "source": "test"
              }\
            """;

    /** A catalogue with these properties after its edition. */
    private static String catalog(String properties) {
        return HEAD + ",\n" + properties + "}";
    }

    /** A catalogue with one subcategory that has these fields. */
    private static String catalogWithFields(String... fields) {
        return catalog("""
                "mainCategories": [{
                  "code": "1", "name": {"da": "x", "en": "x"}, "subcategories": [
                    {"code": "1.1", "name": {"da": "x", "en": "x"}, "fields": [%s]}
                  ]
                }]
                """.formatted(String.join(",\n", fields)));
    }

    private static String field(String code, String more) {
        return "{\"code\": \"" + code + "\", \"name\": {\"da\": \"x\", \"en\": \"x\"}" + more + "}";
    }

    private static List<Problem> problems(String catalog) {
        return Sample.CATALOG.problemsOf(catalog.getBytes(StandardCharsets.UTF_8));
    }

    /** Place, reason and what was found of every problem. */
    private static List<String> summary(String catalog) {
        return problems(catalog).stream()
                .map(problem -> problem.getPlace() + " " + problem.getReason() + " '" + problem.getFound() + "'")
                .toList();
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnceEachAtItsPlace() {
        String json = catalogWithFields(
                        field("1.1.1", ", \"purpose\": {\"da\": \" \", \"en\": \"x\"}, \"origin\": \"sorce\""),
                        field("1.1.x", ", \"purpos\": {}"),
                        "{\"code\": 1.1, \"code\": \"1.1.3\", \"name\": null}",
                        field("1.1.4", ", \"tasks\": {}, \"indicators\": [[]]"))
                .replace("\"source\": \"test\"", "\"sources\": [\"test\"]");

        String fields = "/mainCategories/0/subcategories/0/fields";
        assertThat(summary(json))
                .containsExactlyInAnyOrder(
                        "/edition/sources UNKNOWN_PROPERTY 'sources'",
                        "/edition/source MISSING ''",
                        fields + "/0/origin UNKNOWN_VALUE 'sorce'",
                        fields + "/1/code MALFORMED '1.1.x'",
                        fields + "/1/purpos UNKNOWN_PROPERTY 'purpos'",
                        fields + "/2/code WRONG_TYPE '1.1'",
                        fields + "/2/code DUPLICATE 'code'",
                        fields + "/2/name WRONG_TYPE 'null'",
                        fields + "/3/tasks WRONG_TYPE 'an object'",
                        fields + "/3/indicators/0 WRONG_TYPE 'an array'",
                        fields + "/0/purpose/da BLANK ' '");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"origin\": \"sorce\"', origin, 'one of SOURCE, PROJECT, LOCAL; nearest: SOURCE'",
        "'\"origin\": \"local\"', origin, 'one of SOURCE, PROJECT, LOCAL; nearest: LOCAL'",
        "'\"origin\": \"?\"', origin, 'one of SOURCE, PROJECT, LOCAL'",
        "'\"origin\": 1', origin, 'one of SOURCE, PROJECT, LOCAL'",
        "'\"purpose\": \"x\"', purpose, 'an object with da, en'",
        "'\"tasks\": [{\"heading\": {\"da\": \"x\"}}]', tasks/0/heading/en, a text",
        "'\"tasks\": [1]', tasks/0, an object",
        "'\"tasks\": [{\"textEmptyInSource\": 1}]', tasks/0/textEmptyInSource, true or false",
        "'\"delimitations\": [{\"kind\": \"INCLUDED\"}]', delimitations/0/text, 'an object with da, en'"
    })
    void aProblemSaysWhatIsAllowed(String part, String place, String allowed) {
        assertThat(problems(catalogWithFields(field("1.1.1", ", " + part))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getPlace()).isEqualTo("/mainCategories/0/subcategories/0/fields/0/" + place);
                    assertThat(problem.getAllowed()).isEqualTo(allowed);
                });
    }

    @Test
    void anUnknownPropertyIsAnsweredWithTheNamesThatThereAreAndTheNearest() {
        assertThat(problems(catalog("\"Statute\": []")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed())
                        .isEqualTo(
                                "one of schemaVersion, edition, mainCategories, statutes, notes; nearest: statutes"));
    }

    @Test
    void aPropertyThatNobodyCanHaveMeantIsAnsweredWithTheNamesAlone() {
        assertThat(problems(catalog("\"" + "statutes".repeat(10) + "\": []")))
                .extracting(Problem::getAllowed)
                .containsExactly("one of schemaVersion, edition, mainCategories, statutes, notes");
    }

    @Test
    void whatIsLeftOutWhenWrittenMayStandThere() {
        String json = catalogWithFields(
                        field("1.1.1", ", \"tasks\": [{\"textEmptyInSource\": false}], \"indicators\": []"))
                .replace("\"subcategories\"", "\"excludedFromCost\": false, \"subcategories\"");

        assertThat(JsonForm.CATALOG.parse(json))
                .isEqualTo(JsonForm.CATALOG.parse(catalogWithFields(field("1.1.1", ", \"tasks\": [{}]"))));
    }

    @Test
    void aTextAndANumberThatLookAlikeAreToldApart() {
        String json = catalogWithFields(field("1.1.1", """
                , "indicators": [{
                  "id": 1, "kind": "QUALITY", "name": {"da": "x", "en": "x"}, "concept": "c",
                  "per": {"quantity": "1", "kind": "FTE", "of": {"da": "x", "en": "x"}}, "direction": "JUDGEMENT"
                }]
                """));

        assertThat(problems(json)).extracting(Problem::getFound).containsExactly("1", "\"1\"");
    }

    /** A field that could not be read is no reason to say that the one after it is out of order or at another place. */
    @Test
    void aBrokenElementCausesNoFollowUpProblemsAmongItsNeighbours() {
        assertThat(summary(catalogWithFields(field("1.1.9", ", \"x\": 1"), field("1.1.2", ""), field("1.2.3", ""))))
                .containsExactly("/mainCategories/0/subcategories/0/fields/0/x UNKNOWN_PROPERTY 'x'");
        assertThat(summary(catalogWithFields(field("1.1.9", ""), field("1.1.2", ""), field("1.2.3", ""))))
                .containsExactly(
                        "/mainCategories/0/subcategories/0/fields/2/code NOT_UNDER_PARENT '1.2.3'",
                        "/mainCategories/0/subcategories/0/fields/1/code OUT_OF_ORDER '1.1.2'");
    }

    @Test
    void wholePartsOfABrokenDocumentAreJudgedByTheirOwnRules() {
        String json = catalogWithFields(field("1.1", ", \"legalBasis\": {\"wording\": {\"da\":\"\",\"en\":\"x\"}}"))
                .replace("\"id\": \"x\"", "\"id\": 7");

        assertThat(summary(json))
                .containsExactly(
                        "/edition/id WRONG_TYPE '7'",
                        "/mainCategories/0/subcategories/0/fields/0/code WRONG_LEVEL '1.1'",
                        "/mainCategories/0/subcategories/0/fields/0/legalBasis/wording/da BLANK ''",
                        "/mainCategories/0/subcategories/0/fields/0/code NOT_UNDER_PARENT '1.1'");
    }

    @Test
    void rulesOfTheWholeAreCheckedWhenTheFormIsRight() {
        assertThat(summary(catalogWithFields(field(
                        "1.1.1",
                        ", \"legalBasis\": {\"wording\": {\"da\":\"x\",\"en\":\"x\"}, \"statutes\": [\"y\"]}"))))
                .containsExactly(
                        "/mainCategories/0/subcategories/0/fields/0/legalBasis/statutes/0 UNKNOWN_REFERENCE 'y'");
    }

    @Test
    void theVersionOfTheFormIsReportedEvenWhereTheRestIsUnreadable() {
        assertThat(summary(catalog("\"novelty\": {\"deep\": [1, {}]}")
                        .replace("\"1\",\n  \"edition\"", "\"2\",\n  \"edition\"")))
                .containsExactly("/schemaVersion OUT_OF_RANGE '2'", "/novelty UNKNOWN_PROPERTY 'novelty'");
    }

    @ParameterizedTest
    @CsvSource({
        "0, '/per/quantity OUT_OF_RANGE ''0'''",
        "2147483648, '/per/quantity OUT_OF_RANGE ''2147483648'''",
        "1.0, '/per/quantity WRONG_TYPE ''1.0'''",
        "1e999999999, '/per/quantity WRONG_TYPE ''1e999999999'''",
        "-1e-999999999, '/per/quantity WRONG_TYPE ''-1e-999999999'''"
    })
    void aNumberMustBeWholeAndInRange(String number, String problem) {
        String json = catalogWithFields(field("1.1.1", """
                , "indicators": [{
                  "id": "i", "kind": "QUALITY", "name": {"da": "x", "en": "x"}, "concept": "c",
                  "per": {"quantity": %s, "kind": "FTE", "of": {"da": "x", "en": "x"}}, "direction": "JUDGEMENT"
                }]
                """.formatted(number)));

        assertThat(summary(json)).containsExactly("/mainCategories/0/subcategories/0/fields/0/indicators/0" + problem);
    }

    @ParameterizedTest
    @CsvSource({
        "statement.json, a resource statement (ressourceopgørelse)",
        "model.json, a cost model (omkostningsmodel)",
        "correspondence-small.json, a correspondence between editions"
    })
    void anotherDocumentOfTheLibraryIsCalledByItsName(String resource, String name) {
        assertThat(problems(Resources.text(resource)))
                .singleElement()
                .hasToString("WRONG_TYPE, found '" + name + "', allowed: a catalogue (opgavekatalog)");
        assertThat(Sample.CORRESPONDENCE.problemsOf(Sample.CATALOG.json().getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .hasToString("WRONG_TYPE, found 'a catalogue (opgavekatalog)', allowed: a correspondence between"
                        + " editions");
    }

    @ParameterizedTest
    @CsvSource({"[], an array", "[{}], an array", "'\"x\"', '\"x\"'", "null, null", "12, 12"})
    void aDocumentThatIsNoObjectIsRefusedAsAWhole(String json, String found) {
        assertThat(problems(json))
                .singleElement()
                .hasToString("WRONG_TYPE, found '" + found + "', allowed: an object with schemaVersion, edition");
    }

    @Test
    void nothingMayFollowTheDocument() {
        assertThat(summary(HEAD + "}\n {}")).containsExactly(" MALFORMED 'line 10, column 2: an object'");
        assertThat(summary(HEAD + "}}")).singleElement().asString().startsWith(" MALFORMED 'line 9, column 5: ");
        assertThat(summary(HEAD + "} \n")).isEmpty();
    }

    /** The place is the last one that reading came to. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | | line 1, column 1: the end of the text",
                "'  ' | | line 1, column 3: the end of the text",
                "{ | | line 1, column 2: the end of the text",
                "{\"edition\": {\"id\": \"æ | /edition/id | line 1, column 22: the end of the text",
                "{\"edition\": {\"name\": {}} | /edition | line 1, column 25: the end of the text",
                "{\"notes\": [{}, | /notes/1 | line 1, column 15: the end of the text",
                "{\"notes\": [{}, ] | /notes/1 | line 1, column 16: Unexpected character",
                "{\"notes\": [{} {}] | /notes/1 | line 1, column 15: Unexpected character",
                "{\"notes\": [{}} | /notes/0 | line 1, column 14: Unexpected close marker '}': expected ']'",
                "{'a': 1} | | line 1, column 2: Unexpected character",
                "{\"notes\": 01} | /notes | line 1, column 12: Invalid numeric value"
            })
    void textThatIsNotJsonIsReportedWithLineAndColumn(String json, String place, String found) {
        assertThat(problems(json).stream().filter(problem -> problem.getReason() == Reason.MALFORMED))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getPlace()).isEqualTo(place == null ? "" : place);
                    assertThat(problem.getFound()).startsWith(found);
                });
    }

    @Test
    void whatWasFoundBeforeTheTextBreaksOffIsReportedToo() {
        assertThat(summary(
                        "{\"schemaVersion\": \"1\", \"notes\": [{\"id\": 1, \"title\": {\"da\": \"\", \"en\": \"x\"}"))
                .containsExactly(
                        "/notes/0/id WRONG_TYPE '1'",
                        "/notes/0/title MALFORMED 'line 1, column 74: the end of the text'",
                        "/notes/0/title/da BLANK ''");
    }

    @Test
    void halfOfASurrogatePairIsNoText() {
        assertThat(problems(HEAD.replace("\"test\"", "\"\\ud83d\"") + "}"))
                .extracting(Problem::getPlace, Problem::getReason)
                .containsExactly(tuple("/edition/source", Reason.MALFORMED));
        assertThat(problems(HEAD.replace("\"test\"", "\"\\ude00\\ud83d\"") + "}"))
                .hasSize(1);
        assertThat(problems(HEAD.replace("\"test\"", "\"\\ud83d\\ude00\"") + "}"))
                .isEmpty();
    }
}
