package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is another than the reader is told is refused with one problem, which says what it is. */
class WrongFileTest {

    private static Problem only(byte[] file) {
        return only(Registrations.problems(Registrations.STANDARD, file));
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void anExcelFileIsNamedAndWhatReadsIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        }
        Problem problem = only(out.toByteArray());

        assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
        assertThat(problem.getFound()).contains("zip", ".xlsx");
        assertThat(problem.getAllowed()).contains("XlsxTable", "catalog-data-excel");
    }

    @Test
    void anOldExcelFileIsNamed() {
        byte[] file =
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 and so on".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(only(file).getFound()).contains(".xls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32", "UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
    void utf32IsNotTakenForUtf16(String charset) {
        Problem problem = only((Registrations.HEADINGS + Registrations.GOOD).getBytes(Charset.forName(charset)));

        assertThat(problem.getFound()).contains("UTF-16");
        assertThat(problem.getAllowed()).contains("save it as CSV UTF-8").doesNotContain("charset");
        assertThat(problem.getOptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<!DOCTYPE html><html><body>Login</body></html>;a web page (HTML)",
                "\ufeff  <table><tr><td>Kommune</td></tr></table>;a web page (HTML)",
                "<?xml version='1.0'?><Workbook/>;an XML file"
            })
    void aFileOfAnotherKindIsNamed(String text, String named) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);

        assertThat(only(file).getReason()).isEqualTo(Reason.MALFORMED);
        assertThat(only(file).getFound()).contains(named);
    }

    @Test
    void aCompressedFileIsNamed() {
        assertThat(only(new byte[] {0x1F, (byte) 0x8B, 8, 0}).getFound()).contains("compressed by gzip");
        assertThat(only(new byte[] {'x', '\n', 'P', 'K', 3, 4, 0}).getFound()).contains("Excel file", "in front of it");
    }

    @Test
    void aSeparatorThatTheReaderIsToldWronglyIsCorrected() {
        ReadingOptions tabs = ReadingOptions.builder().separator('\t').build();

        assertThat(only(Registrations.problems(tabs, Registrations.HEADINGS + Registrations.GOOD))
                        .getAllowed())
                .contains("a semicolon (;)", "option separator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"217;2024;Teknik;3.1.1;8,5;100,00\n", "{\"a\": 1}\n"})
    void aRowWithoutAnyKnownHeadingIsOneProblem(String text) {
        Problem problem = only(Registrations.problems(Registrations.STANDARD, text));

        assertThat(problem.findPosition().orElseThrow().findRow()).contains(1L);
        assertThat(problem.getReason()).isEqualTo(Reason.UNKNOWN_VALUE);
        assertThat(problem.getAllowed()).contains("row 1 has no known heading").doesNotContain("for ''");
    }

    @Test
    void theNearestHeadingsAreNamedWhereNoneIsKnown() {
        assertThat(only(Registrations.problems(Registrations.STANDARD, "\nKomune;Periodde;Enhedd;Kontto\n"))
                        .getAllowed())
                .contains("row 2", "Kommune for 'Komune'", "Periode for 'Periodde'");
    }

    @Test
    void whereOneHeadingIsKnownTheOthersAreListed() {
        assertThat(Registrations.problems(Registrations.STANDARD, "Kommune;Periodde;Enhedd;Kontto\n"))
                .hasSizeGreaterThan(3);
    }

    /** The empty heading is one that is known, where it is to be ignored. */
    @Test
    void emptyHeadingsAreNoneOfTheKnown() {
        ReadingOptions ignoring = ReadingOptions.builder().addIgnoredColumns("").build();

        assertThat(only(Registrations.problems(ignoring, "Udtræk 2024;;;\n")).getAllowed())
                .contains("row 1 has no known heading");
    }

    @Test
    void aNulInANameIsNotUtf16() {
        ReadingOptions ignoring =
                ReadingOptions.builder().addIgnoredColumns("x\0y").build();

        assertThat(Registrations.problems(ignoring, "Kommune;Periode;Enhed;Konto;FTE;x\0y\n"))
                .isEmpty();
    }
}
