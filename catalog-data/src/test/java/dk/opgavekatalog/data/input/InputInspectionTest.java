package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trying a file: the options that make it readable, and what only the user can decide. */
class InputInspectionTest {

    private static InputReader<?> reader(String kind) {
        return switch (kind) {
            case "observations" -> ObservationReader.of(Catalogs.edition2006()).withIndicator("1.1.1-p1");
            case "facts" -> FactsReader.standard();
            case "statistics" ->
                StatisticReader.of(Catalogs.edition2006())
                        .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees"));
            case "mapping" ->
                MappingReader.of(Catalogs.edition2006(), "loen", LocalizedText.of("Løn", "Payroll"))
                        .withColumns(Map.of("Nr", InputColumn.OWN_ACCOUNT));
            default -> PriceIndexReader.of(LocalizedText.of("Indeks", "Index"));
        };
    }

    private static Inspection inspect(InputReader<?> reader, String table) throws IOException {
        return reader.inspect(
                new ByteArrayInputStream(table.replace(" / ", "\n").getBytes(StandardCharsets.UTF_8)),
                InputTables.FILE);
    }

    private static String hints(List<OptionHint> hints) {
        return hints.stream()
                .map(hint -> hint.getOption()
                        + hint.findValue().map(value -> "=" + value).orElse(""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "observations|Kommune;År;Værdi / 217;2024;5 / 253;2024;6|",
                "observations|Kommune;År;Værdi / 217;2024;12.5|decimalSign=.",
                "facts|Kommune;År;Indbyggere / 217;2024;60.000 / 253;2024;1.051.500|thousandsSeparator=.",
                "facts|Kommune;År;Indbyggere / 217;2024;60 / ;2023;51|fillDown=ORGANISATION",
                "facts|Kommune;År;Indbyggere / A;2024;60 / B;2024;51 / I alt;2024;111|checkingTotals=true",
                "statistics|Enhed;Felt;Medarbejdere / A;3.1.1;n/a / B;3.1.1;5|marksForNothing=n/a",
                "mapping|Nr;Målkonto;Andel / 100;1.1.1;0.25 / 100;1.1.2;0.75|decimalSign=.",
                "index|År;Indeks / 2023;100.5 / 2024;101.5|decimalSign=."
            })
    void theOptionsThatHelpMakeTheFileReadable(String kind, String table, String added) throws IOException {
        Inspection inspection = inspect(reader(kind), table);

        assertThat(inspection.getOpenProblems()).isEmpty();
        assertThat(hints(inspection.getAddedOptions())).isEqualTo(added == null ? "" : added);
        InputReader<?> found = reader(kind)
                .with(inspection.findOptions().orElseThrow(), reader(kind).ownColumns());
        assertThat(InputTables.read(found, table).getRecognition()).isEqualTo(inspection.getRecognition());
    }

    /** A dash is zero to Statistics Denmark, and whether a row of observations is a total cannot be proved. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facts|Kommune;År;Indbyggere / 217;2024;-|marksForNothing",
                "observations|Kommune;År;Værdi / 217;2024;5 / I alt;2024;5|checkingTotals notTotals=I alt",
                "facts|Kommune;Indbyggere / 217;5|period",
                "facts|Kommune;År;Indbyggere;Køn / 217;2024;5;M|ignoredColumns=Køn",
                "facts|Kommune;År;Indbyggere / 217;2024;1.000|decimalSign thousandsSeparator"
            })
    void whatOnlyTheUserCanDecideStaysOpen(String kind, String table, String options) throws IOException {
        Inspection inspection = inspect(reader(kind), table);

        assertThat(inspection.getOpenProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getOptions())
                        .extracting(OptionHint::getOption)
                        .containsExactlyInAnyOrder(options.replaceAll("=.*", "").split(" ")));
        assertThat(inspection.getAddedOptions()).isEmpty();
        assertThat(inspection.findOptions()).isEmpty();
    }

    @Test
    void theEncodingIsFound() throws IOException {
        byte[] bytes = "Område;År;Indbyggere\nHelsingør;2024;5\n".getBytes(Charset.forName("windows-1252"));
        Inspection inspection = FactsReader.standard().inspect(new ByteArrayInputStream(bytes), InputTables.FILE);

        assertThat(inspection.getAddedOptions()).isEmpty();
        assertThat(inspection.getRecognition().getFiles().get(0).isCharsetRecognised())
                .isTrue();
        assertThat(inspection.describe(Language.ENGLISH)).contains("tal.csv: 1 row read");
    }

    @Test
    void tablesOfOtherProgramsAreTriedToo() throws IOException {
        Inspection inspection = FactsReader.of(ReadingOptions.standard())
                .inspectTables(List.of(InputTables.source("Kommune;År;Indbyggere / A;2024;5 / ;2023;6")));

        assertThat(hints(inspection.getAddedOptions())).isEqualTo("fillDown=ORGANISATION");
    }
}
