package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.ReadingTotal;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whatever is given out as an Excel file, and holds what comes of it to what is promised. */
final class Workbooks {

    private static final Limits SMALL = new Limits(20_000, 12, 30_000, 5, 100, 8, 7);

    private static final RegistrationReader STRICT = RegistrationReader.of(
            Catalogs.edition2006(), ReadingOptions.builder().threads(1).build());

    private static final RegistrationReader LENIENT = RegistrationReader.of(
            Catalogs.edition2006(),
            ReadingOptions.builder().lenient(true).threads(1).build());

    private static final RegistrationReader FILLING = RegistrationReader.of(
            Catalogs.edition2006(),
            ReadingOptions.builder()
                    .lenient(true)
                    .addFillDown(Column.ORGANISATION, Column.PERIOD, Column.UNIT)
                    .build());

    private static final RegistrationReader CHECKING = RegistrationReader.of(
            Catalogs.edition2006(),
            ReadingOptions.builder().lenient(true).checkingTotals(true).build());

    /** One file for all: to make and delete files takes longer than to read them. */
    private static final Path FILE = newFile();

    private Workbooks() {}

    private static Path newFile() {
        try {
            Path file = Files.createTempFile("fuzz", ".xlsx");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings and a row that are read, as rows of a sheet; the cells that share texts name the headings. */
    static String goodRows() {
        StringBuilder rows = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < 5; i++) {
            rows.append("<c r=\"" + (char) ('A' + i) + "1\" t=\"s\"><v>" + i + "</v></c>");
        }
        return rows + "</row><row r=\"2\"><c r=\"A2\"><v>217</v></c><c t=\"str\"><v>2024</v></c>"
                + "<c r=\"C2\" t=\"inlineStr\"><is><t>Teknik</t></is></c><c r=\"D2\""
                + " t=\"str\"><f>A1</f><v>3.1.1</v></c>"
                + "<c r=\"E2\" s=\"1\"><v>8.5</v></c></row>";
    }

    static String goodTexts() {
        return "<si><t>Kommune</t></si><si><r><t>Peri</t></r><r><t>ode</t></r></si><si><t xml:space=\"preserve\">"
                + " Enhed</t></si>"
                + "<si><t>Konto</t></si><si><t>Årsværk</t></si>";
    }

    static ExcelFile good() {
        return new ExcelFile()
                .sharedStrings(goodTexts())
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"#,##0.00\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/>")
                .sheet(goodRows());
    }

    /** Headings that are periods, as text and as a date, above measures, and a total. */
    static ExcelFile wide() {
        String texts = "";
        for (String text : List.of("Kommune", "Enhed", "Konto", "FTE", "Payroll", "jan 2024", "x", "3.1.1", "I alt")) {
            texts += "<si><t>" + text + "</t></si>";
        }
        return new ExcelFile()
                .sharedStrings(texts)
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"mmm yyyy\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>")
                .sheet(row(1, "", "", "", "s5", "", "d45323", "")
                        + row(2, "s0", "s1", "s2", "s3", "s4", "s3", "s4")
                        + row(3, "217", "s6", "s7", "8", "1.5", "8", "2")
                        + row(4, "217", "s6", "s7", "", "1", "x", "")
                        + row(5, "s8", "", "", "8", "2.5", "8", "2"));
    }

    /** A row of cells: numbers, numbers of shared texts behind an s, and those of dates behind a d. */
    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int c = 0; c < cells.length; c++) {
            String attributes = " r=\"" + (char) ('A' + c) + number + "\"";
            String value = cells[c];
            if (value.startsWith("s")) {
                attributes += " t=\"s\"";
            } else if (value.startsWith("d")) {
                attributes += " s=\"1\"";
            }
            if (!value.isEmpty()) {
                row.append("<c" + attributes + "><v>" + value.replaceAll("[sd]", "") + "</v></c>");
            }
        }
        return row + "</row>";
    }

    static void check(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        XlsxTable table = XlsxTable.of(FILE);
        Optional<Rows> rows = read(table);
        if (rows.isEmpty()) {
            return;
        }
        read(table.withLimits(SMALL)).ifPresent(few -> assertThat(few).isEqualTo(rows.get()));
        for (RegistrationReader reader : List.of(FILLING, CHECKING)) {
            read(reader, table).ifPresent(read -> {
                assertThat(read.getTotals())
                        .allMatch(total -> total.getDifference().signum() == 0);
                assertThat(read.getRefusedRows())
                        .allMatch(row -> !row.getProblems().isEmpty());
            });
        }
        Optional<ReadRegistrations> strict = read(STRICT, rows.get());
        Optional<ReadRegistrations> lenient = read(LENIENT, rows.get());
        if (strict.isPresent()
                || lenient.filter(read -> read.getRefusedRowCount() == 0).isPresent()) {
            assertThat(describe(strict.orElseThrow())).isEqualTo(describe(lenient.orElseThrow()));
        }
        lenient.ifPresent(read -> {
            assertThat(read.getTotals()).allMatch(total -> total.getDifference().signum() == 0);
            assertThat(read.getStatements())
                    .allMatch(statement -> statement.findProblems().isEmpty());
        });
    }

    /** The rows of a table, which takes longer to open than to read. */
    private record Rows(List<Long> numbers, List<List<Cell>> cells) implements RowSource {

        @Override
        public String getName() {
            return "f.xlsx";
        }

        @Override
        public void readRows(RowReceiver receiver) {
            for (int i = 0; i < numbers.size(); i++) {
                receiver.row(numbers.get(i), cells.get(i));
            }
        }
    }

    private static Optional<Rows> read(XlsxTable table) throws IOException {
        Rows rows = new Rows(new ArrayList<>(), new ArrayList<>());
        try {
            table.readRows((number, cells) -> {
                rows.numbers().add(number);
                rows.cells().add(cells);
            });
            return Optional.of(rows);
        } catch (InvalidInputException e) {
            assertIsSaid(e);
            return Optional.empty();
        }
    }

    private static Optional<ReadRegistrations> read(RegistrationReader reader, RowSource table) throws IOException {
        try {
            return Optional.of(reader.readTables(List.of(table)));
        } catch (InvalidInputException e) {
            assertIsSaid(e);
            return Optional.empty();
        }
    }

    private static void assertIsSaid(InvalidInputException e) {
        assertThat(e.getProblems()).isNotEmpty();
        assertThat(e.getProblems()).allMatch(problem -> problem.getFound().length() < 2_000);
    }

    private static List<Object> describe(ReadRegistrations read) {
        List<ResourceStatement> statements = read.getStatements();
        return List.of(
                statements,
                read.getTotals().stream().map(ReadingTotal::toString).toList(),
                read.getRowCount(),
                read.getRefusedRowCount());
    }
}
