package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.input.AccountListReader;
import dk.opgavekatalog.data.input.DraftReader;
import dk.opgavekatalog.data.input.FactsReader;
import dk.opgavekatalog.data.input.InputReader;
import dk.opgavekatalog.data.input.MappingReader;
import dk.opgavekatalog.data.input.ObservationReader;
import dk.opgavekatalog.data.input.PriceIndexReader;
import dk.opgavekatalog.data.input.ReadInput;
import dk.opgavekatalog.data.input.StatisticReader;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables beside registrations say the same in a workbook as in a CSV file, and are refused for the same. */
class InputOfWorkbookTest {

    private static final TaskCatalog CATALOG = Catalogs.edition2006();
    private static final LocalizedText NAME = LocalizedText.of("Løn", "Payroll");

    private static final Map<String, InputReader<?>> READERS = Map.of(
            "observations", ObservationReader.of(CATALOG).withIndicator("1.1.1-p1"),
            "facts", FactsReader.standard().ofInhabitants().withAttributes("Type"),
            "statistics",
                    StatisticReader.of(CATALOG)
                            .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees")),
            "mapping", MappingReader.of(CATALOG, "loen", NAME),
            "accounts", AccountListReader.standard(),
            "draft", DraftReader.of(CATALOG),
            "index", PriceIndexReader.of(NAME));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            observations | Område;Tid;Indhold / 217 Helsingør;2024;.. / 101 København;2024;1234,5
            observations | Lønsedler efter område /  / ;2023;2024 / Helsingør;5;6 / København;..;7 /  / Kilde: opdigtet
            observations | Område;2024K1;2024K2 / Helsingør;5;6
            facts | Kommune;År;Indbyggere;Type / 217;2024;64047;By / 101;2024;660842;
            facts | ;2023;2024 / 217 Helsingør;64000;64047
            statistics | Enhed;Opgavefelt;Medarbejdere / Teknik;3.1.1;12,5 / Stab;Lønadministration;
            mapping | Konto;Målkonto;Andel / 100;1.1.1;0,25 / 100;pool:management;0,75
            accounts | Konto;Kontonavn;Enhed;Beløb / 06.45.51.1.0100;Løn;Stab;1250,5 / 4711;Byg;;
            draft | Konto;Kontonavn;Første forslag;Point;Begrundelse;Svar / 4711;Løn;1.1.1;80;løn: stikord [løn];ja
            index | År;Indeks / 2023;100 / 2024;104,2
            """)
    void aTableSaysTheSameInAWorkbook(String reader, String table) throws IOException {
        ReadInput<?> csv = readCsv(reader(reader), table);
        ReadInput<?> workbook = readWorkbook(reader(reader), table);

        if (reader.equals("index")) {
            assertThat(workbook.getContent()).hasToString(csv.getContent().toString());
        } else {
            assertThat(workbook.getContent()).isEqualTo(csv.getContent());
        }
        assertThat(workbook.getOmitted()).hasSameSizeAs(csv.getOmitted());
        assertThat(workbook.getRecognition().getFiles().get(0).getColumns())
                .isEqualTo(csv.getRecognition().getFiles().get(0).getColumns());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            observations | Område;Tid;Indhold / Helsingør;2024;- / Hele landet;2024;5
            facts | Kommune;År;Indbyggere / Helsingør;2024;5,5 / 217;2024;5
            statistics | Enhed;Opgavefelt;Medarbejdere / Teknik;3.1.99;1 / ;3.1.1;2
            mapping | Konto;Målkonto;Andel / 100;1.1.1;0,25
            accounts | Konto;Kontonavn;Beløb / ;Løn;1 / 2;Byg;mange / 2;Vej;3
            draft | Konto;Kontonavn;Første forslag;Point;Svar / 1;Løn;9.9.9;80;ja / 2;Byg;;;1.1.1 60 %
            index | År;Indeks / 2023;0
            index | Aar2;Indeks / 2023;1
            """)
    void aTableIsRefusedForTheSameInAWorkbook(String reader, String table) {
        List<Problem> csv = problems(() -> readCsv(reader(reader), table));
        List<Problem> workbook = problems(() -> readWorkbook(reader(reader), table));

        assertThat(csv).isNotEmpty();
        assertThat(workbook).hasSameSizeAs(csv);
        for (int i = 0; i < csv.size(); i++) {
            Problem inWorkbook = workbook.get(i);
            Problem inCsv = csv.get(i);
            assertThat(inWorkbook.getReason()).isEqualTo(inCsv.getReason());
            assertThat(inWorkbook.findPosition().orElseThrow().findRow())
                    .isEqualTo(inCsv.findPosition().orElseThrow().findRow());
            assertThat(inWorkbook.findPosition().orElseThrow().findColumn())
                    .isEqualTo(inCsv.findPosition().orElseThrow().findColumn());
        }
    }

    /** A number that the sheet shows with other digits is no account. */
    @Test
    void anAccountWhoseDigitsAreNotShownIsRefused() throws IOException {
        Path file = new ExcelFile()
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"000.0000\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>")
                .sheet(ExcelFile.rows("Konto;Målkonto")
                        + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>451</v></c><c r=\"B2\" t=\"str\"><v>1.1.1</v></c></row>")
                .write(folder);

        assertThat(problems(() -> reader("mapping").read(List.of(file), XlsxTable::find)))
                .singleElement()
                .satisfies(problem -> assertThat(
                                problem.findPosition().orElseThrow().findColumn())
                        .contains("Konto"));
    }

    @Test
    void mergedCellsAreRefusedUnlessAnOptionFillsThemDown() throws IOException {
        Path file = new ExcelFile()
                .part(
                        "xl/worksheets/sheet1.xml",
                        ExcelFile.worksheet(
                                "",
                                ExcelFile.rows("Enhed;Opgavefelt;Medarbejdere\nTeknik;3.1.1;1\n;3.1.2;2"),
                                "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"))
                .write(folder);
        ReadingOptions options =
                ReadingOptions.builder().addFillDown(Column.UNIT).build();
        StatisticReader filling = StatisticReader.of(CATALOG, options)
                .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees"));

        assertThat(problems(() -> reader("statistics").read(List.of(file), XlsxTable::find)))
                .extracting(Problem::toString)
                .singleElement()
                .satisfies(text -> assertThat(text).contains("A2:A3", "the option fillDown"));
        assertThat(filling.read(List.of(file), XlsxTable::find)
                        .getContent()
                        .get(0)
                        .getValues())
                .hasSize(2)
                .allSatisfy(value -> assertThat(value.getUnit()).isEqualTo("Teknik"));
    }

    @Test
    void anotherSheetWithSuchHeadingsIsWarnedOfAndTheOnlyOneIsRead() throws IOException {
        String facts = "Kommune;År;Indbyggere\n217;2024;64047\n";
        RecognisedFile first = recognised(SheetsOfPeopleTest.twoSheets(SheetsOfPeopleTest.TABS, facts, facts));
        RecognisedFile second = recognised(SheetsOfPeopleTest.twoSheets(SheetsOfPeopleTest.TABS, "Note\n", facts));

        assertThat(first.getSheet()).contains("Vejledning");
        assertThat(first.getUnreadSheets()).containsExactly("Data");
        assertThat(second.getSheet()).contains("Data");
        assertThat(second.getUnreadSheets()).isEmpty();
        assertThat(problems(() -> read(SheetsOfPeopleTest.twoSheets(
                        SheetsOfPeopleTest.TABS, "Note\n", "Kommune;År;Indbyggere\n217;2024;mange\n"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getPlace()).contains("[Data], row 2, column Indbyggere"));
    }

    private static ReadInput<?> read(byte[] workbook) throws IOException {
        return reader("facts").readTables(List.of(XlsxTable.of(new ByteArrayInputStream(workbook), "tal.xlsx")));
    }

    private static RecognisedFile recognised(byte[] workbook) throws IOException {
        return read(workbook).getRecognition().getFiles().get(0);
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndTold() throws IOException {
        String rows = ExcelFile.rows("Kommune;År;Indbyggere\n217;2024;5\n253;2024;6")
                .replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"");
        byte[] workbook = new ExcelFile()
                .part(
                        "xl/worksheets/sheet1.xml",
                        ExcelFile.worksheet("<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>", rows, ""))
                .toBytes();

        assertThat(read(workbook).describe(Language.ENGLISH))
                .contains(
                        "tal.xlsx: 1 hidden row was read too",
                        "tal.xlsx: the column Indbyggere is hidden and was read too, 2 rows");
    }

    @Test
    void aWorkbookIsTriedToo() throws IOException {
        Path file = new ExcelFile()
                .sheet(ExcelFile.rows("Enhed;Opgavefelt;Medarbejdere\nTeknik;3.1.1;n/a\n;3.1.2;2"))
                .write(folder);

        assertThat(reader("statistics").inspect(List.of(file), XlsxTable::find).getAddedOptions())
                .containsExactlyInAnyOrder(OptionHint.of("marksForNothing", "n/a"), OptionHint.of("fillDown", "UNIT"));
    }

    private interface Reading {
        ReadInput<?> read() throws IOException;
    }

    private static List<Problem> problems(Reading reading) {
        return catchThrowableOfType(InvalidInputException.class, reading::read).getProblems();
    }

    private static ReadInput<?> readCsv(InputReader<?> reader, String table) throws IOException {
        return reader.read(new ByteArrayInputStream(text(table).getBytes(StandardCharsets.UTF_8)), "tal.csv");
    }

    private ReadInput<?> readWorkbook(InputReader<?> reader, String table) throws IOException {
        Path file = new ExcelFile().sheet(ExcelFile.rows(text(table))).write(folder);
        return reader.read(List.of(file), XlsxTable::find);
    }

    private static String text(String table) {
        return String.join("\n", table.split(" / ", -1));
    }

    private static InputReader<?> reader(String name) {
        return Objects.requireNonNull(READERS.get(name));
    }
}
