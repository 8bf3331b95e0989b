package dk.opgavekatalog.data.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.JournalEntry;
import dk.opgavekatalog.calc.cost.ReconciliationLine;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.data.export.Costs;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.testing.Resources;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every table of a cost statement, read back with another library and compared with the statement cell for cell. */
class CostCsvTest {

    private static final CostStatement COST = Costs.hostile();

    private static final Set<String> NUMBERS = Set.of(
            "Beløb",
            "Fordelt beløb",
            "Vægt",
            "Samlet vægt",
            "Afrunding",
            "Registreret",
            "På opgavefelter",
            "I puljer",
            "Uden for kataloget",
            "Udeladt",
            "På modkonti",
            "Difference",
            "Afvist ved indlæsning",
            "Amount",
            "Shared amount",
            "Weight",
            "Total weight",
            "Rounding",
            "Registered",
            "On task fields",
            "In overhead pools",
            "Outside the catalogue",
            "Excluded",
            "On counter-accounts",
            "Refused in reading");

    private static final Pattern NUMBERED = Pattern.compile("(?s).*(?:nr|no)\\.|(?:Trin|Step) \\d.*");

    private static final Map<String, String> KINDS_DANISH = Map.of(
            "field", "opgavefelt",
            "pool", "pulje",
            "outside", "uden for kataloget",
            "excluded", "udeladt",
            "support", "samlekonto",
            "surcharge", "modkonto");

    private static final Map<String, String> KINDS_ENGLISH = Map.of(
            "field", "task field",
            "pool", "overhead pool",
            "outside", "outside the catalogue",
            "excluded", "excluded",
            "support", "collecting account",
            "surcharge", "counter-account");

    private static List<Export> allTables(CostStatement cost, Language language) {
        return List.of(
                CostCsv.journal(cost, language),
                CostCsv.stages(cost, language),
                CostCsv.reconciliation(cost, language),
                CostCsv.warnings(cost, language));
    }

    private static String number(BigDecimal number, Language language) {
        String text = number.toPlainString();
        return language == Language.DANISH ? text.replace('.', ',') : text;
    }

    private static List<String> measure(Measure measure, Language language) {
        return List.of(measure.getName().in(language), measure.describeUnit(language));
    }

    /** Five cells of an account, from its text form, and one of its unit. */
    private static List<String> account(Optional<Account> account, String unit, Language language) {
        List<String> cells = new ArrayList<>();
        cells.add(account.map(a -> COST.describe(a, language)).orElse(""));
        String text = account.map(Account::toString).orElse("");
        String kind = text.contains(":") ? text.substring(0, text.indexOf(':')) : "field";
        String code = text.substring(text.indexOf(':') + 1);
        boolean hasField = List.of("field", "excluded", "support").contains(kind) && !text.isEmpty();
        cells.addAll(hasField ? List.of(code.split("\\.", -1)) : List.of("", "", ""));
        cells.add(text.isEmpty() ? "" : (language == Language.DANISH ? KINDS_DANISH : KINDS_ENGLISH).get(kind));
        cells.add(unit);
        return cells;
    }

    private static List<String> account(UnitAccount place, Language language) {
        return account(Optional.of(place.getAccount()), place.getUnit(), language);
    }

