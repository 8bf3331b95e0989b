package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadingOptions;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    private List<Problem> problemsOf(StatementXlsx xlsx) {
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

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @Test
    void theWideFormHasARowForEachAccountInEachUnit() throws IOException {
        Path file = folder.resolve("statement.xlsx");
        StatementXlsx.of(List.of(ordinary())).writeTo(file);
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
        StatementXlsx.of(List.of(ordinary()))
                .inLanguage(Language.ENGLISH)
                .inLongForm()
                .writeTo(file);
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
    }

    @Test
    void aMeasureIsHeadedByItsIdWhereItsNameMeansSomethingElse() throws IOException {
        ResourceStatement statement = statement("217", 2024)
                .measures(List.of(
                        measure("a", "Afdeling"),
                        measure("b", "fælles"),
                        measure("c", "Fælles"),
                        measure("d", "Areal")))
                .add("Teknik", "3.1.1", measure("a", "Afdeling"), "1")
                .build();
        Path file = folder.resolve("statement.xlsx");
        StatementXlsx.of(List.of(statement)).writeTo(file);
        assertThat(texts(rows(file).get(0)).subList(5, 9)).containsExactly("a", "b", "c", "Areal");
    }

    private static Measure measure(String id, String name) {
        return Measure.builder()
                .id(id)
                .name(LocalizedText.of(name, name))
                .unit("h")
                .decimals(0)
                .build();
    }

    @Test
    void aMeasureThatNothingHeadsIsRefusedInWideFormAlone() throws IOException {
        Measure unit = measure("Enhed", "Afdeling");
        StatementXlsx xlsx = StatementXlsx.of(List.of(statement("217", 2024)
                .measures(List.of(unit))
                .add("Teknik", "3.1.1", unit, "1")
                .build()));
        assertThat(problemsOf(xlsx)).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
            assertThat(problem.getFound()).isEqualTo("Enhed");
            assertThat(problem.getAllowed()).endsWith("in long form any");
        });
        Path file = folder.resolve("statement.xlsx");
        xlsx.inLongForm().writeTo(file);
        assertThat(ReadRows.of(XlsxTable.of(file)).get(1)).isEqualTo("2: 217|Helsingør|2024|Teknik|3.1.1|Enhed|#1");
    }

    @Test
    void whatXmlCannotHoldIsRefusedWithEveryPlace() {
        ResourceStatement statement = statement("2\u00011", 2024)
                .add("half \uD83D", "3.1.1", Measures.FTE, "1")
                .add("x".repeat(32_768), "outside:\uFFFE", Measures.FTE, "1")
                .build();
        assertThat(problemsOf(StatementXlsx.of(List.of(statement))))
                .extracting(Problem::getPlace, Problem::getReason)
                .containsExactly(
                        Tuple.tuple("/statements/0/organisation/id", Reason.MALFORMED),
                        Tuple.tuple("/statements/0/amounts/0/unit", Reason.MALFORMED),
                        Tuple.tuple("/statements/0/amounts/1/unit", Reason.OUT_OF_RANGE),
                        Tuple.tuple("/statements/0/amounts/1/account", Reason.MALFORMED));
    }

    @Test
    void statementsThatASheetCannotTellApartAreRefused() {
        ResourceStatement first = ordinary();
        ResourceStatement other = ResourceStatement.builder()
                .from(statement("217", 2024).edition("2007").build())
                .organisation(Organisation.of("217", "Elsinore"))
                .measures(List.of(Measures.FTE, measure("PAYROLL", "Løn")))
                .build();
        assertThat(problemsOf(StatementXlsx.of(List.of(first, other))))
                .extracting(Problem::getPlace, Problem::getReason)
                .containsExactly(
                        Tuple.tuple("/statements/1", Reason.DUPLICATE),
                        Tuple.tuple("/statements/1/organisation/name", Reason.CONTRADICTION),
                        Tuple.tuple("/statements/1/edition", Reason.OTHER_EDITION),
                        Tuple.tuple("/statements/1/measures", Reason.CONTRADICTION),
                        Tuple.tuple("/statements/1/amounts", Reason.MISSING));
        assertThat(problemsOf(StatementXlsx.of(List.of()))).hasSize(1);
        assertThat(problemsOf(StatementXlsx.of(List.of(statement("217", 2024)
                        .add("T", "3.1.1", Measures.FTE, "1.00001")
                        .build()))))
                .extracting(Problem::getReason)
                .containsExactly(Reason.TOO_MANY_DECIMALS);
    }

    @Test
    void manyRowsAreWrittenPieceByPieceAndAllOfThemAreThere() throws IOException {
        ResourceStatement.Builder builder = statement("217", 2024);
        for (int i = 0; i < 2_500; i++) {
            builder.add("Børn & Unge " + i, "3.1.1", Measures.FTE, "0.1");
        }
        ResourceStatement statement = builder.build();
        Path file = folder.resolve("statement.xlsx");
        StatementXlsx.of(List.of(statement)).writeTo(file);
        ResourceStatement read = RegistrationReader.of(Catalogs.edition2006(), ReadingOptions.standard())
                .readTables(List.of(XlsxTable.of(file)))
                .getStatements()
                .get(0);
        assertThat(read.getAmounts()).hasSize(2_500);
        assertThat(rows(file)).hasSize(2_501);
    }

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("statement.xlsx"), "before");
        StatementXlsx.of(List.of(ordinary())).writeTo(file);
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(path -> names.add(String.valueOf(path.getFileName())));
        }
        assertThat(names).containsExactly("statement.xlsx");
        assertThat(ReadRows.of(XlsxTable.of(file))).hasSize(3);
    }
}
