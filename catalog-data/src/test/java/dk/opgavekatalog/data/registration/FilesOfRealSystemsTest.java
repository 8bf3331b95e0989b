package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.testing.Resources;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.CrossCuttingWork;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as payroll, time registration and finance systems write them; README.txt in their folder says which. */
class FilesOfRealSystemsTest {

    private static final String FOLDER = "registrations/";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Measure AREA = Measure.builder()
            .id("AREA")
            .name(LocalizedText.of("Areal", "Floor area"))
            .unit("m2")
            .decimals(0)
            .build();

    /** How each file is to be read. */
    private static final Map<String, ReadingOptions> FILES = files();

    private static Map<String, ReadingOptions> files() {
        Map<String, ReadingOptions> files = new TreeMap<>();
        files.put(
                "danish-excel-windows-1252",
                ReadingOptions.builder().charset(WINDOWS_1252).build());
        files.put("danish-excel-utf8", ReadingOptions.standard());
        files.put("excel-for-mac", ReadingOptions.standard());
        files.put(
                "finance-iso-8859-1",
                ReadingOptions.builder()
                        .charset(StandardCharsets.ISO_8859_1)
                        .putColumns("Regnskabsperiode", Column.PERIOD)
                        .addIgnoredColumns("Kontonavn")
                        .build());
        files.put(
                "payroll",
                ReadingOptions.builder()
                        .charset(WINDOWS_1252)
                        .organisation(Organisation.of("217", "Helsingør"))
                        .period(AccountingPeriod.ofYear(2024))
                        .measures(List.of(
                                Measures.FTE,
                                Measure.builder()
                                        .from(Measures.PAYROLL)
                                        .name(LocalizedText.of("Bruttoløn", "Gross pay"))
                                        .build()))
                        .addIgnoredColumns("Lønperiode", "Medarbejdernr.", "Stilling", "Fuldtidsbrøk")
                        .build());
        files.put(
                "payroll-tabs",
                ReadingOptions.builder()
                        .organisation(Organisation.of("X", "X Kommune"))
                        .period(AccountingPeriod.parse("2024-01-01/2024-06-30"))
                        .separator('\t')
                        .decimalSign('.')
                        .build());
        files.put(
                "hours",
                ReadingOptions.builder()
                        .organisation(Organisation.of("1", "X"))
                        .period(AccountingPeriod.ofYear(2024))
                        .workingTimeNorm(WorkingTimeNorm.effective(BigDecimal.valueOf(1654), CrossCuttingWork.ABSENCE))
                        .build());
        files.put(
                "english-long-form",
                ReadingOptions.builder().thousandsSeparator(',').build());
        files.put(
                "danish-long-form",
                ReadingOptions.builder()
                        .commentCharacter('!')
                        .measures(List.of(Measures.FTE, Measures.PAYROLL, AREA))
                        .build());
        files.put("comma-and-point", ReadingOptions.standard());
        files.put(
                "finance-own-accounts",
                ReadingOptions.builder()
                        .mapping(JsonForm.MAPPING.parse(Resources.text(FOLDER + "finance-own-accounts.mapping.json")))
                        .build());
        return files;
    }

    static Stream<String> names() {
        return FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileIsReadAsTheStatementBesideIt(String name) throws IOException {
        ReadRegistrations read = RegistrationReader.of(Catalogs.edition2006(), Objects.requireNonNull(FILES.get(name)))
                .read(new ByteArrayInputStream(Resources.bytes(FOLDER + name + ".csv")), name + ".csv");

        assertThat(read.getStatements())
                .containsExactly(JsonForm.STATEMENT.parse(Resources.text(FOLDER + name + ".json")));
        assertThat(read.getTotals())
                .allSatisfy(total -> assertThat(total.getDifference()).isZero());
    }

    /** A conversion of line ends or encodings, by git or an editor, would make the other tests pass for nothing. */
    @Test
    void theBytesAreThoseOfTheSystems() {
        assertThat(latin("danish-excel-windows-1252"))
                .contains("B\u00f8rn \u0096 unge")
                .endsWith(";;\r\n\r\n\r\n");
        assertThat(latin("danish-excel-utf8")).startsWith("\u00ef\u00bb\u00bf").contains("Teknik;\nmilj", "\r\n");
        assertThat(latin("excel-for-mac")).contains("\r").doesNotContain("\n");
        assertThat(latin("finance-iso-8859-1")).contains("2\u00a0000\u00a0000,00", "L\u00f8n", "sep=;\r\n");
        assertThat(latin("payroll")).contains("\r\n").startsWith("\"L\u00f8n");
        assertThat(latin("payroll-tabs")).contains("\t").doesNotContain("\r");
        assertThat(latin("danish-long-form")).doesNotEndWith("\n");
    }

    /** The bytes of a file, each as a character. */
    private static String latin(String name) {
        return new String(Resources.bytes(FOLDER + name + ".csv"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void everyFileIsRead() throws IOException, URISyntaxException {
        Path folder = Path.of(
                        Objects.requireNonNull(FilesOfRealSystemsTest.class.getResource("/" + FOLDER + "README.txt"))
                                .toURI())
                .resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(
                            names().map(name -> name + ".csv").toList());
        }
    }
}
