package dk.opgavekatalog.data.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.JournalEntry;
import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.JsonSchema;
import dk.opgavekatalog.data.export.Costs;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.testing.Databind;
import dk.opgavekatalog.data.testing.Resources;
import dk.opgavekatalog.data.testing.SchemaCheck;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The JSON of a cost statement, read back with another library. */
class CostJsonTest {

    private static final CostStatement COST = Costs.hostile();

    private static final WrittenJson JSON = read(COST);

    private static WrittenJson read(CostStatement cost) {
        return new WrittenJson(CostJson.statement(cost), CostJson.journal(cost));
    }

    private static List<String> texts(JsonNode text) {
        return List.of(text.get("da").asString(), text.get("en").asString());
    }

    private static Optional<String> find(JsonNode object, String property) {
        return Optional.ofNullable(object.get(property)).map(JsonNode::asString);
    }

    private static UnitAccount place(JsonNode object) {
        return UnitAccount.of(
                object.get("unit").asString(),
                Account.parse(object.get("account").asString()));
    }

    @ParameterizedTest
    @CsvSource({"cost-statement.json, COST_STATEMENT", "cost-journal.json, JOURNAL"})
    void aTinyStatementGivesTheseDocuments(String resource, JsonSchema schema) {
        String golden = Resources.text("dk/opgavekatalog/data/export/json/" + resource);
        CostStatement tiny = Costs.tiny();
        Export export = schema == JsonSchema.JOURNAL ? CostJson.journal(tiny) : CostJson.statement(tiny);

        assertThat(export.getText()).isEqualTo(golden);
        assertThat(SchemaCheck.errors(schema, golden)).isEmpty();
    }

    @Test
    void documentsOfEveryKindOfStepFitTheirSchemas() {
        assertThat(SchemaCheck.errors(
                        JsonSchema.COST_STATEMENT, CostJson.statement(COST).getText()))
                .isEmpty();
        assertThat(SchemaCheck.errors(JsonSchema.JOURNAL, CostJson.journal(COST).getText()))
                .isEmpty();
    }

    @Test
    void theHeadOfBothDocumentsSaysWhoseResultItIs() {
        for (JsonNode head : List.of(JSON.statement(), JSON.journal())) {
            assertThat(head.get("organisation").get("id").asString()).isEqualTo("217");
            assertThat(head.get("organisation").get("name").asString()).isEqualTo("Helsingør; \"by\"");
            assertThat(head.get("period").asString()).isEqualTo("2024-07-01/2025-06-30");
            assertThat(head.get("edition").get("id").asString()).isEqualTo("2007");
            assertThat(head.get("edition").get("dataVersion").asString())
                    .isEqualTo(COST.getCatalog().getEdition().getDataVersion());
            assertThat(head.get("measures")).isEqualTo(Databind.tree((Object)
                    COST.getResourceStatement().getMeasures()));
        }
        assertThat(JSON.journal().get("model").asString()).isEqualTo("1.1");
    }

    @Test
    void theModelCanBeReadAsAModel() {
        String model = Databind.write(JSON.statement().get("model"));

        assertThat(JsonForm.COST_MODEL.parse(model)).isEqualTo(COST.getModel());
    }

    @Test
    void everyStageHasItsWordsItsEditionAndEveryAccount() {
        List<JsonNode> stages = JSON.list("stages");
        assertThat(stages).hasSameSizeAs(COST.getStages());
        COST.getStages().forEach(stage -> {
            JsonNode json = stages.get(stage.getNumber());
            assertThat(json.get("number").intValue()).isEqualTo(stage.getNumber());
            assertThat(texts(json.get("description")))
                    .containsExactly(COST.describe(stage, Language.DANISH), COST.describe(stage, Language.ENGLISH));
            assertThat(json.get("edition").get("id").asString())
                    .isEqualTo(stage.getCatalog().getEdition().getId());
            int measures = COST.getResourceStatement().getMeasures().size();
            assertThat(json.get("amounts").size()).isEqualTo(stage.getAccounts().size() * measures);
            COST.getResourceStatement()
                    .getMeasures()
                    .forEach(measure -> assertThat(json.get("amounts")
                                    .valueStream()
                                    .filter(amount ->
                                            amount.get("measure").asString().equals(measure.getId())))
                            .allSatisfy(
                                    amount -> assertThat(amount.get("amount").decimalValue())
                                            .isEqualTo(stage.getAmount(place(amount), measure))));
        });
        assertThat(stages.stream().map(stage -> stage.get("edition").get("id").asString()))
                .contains("2006", "2007");
    }

