package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.export.result.CostTables;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultWorkbookTest {

    @TempDir
    Path folder;

    private static final CostStatement SMALL = WrittenCosts.small(2024);

    private static Export everything(Language language) {
        return ResultWorkbook.in(language)
                .withCost(SMALL)
                .withJournal(SMALL)
                .withExplanation(SMALL.explain("3.1.1"))
                .withComparison(CostComparison.of(WrittenCosts.small(2023), SMALL))
                .withTable(
                        LocalizedText.of("Egen tabel", "Own table"),
                        CostTables.forSheets(SMALL).reconciliation())
                .toExport();
    }

    private static Map<String, String> parts(Export workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook.getBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void theSheetsHaveNamesInTheLanguage() throws IOException {
        assertThat(WrittenCells.of(everything(Language.DANISH)).names())
                .containsExactly(
                        "Om",
                        "Omkostninger",
                        "Opgavefelter",
                        "Trin – Årsværk",
                        "Trin – Lønudgift",
                        "Trin – Øvrig udgift",
                        "Afstemning",
                        "Advarsler",
                        "Journal",
                        "Forklaring 3.1.1 Byggesager",
                        "Sammenligning",
                        "Egen tabel");
        assertThat(WrittenCells.of(everything(Language.ENGLISH)).names())
                .startsWith("About", "Costs", "Task fields")
                .contains("Journal", "Reconciliation", "Comparison", "Own table");
    }

    @Test
    void theFirstSheetSaysWhatTheWorkbookIs() throws IOException {
        WrittenCells cells = WrittenCells.of(CostXlsx.statement(WrittenCosts.hostile(), Language.DANISH));
        List<String> texts =
                cells.cells("Om").values().stream().map(Cell::getText).toList();
        assertThat(texts)
                .contains(
                        "Omkostningsopgørelse",
                        "=1+1 " + WrittenCosts.HOSTILE.get(1),
                        "2024",
                        Catalogs.edition2006().getEdition().getName().getDa(),
                        Catalogs.edition2006().getEdition().getDataVersion(),
                        JsonForm.CATALOG.checksum(Catalogs.edition2006()),
                        "rækker: 2; heraf uden læseligt beløb: 1. Beløbene mangler i opgørelsen; se Afstemning.");
        assertThat(texts)
                .containsAll(WrittenCosts.hostile().getWarnings().stream()
                        .map(warning -> WrittenCosts.hostile().describe(warning, Language.DANISH))
                        .toList());
    }

    @Test
    void theOutlineClosesWithWhatWasRegistered() throws IOException {
        WrittenCells cells = WrittenCells.of(CostXlsx.statement(SMALL, Language.DANISH));
        String sheet = "Omkostninger";
        assertThat(cells.texts(sheet, 1))
                .startsWith("Kode", "Navn", "Omkostning (DKK), direkte", "Omkostning (DKK), ændring")
                .contains("Årsværk, i alt", "Lønudgift (DKK), i alt");
        int main = cells.rowOf(sheet, "A", "3");
        assertThat(cells.cell(sheet, "E" + main).getRawValue())
                .isEqualTo(SMALL.getCost("3").toPlainString());
        assertThat(cells.cell(sheet, "E" + main).getFormula()).startsWith("SUM(E");
        int registered = cells.rowOf(sheet, "B", "Registreret i alt");
        // 500,000.10 + 1,500,000.20 − 2,000,000.35 + 400,000 + 2,024,000 − 7.77
        assertThat(cells.cell(sheet, "C" + registered).getRawValue()).isEqualTo("2423992.18");
        assertThat(cells.cell(sheet, "D" + registered).getRawValue()).isEqualTo("0.00");
        assertThat(cells.cell(sheet, "E" + registered).getRawValue()).isEqualTo("2423992.18");
    }

    @Test
    void aTotalStandsBelowAnEmptyRowOutsideTheFilter() throws IOException {
        Map<String, String> parts = parts(CostXlsx.statement(SMALL, Language.DANISH));
        String fields = parts.get("xl/worksheets/sheet3.xml");
        assertThat(fields).contains("<autoFilter ref=\"A1:R65\"/>").contains("<f>SUM(G2:G65)</f>");
        assertThat(fields).contains("<row r=\"67\"").doesNotContain("<row r=\"66\"");
        assertThat(parts.get("xl/workbook.xml"))
                .contains("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"2\" hidden=\"1\">"
                        + "'Opgavefelter'!$A$1:$R$65</definedName>")
                .contains("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"2\">'Opgavefelter'!$1:$1<");
    }

    @Test
    void anAmountBelowZeroIsANumber() throws IOException {
        WrittenCells cells = WrittenCells.of(CostXlsx.statement(SMALL, Language.DANISH));
        int row = cells.rowOf("Opgavefelter", "C", "3.1.1 Byggesager");
        // The other costs, as registered.
        Cell cell = cells.cell("Opgavefelter", "P" + row);
        assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
        assertThat(WrittenCells.number(cell)).isEqualTo("-2000000.35");
        assertThat(cells.cells("Opgavefelter").values().stream()
                        .filter(it -> it.getType() == CellType.STRING)
                        .map(Cell::getText))
                .noneMatch(text -> text.matches("-?[0-9.,]+"));
    }

    @Test
    void numbersAreShownWithTheirDecimalsAndThousandsApart() throws IOException {
        String styles = parts(CostXlsx.statement(SMALL, Language.DANISH)).get("xl/styles.xml");
        assertThat(styles).contains("formatCode=\"#,##0.00\"").contains("formatCode=\"#,##0.0000\"");
        assertThat(styles).doesNotContain("[Red]").doesNotContain("(#");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTextStaysATextWhateverItLooksLike(Language language) throws IOException {
        WrittenCells cells = WrittenCells.of(CostXlsx.statement(WrittenCosts.hostile(), language));
        List<Cell> journal = List.copyOf(cells.cells("Journal").values());
        for (String name : WrittenCosts.HOSTILE) {
            assertThat(journal).anyMatch(cell -> cell.getText().equals(name) && cell.getType() == CellType.STRING);
        }
        assertThat(cells.formulas("Journal")).isEmpty();
        assertThat(cells.names().stream().flatMap(sheet -> cells.formulas(sheet).values().stream()))
                .allMatch(cell -> cell.getFormula().matches("SUM\\([A-Z0-9:,]+\\)"));
    }

    @Test
    void aCharacterThatXmlCannotHoldIsRefusedWithItsPlace() {
        CostStatement cost = WrittenCosts.calculate(WrittenCosts.statement(2024)
                .add("a\u0001", "3.1.1", Measures.FTE, "1")
                .add("a\u0001", "pool:management", Measures.PAYROLL, "1")
                .build());
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> CostXlsx.statement(cost, Language.DANISH).getBytes());
        assertThat(refused.getProblems().get(0).getReason()).isEqualTo(Reason.MALFORMED);
        assertThat(refused.getProblems())
                .extracting(Problem::getPlace)
                .contains("Trin – Årsværk, row 2, column Konto, enhed", "Journal, row 2, column Fra konto, enhed");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameResultsGiveTheSameBytes(Language language) {
        assertThat(everything(language).getBytes())
                .isEqualTo(everything(language).getBytes());
    }

    @Test
    void aTableOfMoreRowsThanASheetGoesOnInTheNext() {
        CostStatement cost = WrittenCosts.hostile();
        int entries = cost.getJournal().size();
        List<WrittenSheet> sheets =
                ResultWorkbook.in(Language.DANISH).withJournal(cost).sheets(new SheetMaker(Language.DANISH, 6));
        List<WrittenSheet> journals = sheets.stream()
                .filter(sheet -> sheet.tab().startsWith("Journal"))
                .toList();
        assertThat(entries).isGreaterThan(5);
        assertThat(journals.get(0).tab()).isEqualTo("Journal 1");
        assertThat(journals)
                .allMatch(sheet -> sheet.height() <= 6 && !sheet.headings().isEmpty());
        assertThat(journals.stream().mapToInt(sheet -> sheet.body().size()).sum())
                .isEqualTo(entries);
        assertThat(sheets.get(0).body().stream()
                        .flatMap(row -> row.cells().stream())
                        .toList())
                .contains(SheetCell.of("Journal 1"), SheetCell.of("Journal 2"));
    }

    @Test
    void aTotalThatASpreadsheetWouldNotFindHasNoFormula() {
        AddedUp tooLong = new AddedUp();
        tooLong.add(new BigDecimal("10000000000000.01"));
        tooLong.add(BigDecimal.ONE);
        assertThat(tooLong.sum(List.of("A1:A2"), new BigDecimal("10000000000001.01")))
                .isEqualTo(new SheetCell.Amount(new BigDecimal("10000000000001.01")));

        AddedUp cancelling = new AddedUp();
        cancelling.add(new BigDecimal("100000000000000"));
        cancelling.add(new BigDecimal("0.005"));
        cancelling.add(new BigDecimal("-100000000000000"));
        assertThat(cancelling.sum(List.of("A1:A3"), new BigDecimal("0.005")))
                .isEqualTo(new SheetCell.Amount(new BigDecimal("0.005")));

        AddedUp tenths = new AddedUp();
        tenths.add(new BigDecimal("0.1"));
        tenths.add(new BigDecimal("0.2"));
        assertThat(tenths.sum(List.of("A1:A2"), new BigDecimal("0.3")))
                .isEqualTo(new SheetCell.Sum(List.of("A1:A2"), new BigDecimal("0.3")));
    }

    @Test
    void namesOfSheetsAreSuchAsExcelTakesAndEachOnce() {
        SheetNames names = new SheetNames();
        assertThat(names.take("a[b]:*?/\\c")).isEqualTo("a b      c");
        assertThat(names.take("'x'")).isEqualTo("x");
        assertThat(names.take("X")).isEqualTo("X (2)");
        assertThat(names.take("History")).isEqualTo("History (2)");
        assertThat(names.take("\u0001")).isEqualTo("–");
        assertThat(names.take("")).isEqualTo("– (2)");
        assertThat(names.take("y".repeat(40))).isEqualTo("y".repeat(31));
        assertThat(names.take("y".repeat(40))).isEqualTo("y".repeat(27) + " (2)");
        assertThat(names.take("z".repeat(30) + "😀")).isEqualTo("z".repeat(30));
    }

    @Test
    void aFigureIsShownWithFewDecimalsAndKeptWithAll() throws IOException {
        Export workbook = ResultWorkbook.in(Language.DANISH)
                .withBenchmark(Benchmarks.ofUnitCosts())
                .toExport();
        WrittenCells cells = WrittenCells.of(workbook);
        assertThat(cells.names()).containsExactly("Om", "Benchmark", "Fordeling");
        // −1,000,000 kroner and 3,000,000 kroner for seven and three payslips
        assertThat(cells.cell("Benchmark", "B2").getRawValue()).isEqualTo("-142857.142857143");
        assertThat(cells.cell("Benchmark", "B3").getRawValue()).isEqualTo("1000000");
        assertThat(parts(workbook).get("xl/styles.xml"))
                .contains("\"#,##0.00\"")
                .doesNotContain("0.00000");
    }

    @Test
    void whatWasReadAndRefusedIsTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("løn.csv"),
                "Organisation;Periode;Enhed;Konto;Årsværk\n217;2024;Teknik;3.1.1;1,5\n217;2024;Teknik;9.9.9;2\n");
        ReadRegistrations read = RegistrationReader.of(
                        Catalogs.edition2006(),
                        ReadingOptions.builder().lenient(true).build())
                .read(List.of(file));
        WrittenCells cells = WrittenCells.of(
                ResultWorkbook.in(Language.DANISH).withReading(read).toExport());
        assertThat(cells.names()).containsExactly("Om", "Indlæst", "Afviste rækker");
        assertThat(cells.texts("Afviste rækker", 2))
                .hasSize(4)
                .startsWith("løn.csv, række 3, kolonne Konto", "217 | 2024 | Teknik | 9.9.9 | 2");
        assertThat(cells.cells("Indlæst").values())
                .anyMatch(cell -> cell.getText().contains("løn.csv"));
    }

    @Test
    void aWorkbookWithoutAResultIsRefused() {
        ResultWorkbook nothing = ResultWorkbook.in(Language.DANISH);
        assertThatThrownBy(nothing::toExport)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("withCost");
    }
}
