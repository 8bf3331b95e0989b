package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementXlsxTest {

    @TempDir
    Path folder;

    private static ResourceStatement.Builder statement(String id, int year) {
        return ResourceStatement.builder()
                .organisation(Organisation.of(id, "Helsingør"))
                .period(AccountingPeriod.ofYear(year))
                .edition(Catalogs.edition2006().getEdition().getId());
    }

    private static ResourceStatement ordinary() {
        return statement("217", 2024)
                .add("=Teknik", "3.1.1", Measures.FTE, "8.5")
                .add("=Teknik", "3.1.1", Measures.PAYROLL, "4400000")
                .add("=Teknik", "pool:management", Measures.PAYROLL, "-1000000000000000.25")
                .build();
    }

    private static Export wide(ResourceStatement statement) {
        return StatementXlsx.wide(List.of(statement), Language.DANISH);
    }

    private List<Problem> problemsOf(Export xlsx) {
        Path file = folder.resolve("refused.xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> xlsx.writeTo(file));
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> xlsx.writeTo(out)))
                .isNotNull();
        assertThat(refused).isNotNull();
        assertThat(file).doesNotExist();
        assertThat(out.size()).isZero();
        return refused.getProblems();
    }

    /** As a program of others reads them. */
    private static List<Row> rows(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String tab(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getFirstSheet().getName();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @Test
    void theWideFormHasARowForEachAccountInEachUnit() throws IOException {
        Path file = folder.resolve("statement.xlsx");
        wide(ordinary()).writeTo(file);
        List<Row> rows = rows(file);
        assertThat(rows)
                .extracting(StatementXlsxTest::texts)
                .containsExactly(
                        List.of(
                                "Organisation",
                                "Organisationsnavn",
                                "Periode",
                                "Enhed",
                                "Konto",
                                "Årsværk",
                                Measures.PAYROLL.getName().getDa(),
                                Measures.OTHER_COST.getName().getDa()),
                        List.of("217", "Helsingør", "2024", "=Teknik", "3.1.1", "8.5000", "4400000.00"),
                        List.of("217", "Helsingør", "2024", "=Teknik", "pool:management", "", "-1000000000000000,25"));
        assertThat(rows.get(1).stream().map(cell -> cell.getType()))
                .containsExactly(
                        CellType.STRING,
                        CellType.STRING,
                        CellType.STRING,
                        CellType.STRING,
                        CellType.STRING,
                        CellType.NUMBER,
                        CellType.NUMBER);
    }

    @Test
    void theLongFormHasARowForEachAmount() throws IOException {
        Path file = folder.resolve("statement.xlsx");
        StatementXlsx.longForm(List.of(ordinary()), Language.ENGLISH).writeTo(file);
        assertThat(rows(file))
                .extracting(StatementXlsxTest::texts)
                .containsExactly(
                        List.of("Organisation", "Organisation name", "Period", "Unit", "Account", "Measure", "Amount"),
                        List.of("217", "Helsingør", "2024", "=Teknik", "3.1.1", "FTE", "8.5000"),
                        List.of("217", "Helsingør", "2024", "=Teknik", "3.1.1", "PAYROLL", "4400000.00"),
                        List.of(
                                "217",
                                "Helsingør",
                                "2024",
                                "=Teknik",
                                "pool:management",
                                "PAYROLL",
                                "-1000000000000000,25"));
        assertThat(tab(file)).isEqualTo("Resource statement");
    }

    @Test
    void whatXmlCannotHoldIsRefusedWithEveryPlace() {
        ResourceStatement statement = statement("2\u00011", 2024)
                .add("half \uD83D", "3.1.1", Measures.FTE, "1")
                .add("x".repeat(32_768), "outside:\uFFFE", Measures.FTE, "1")
                .build();
        assertThat(problemsOf(wide(statement)))
                .extracting(Problem::getPlace, Problem::getReason)
                .containsExactly(
                        Tuple.tuple("statements, row 2, column Organisation", Reason.MALFORMED),
                        Tuple.tuple("statements, row 2, column Enhed", Reason.MALFORMED),
                        Tuple.tuple("statements, row 3, column Organisation", Reason.MALFORMED),
                        Tuple.tuple("statements, row 3, column Enhed", Reason.OUT_OF_RANGE),
                        Tuple.tuple("statements, row 3, column Konto", Reason.MALFORMED));
    }

    @Test
    void aNumberIsANumberAsLongAsExcelKeepsItsDigits() throws IOException {
        ResourceStatement statement = statement("217", 2024)
                .add("a", "3.1.1", Measures.PAYROLL, "1000000000000000")
                .add("b", "3.1.1", Measures.PAYROLL, "-9999999999999.99")
                .add("c", "3.1.1", Measures.PAYROLL, "10000000000000.01")
                .build();
        Path file = folder.resolve("statement.xlsx");
        StatementXlsx.longForm(List.of(statement), Language.DANISH).writeTo(file);
        assertThat(ReadRows.of(XlsxTable.of(file)).subList(1, 4))
                .containsExactly(
                        "2: 217|Helsingør|2024|a|3.1.1|PAYROLL|#1000000000000000",
                        "3: 217|Helsingør|2024|b|3.1.1|PAYROLL|#-9999999999999.99",
                        "4: 217|Helsingør|2024|c|3.1.1|PAYROLL|10000000000000,01");
    }

    @Test
    void moreRowsOrColumnsThanAreReadAreRefused() {
        List<Cell> wide = Collections.nCopies(XlsxTable.MAX_COLUMNS + 1, Cell.ofText("x"));
        assertThat(problemsOfRow(1, wide)).extracting(Problem::getAllowed).containsExactly("at most 256");
        assertThat(problemsOfRow(XlsxTable.MAX_ROWS + 1, List.of(Cell.ofText("x"))))
                .extracting(Problem::getAllowed)
                .containsExactly("at most 1048576");
    }

    private static List<Problem> problemsOfRow(long number, List<Cell> cells) {
        RowSource table = new RowSource() {
            @Override
            public String getName() {
                return "statements";
            }

            @Override
            public void readRows(RowReceiver receiver) {
                receiver.row(number, cells);
            }
        };
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> SheetWriter.write(table, 0, new WrittenStyles(), new ByteArrayOutputStream()))
                .getProblems();
    }

    @Test
    void manyRowsAreAllThere() throws IOException {
        ResourceStatement.Builder builder = statement("217", 2024);
        for (int i = 0; i < 2_500; i++) {
            builder.add("Børn & Unge " + i, "3.1.1", Measures.FTE, "0.1");
        }
        ResourceStatement statement = builder.build();
        Path file = folder.resolve("statement.xlsx");
        wide(statement).writeTo(file);
        ResourceStatement read = RegistrationReader.of(Catalogs.edition2006(), ReadingOptions.standard())
                .readTables(List.of(XlsxTable.of(file)))
                .getStatements()
                .get(0);
        assertThat(read.getAmounts()).hasSize(2_500);
        assertThat(rows(file)).hasSize(2_501);
    }

    /** As in files of Excel: some programs read a file as it comes. */
    @Test
    void theSizesOfEachPartStandInFrontOfIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        wide(ordinary()).writeTo(out);
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                assertThat(entry.getSize()).isEqualTo(zip.readAllBytes().length);
            }
        }
        assertThat(parts)
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/worksheets/sheet1.xml",
                        "xl/styles.xml");
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        wide(ordinary()).writeTo(first);
        wide(ordinary()).writeTo(second);

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("statement.xlsx"), "before");
        wide(ordinary()).writeTo(file);
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(path -> names.add(String.valueOf(path.getFileName())));
        }
        assertThat(names).containsExactly("statement.xlsx");
        assertThat(ReadRows.of(XlsxTable.of(file))).hasSize(3);
    }
}