    @Test
    void everyFieldHasItsCost() {
        assertThat(JSON.list("costs").stream().map(cost -> cost.get("field").asString()))
                .isEqualTo(COST.getCatalog().getFields().stream()
                        .map(TaskField::getCode)
                        .map(CatalogCode::toString)
                        .toList());
        assertThat(JSON.list("costs")).allSatisfy(cost -> {
            CatalogCode code = CatalogCode.parse(cost.get("field").asString());
            assertThat(cost.get("cost").decimalValue()).isEqualTo(COST.getCost(code));
            assertThat(cost.get("name").get("da").asString())
                    .isEqualTo(COST.getCatalog().getField(code).getName().getDa());
        });
    }

    @Test
    void everyWarningHasItsKindPlaceAndWords() {
        List<JsonNode> warnings = JSON.list("warnings");
        assertThat(warnings).hasSameSizeAs(COST.getWarnings()).isNotEmpty();
        for (int i = 0; i < warnings.size(); i++) {
            Warning warning = COST.getWarnings().get(i);
            JsonNode json = warnings.get(i);
            assertThat(json.get("kind").asString()).isEqualTo(warning.getKind().name());
            assertThat(json.has("step")).isEqualTo(warning.getStepNumber().isPresent());
            assertThat(find(json, "unit")).isEqualTo(warning.getUnit());
            assertThat(find(json, "account"))
                    .isEqualTo(warning.getAccount().map(UnitAccount::getAccount).map(Account::toString));
            assertThat(texts(json.get("text")))
                    .containsExactly(COST.describe(warning, Language.DANISH), COST.describe(warning, Language.ENGLISH));
        }
    }

    @Test
    void theSchemaKnowsEveryKindOfWarning() {
        JsonNode kinds = Databind.tree(JsonSchema.COST_STATEMENT.getText()).at("/$defs/warning/properties/kind/enum");

        assertThat(kinds.valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(WarningKind.values())
                        .map(WarningKind::name)
                        .toList());
    }

    @Test
    void everyEntryOfTheJournalIsThere() {
        List<JsonNode> entries = JSON.list("entries");
        List<JournalEntry> journal = COST.getJournal();
        assertThat(entries).hasSameSizeAs(journal);
        for (int i = 0; i < journal.size(); i++) {
            JournalEntry entry = journal.get(i);
            JsonNode json = entries.get(i);
            assertThat(json.get("step").intValue()).isEqualTo(entry.getStepNumber());
            assertThat(json.get("measure").asString())
                    .isEqualTo(entry.getMeasure().getId());
            assertThat(place(json.get("from"))).isEqualTo(entry.getSource());
            assertThat(place(json.get("to"))).isEqualTo(entry.getTarget());
            assertThat(json.get("amount").decimalValue()).isEqualTo(entry.getAmount());
            assertThat(json.get("sharedAmount").decimalValue()).isEqualTo(entry.getSharedAmount());
            assertThat(json.get("exactSharedAmount").asString())
                    .isEqualTo(entry.getExactSharedAmount().toString());
            assertThat(Optional.ofNullable(json.get("key")).map(CostJsonTest::texts))
                    .isEqualTo(entry.getKey()
                            .map(key -> List.of(
                                    COST.describe(key, Language.DANISH), COST.describe(key, Language.ENGLISH))));
            assertThat(json.get("fallback").booleanValue()).isEqualTo(entry.isByFallbackKey());
            assertThat(json.get("weight").decimalValue()).isEqualTo(entry.getWeight());
            assertThat(json.get("totalWeight").decimalValue()).isEqualTo(entry.getTotalWeight());
            assertThat(json.get("exactAmount").asString())
                    .isEqualTo(entry.getExactAmount().toString());
            assertThat(json.get("rounding").asString())
                    .isEqualTo(entry.getRounding().toString());
        }
    }

