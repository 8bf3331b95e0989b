package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals of workbooks are refused, or left out and checked, as those of CSV files. */
class TotalsOfWorkbookTest {

    private static final ReadingOptions CHECKING =
            ReadingOptions.builder().checkingTotals(true).build();

    @TempDir
    Path folder;

    private static String cell(int row, int column, String content) {
        String at = "<c r=\"" + (char) ('A' + column) + row + "\"";
        return content.startsWith("#")
                ? at + "><v>" + content.substring(1) + "</v></c>"
                : at + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + content + "</t></is></c>";
    }

    private static String row(int number, String cells) {
        List<String> contents = List.of(cells.split(";", -1));
        return IntStream.range(0, contents.size())
                .filter(column -> !contents.get(column).isEmpty())
                .mapToObj(column -> cell(number, column, contents.get(column)))
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    private ReadRegistrations read(ReadingOptions options, String total) throws IOException {
        String sheet = row(1, "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift")
                + row(2, "217;#2024;Teknik;3.1.1;#8.1;#100.1")
                + row(3, "217;#2024;Stab;3.1.1;#0.2;#0.2")
                + row(5, total);
        XlsxTable table = XlsxTable.of(new ExcelFile().sheet(sheet).write(folder));
        return RegistrationReader.of(Catalogs.edition2006(), options).readTables(List.of(table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "217;#2024;I alt;;#8.3;#100.3",
                "217;#2024;Teknik i alt;3.1.1;#8.1;#100.1",
                "Hovedtotal;;;;#8.2999999999999989;#100.3",
                ";;;I alt;;100,30",
                "I alt;#2024;;;#8.3;"
            })
    void aRightTotalIsRefusedOrLeftOut(String total) throws IOException {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> read(ReadingOptions.standard(), total));
        assertThat(refused.getProblems()).extracting(Problem::getReason).containsExactly(Reason.TOTAL);

        ReadRegistrations read = read(CHECKING, total);
        assertThat(read.getTotals().get(1).getTakenOver()).isEqualByComparingTo("100.3");
        assertThat(read.getRecognition()
                        .getFiles()
                        .get(0)
                        .getTotals()
                        .orElseThrow()
                        .getAgreedCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"217;#2024;I alt;;#8.3;#100.31", "217;#2024;Stab i alt;;;#0.19"})
    void aWrongTotalIsAProblem(String total) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> read(CHECKING, total));
        assertThat(refused.getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
            assertThat(problem.findPosition().orElseThrow().findRow()).contains(5L);
        });
    }
}