    private static List<String> ofStatement(Language language) {
        String version = " (data " + COST.getCatalog().getEdition().getDataVersion() + ")";
        return language == Language.DANISH
                ? List.of(
                        "217 Helsingør; \"by\"",
                        "perioden 2024-07-01/2025-06-30",
                        "+45",
                        "Opgavekatalog, udgave 2007" + version)
                : List.of(
                        "217 Helsingør; \"by\"",
                        "period 2024-07-01/2025-06-30",
                        "1/2",
                        COST.getCatalog().getEdition().getName().getEn() + version);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyEntryOfTheJournalReadsBackCellForCell(Language language) {
        List<List<String>> expected = new ArrayList<>();
        for (JournalEntry entry : COST.getJournal()) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(expected.size() + 1));
            row.add(Integer.toString(entry.getStepNumber()));
            row.add(COST.describe(COST.getStages().get(entry.getStepNumber()), language));
            row.addAll(measure(entry.getMeasure(), language));
            row.addAll(account(entry.getSource(), language));
            row.addAll(account(entry.getTarget(), language));
            row.add(number(entry.getAmount(), language));
            row.add(number(entry.getSharedAmount(), language));
            row.add(entry.getExactSharedAmount().toString());
            row.add(entry.getKey().map(key -> COST.describe(key, language)).orElse(""));
            row.add(
                    language == Language.DANISH
                            ? (entry.isByFallbackKey() ? "ja" : "nej")
                            : (entry.isByFallbackKey() ? "yes" : "no"));
            row.add(number(entry.getWeight(), language));
            row.add(number(entry.getTotalWeight(), language));
            row.add(entry.getExactAmount().toString());
            row.add(entry.getRounding().toString());
            row.add(number(entry.getRounding().toDecimal(entry.getMeasure().getDecimals() + 4), language));
            row.addAll(ofStatement(language));
            expected.add(row);
        }
        assertThat(WrittenCsv.of(CostCsv.journal(COST, language)).rows()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBalanceReadsBackCellForCell(Language language) {
        List<List<String>> expected = new ArrayList<>();
        for (UnitAccount place : COST.getFinalStage().getAccounts()) {
            for (Measure measure : COST.getResourceStatement().getMeasures()) {
                List<BigDecimal> amounts = COST.getStages().stream()
                        .map(stage -> stage.getAmount(place, measure))
                        .toList();
                if (amounts.stream().anyMatch(amount -> amount.signum() != 0)) {
                    List<String> row = new ArrayList<>(account(place, language));
                    row.addAll(measure(measure, language));
                    amounts.forEach(amount -> row.add(number(amount, language)));
                    row.addAll(ofStatement(language));
                    expected.add(row);
                }
            }
        }
        WrittenCsv table = WrittenCsv.of(CostCsv.stages(COST, language));
        assertThat(table.rows()).isEqualTo(expected);
        for (Stage stage : COST.getStages()) {
            String step = language == Language.DANISH ? "Trin " : "Step ";
            assertThat(table.headings()).contains(step + stage.getNumber() + ": " + COST.describe(stage, language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReconciliationReadsBackCellForCell(Language language) {
        List<List<String>> expected = new ArrayList<>();
        for (ReconciliationLine line : COST.getReconciliation().getLines()) {
            List<String> row = new ArrayList<>(measure(line.getMeasure(), language));
            row.add(Integer.toString(line.getStage().getNumber()));
            row.add(COST.describe(line.getStage(), language));
            Stream.of(
                            line.getRegistered(),
                            line.getOnFields(),
                            line.getInPools(),
                            line.getOutside(),
                            line.getExcluded(),
                            line.getOnCounterAccounts(),
                            line.getDifference(),
                            line.getRefused())
                    .forEach(amount -> row.add(number(amount, language)));
            row.addAll(ofStatement(language));
            expected.add(row);
        }
        assertThat(WrittenCsv.of(CostCsv.reconciliation(COST, language)).rows()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWarningsReadBackCellForCell(Language language) {
        List<List<String>> expected = new ArrayList<>();
        for (Warning warning : COST.getWarnings()) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(expected.size() + 1));
            row.add(warning.getKind().name());
            row.add(
                    warning.getStepNumber().isPresent()
                            ? Integer.toString(warning.getStepNumber().getAsInt())
                            : "");
            row.addAll(account(
                    warning.getAccount().map(UnitAccount::getAccount),
                    warning.getUnit().orElse(""),
                    language));
            row.add(COST.describe(warning, language));
            row.addAll(ofStatement(language));
            expected.add(row);
        }
        assertThat(WrittenCsv.of(CostCsv.warnings(COST, language)).rows()).isEqualTo(expected);
    }

    /** Without these the tests above would prove little. */
    @Test
    void theExampleHasEveryKindOfAccountAndAmountsThatWereRounded() {
        WrittenCsv journal = WrittenCsv.of(CostCsv.journal(COST, Language.ENGLISH));
        List<String> kinds = new ArrayList<>(journal.column("From account, kind"));
        kinds.addAll(journal.column("To account, kind"));
        assertThat(kinds).containsAll(KINDS_ENGLISH.values());
        assertThat(journal.column("Step no.")).contains("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(journal.column("Fallback key")).contains("yes", "no");
        assertThat(journal.column("Rounding, exact")).anyMatch(text -> text.matches("-\\d+/\\d+"));
        assertThat(COST.getWarnings()).anyMatch(warning -> warning.getAccount().isEmpty());
        assertThat(COST.getWarnings()).anyMatch(warning -> warning.getUnit().isEmpty());
        assertThat(WrittenCsv.of(CostCsv.reconciliation(COST, Language.ENGLISH)).column("Refused in reading"))
                .contains("-0.50");
        assertThat(COST.getWarnings())
                .anyMatch(warning -> warning.getStepNumber().isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheJournalMovesAtAStepIsTheDifferenceBetweenTwoStages(Language language) {
        int steps = COST.getModel().getSteps().size();
        CostReading journal = new CostReading(CostCsv.journal(COST, language), language);
        CostReading stages = new CostReading(CostCsv.stages(COST, language), language);

        assertThat(journal.changesOfSteps(steps)).isEqualTo(stages.differencesOfStages(steps));
    }

    /**
     * The rule of the documentation: what is no number of the table's own is a text that no spreadsheet takes for one.
     */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCellIsANumberOfItsColumnOrATextThatIsLeftAlone(Language language) {
        for (Export export : allTables(COST, language)) {
            WrittenCsv table = WrittenCsv.of(export);
            for (List<String> row : table.cells()) {
                for (int c = 0; c < row.size(); c++) {
                    String heading = table.headings().get(c);
                    if (isOfNumbers(heading)) {
                        assertThat(row.get(c)).as(heading).matches("(-?\\d+([,.]\\d+)?)?");
                    } else {
                        assertThat(row.get(c)).as(heading).isEqualTo(SpreadsheetText.of(WrittenCsv.textOf(row.get(c))));
                    }
                }
            }
        }
    }

    private static boolean isOfNumbers(String heading) {
        return NUMBERS.contains(heading) || NUMBERED.matcher(heading).matches();
    }

    @ParameterizedTest
    @CsvSource({"DANISH, Fra konto, enhed", "ENGLISH, From account, unit"})
    void hostileNamesComeBack(Language language, String account, String unit) {
        WrittenCsv table = WrittenCsv.of(CostCsv.journal(COST, language));
        assertThat(table.column(account)).contains(language == Language.DANISH ? Costs.COMMAND : "'=1+1");
        assertThat(table.column(account)).contains(language == Language.DANISH ? "5. juli 2007" : Costs.LINES);
        assertThat(table.column(account + ", " + unit)).contains(Costs.COMMAND, Costs.LINES, "1.1", "'");
        assertThat(table.cells().stream().flatMap(List::stream)).contains("'" + Costs.COMMAND, "''", "'1.1");
    }

    @Test
    void bothLanguagesHaveTheSameRowsAndColumns() {
        for (CostStatement cost : List.of(COST, Costs.tiny())) {
            List<Export> danish = allTables(cost, Language.DANISH);
            List<Export> english = allTables(cost, Language.ENGLISH);
            for (int i = 0; i < danish.size(); i++) {
                WrittenCsv da = WrittenCsv.of(danish.get(i));
                WrittenCsv en = WrittenCsv.of(english.get(i));
                assertThat(da.cells()).hasSameSizeAs(en.cells());
                assertThat(da.headings()).hasSameSizeAs(en.headings());
                Stream.of(da, en).forEach(table -> {
                    assertThat(table.headings()).doesNotHaveDuplicates();
                    assertThat(table.cells()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.headings()));
                });
                assertSameNumbers(da, en);
            }
        }
    }

    private static void assertSameNumbers(WrittenCsv danish, WrittenCsv english) {
        for (int r = 0; r < danish.cells().size(); r++) {
            for (int c = 0; c < danish.headings().size(); c++) {
                if (isOfNumbers(danish.headings().get(c))) {
                    String cell = danish.cells().get(r).get(c);
                    assertThat(english.cells().get(r).get(c)).isEqualTo(cell.replace(',', '.'));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTinyStatementGivesTheseTables(Language language) {
        Map<String, Export> tables = new TreeMap<>();
        tables.put("journal", CostCsv.journal(Costs.tiny(), language));
        tables.put("stages", CostCsv.stages(Costs.tiny(), language));
        tables.put("reconciliation", CostCsv.reconciliation(Costs.tiny(), language));
        tables.put("warnings", CostCsv.warnings(Costs.tiny(), language));
        String suffix = language == Language.DANISH ? "-da.csv" : "-en.csv";
        tables.forEach((name, export) -> assertThat(export.getText())
                .as(name)
                .isEqualTo(golden("dk/opgavekatalog/data/export/csv/" + name + suffix)));
    }

    /** The files of the tests are kept with the line ends of the repository. */
    private static String golden(String resource) {
        return Resources.text(resource).replace("\r\n", "\n").replace("\n", "\r\n");
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        List<String> expected =
                allTables(COST, Language.DANISH).stream().map(Export::getText).toList();
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(allTables(COST, Language.DANISH))
                        .extracting(Export::getText)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