    @Test
    void everyStageAddsUpAndTheReplayedJournalGivesIt() {
        List<JsonNode> stages = JSON.list("stages");
        assertThat(stages).allSatisfy(stage -> assertThat(JSON.totals(stage)).isEqualTo(JSON.registered(stage)));
        assertThat(JSON.replayed())
                .isEqualTo(stages.stream().map(JSON::balances).toList());
        assertThat(JSON.list("reconciliation"))
                .allSatisfy(line ->
                        assertThat(line.get("difference").decimalValue()).isZero());
    }

    @Test
    void theSameResultGivesTheSameBytes() {
        assertThat(CostJson.statement(Costs.hostile()).getText())
                .isEqualTo(CostJson.statement(COST).getText());
        assertThat(CostJson.journal(Costs.hostile()).getText())
                .isEqualTo(CostJson.journal(COST).getText());
    }

    @Test
    void halfOfASurrogatePairIsRefused() {
        CostStatement half = calculate(statement().add("\ud83d", "3.1.1", Measures.FTE, "1"));

        assertThatThrownBy(() -> CostJson.statement(half).getBytes())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("surrogate");
    }

    /** A zero has no size, whatever its exponent. */
    @Test
    void aZeroWithALargeExponentCostsNothing() {
        ResourceStatement.Builder statement = statement()
                .add("Teknik", "3.1.1", Measures.FTE, "1")
                .add("Teknik", "3.1.1", Measures.PAYROLL, "1.50")
                .add("Teknik", "3.1.2", Measures.PAYROLL, "0e-999999999")
                .add("Teknik", "3.1.2", Measures.FTE, "0e999999999");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            CostStatement cost = calculate(statement);
            WrittenJson json = read(cost);
            assertThat(json.totals(json.list("stages").get(0)))
                    .containsEntry("PAYROLL", new BigDecimal("1.50"))
                    .containsEntry("FTE", new BigDecimal("1.0000"));
            assertThat(cost.explain(CatalogCode.parse("3.1.2")).toString()).hasSizeLessThan(1_000);
        });
    }

    @Test
    void aJournalOfAHundredThousandEntriesIsWrittenInSeconds() {
        ResourceStatement.Builder statement = statement();
        for (int unit = 0; unit < 900; unit++) {
            for (TaskField field : Catalogs.edition2006().getFields()) {
                String code = field.getCode().toString();
                statement.add("Enhed " + unit, code, Measures.FTE, "1." + unit);
            }
            statement.add("Enhed " + unit, "pool:management", Measures.PAYROLL, "1000000");
            statement.add("Enhed " + unit, "pool:management", Measures.FTE, "7.5");
        }
        CostStatement cost = calculate(statement);
        assertThat(cost.getJournal()).hasSizeGreaterThan(100_000);

        String json = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> CostJson.journal(cost).getText());

        assertThat(json.split("\"exactSharedAmount\"", -1))
                .hasSize(cost.getJournal().size() + 1);
    }

    private static ResourceStatement.Builder statement() {
        ResourceStatement.Builder statement = ResourceStatement.builder();
        statement
                .organisation(Organisation.of("1", "x"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006");
        return statement;
    }

    private static CostStatement calculate(ResourceStatement.Builder statement) {
        return CostCalculator.of(Catalogs.edition2006())
                .calculate(statement.build(), StandardModels.bothCommunicationFieldsRegistered());
    }
}
