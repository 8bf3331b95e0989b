package dk.opgavekatalog.examples.sixmunicipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SixMunicipalitiesTest {

    private static final String HEADER = "municipality;unit;account;fte;payroll;other_cost\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theReportIsTheGoldenCopy() throws IOException {
        assertThat(SixMunicipalities.calculate(List.of()).text()).isEqualTo(golden("report.en.txt"));
    }

    @Test
    void theDanishReportIsTheGoldenCopy() throws IOException {
        assertThat(SixMunicipalities.calculate(List.of("--danish")).text()).isEqualTo(golden("report.da.txt"));
    }

    @Test
    void theReportWithPicturesHasEveryStatement() throws IOException {
        SixMunicipalities.Results results = SixMunicipalities.calculate(List.of());
        String page = Files.readString(results.write(folder));

        assertThat(results.costs())
                .hasSize(12)
                .allSatisfy(
                        cost -> assertThat(page).contains(cost.getOrganisation().getName() + ", " + cost.getPeriod()));
    }

    @Test
    void itIsAboutTheSixMunicipalitiesOfTheProject() {
        assertThat(SpreadTable.bundled().municipalities())
                .extracting(Organisation::getName)
                .containsExactly("Allerød", "Helsingør", "Slagelse", "Fredericia", "Silkeborg", "Brønderslev");
    }

    @ParameterizedTest
    @CsvSource({
        "Helsingør, 2821, 2575",
        "Allerød, 2228, 2779",
        "Slagelse, 1951, 2444",
        "Fredericia, 2893, 3692",
        "Silkeborg, 2742, 2787",
        "Brønderslev, 2360, 2223"
    })
    void eachStatementAddsUpToThePublishedTotal(String municipality, BigDecimal total2020, BigDecimal total2024) {
        assertThat(totalOfStatement(municipality, 2020)).isEqualByComparingTo(total2020);
        assertThat(totalOfStatement(municipality, 2024)).isEqualByComparingTo(total2024);
    }

    private static BigDecimal totalOfStatement(String name, int year) {
        Organisation municipality =
                Municipalities.since2007().getMunicipality(name).toOrganisation();
        BigDecimal published = PublishedTotals.bundled().get(municipality, year);
        ResourceStatement statement = SpreadTable.bundled().statement(municipality, year, published);
        List<String> cost = statement.getMeasures().stream()
                .filter(Measure::isCost)
                .map(Measure::getId)
                .toList();
        return statement.getAmounts().stream()
                .filter(amount -> cost.contains(amount.getMeasure()))
                .map(ResourceAmount::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aTableOfTheReadersOwnTakesThePlaceOfTheMadeUpOne() throws IOException {
        String report = SixMunicipalities.calculate(List.of(table("Fanø;Kontor;3.1.1;1.5;1;0\n")))
                .text();
        assertThat(report)
                .contains("=== Fanø 2024", "Published total 7,950.00, here 7,950.00, difference 0.00.")
                .doesNotContain("made up: it is not published");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fanø;Kontor;3.1.1;1,5;1;0\n",
                "Fanø;Kontor;3.1.1;1.5;1e30;0\n",
                "Fanø;Kontor;byggesagen;1.5;1;0\n",
                "Fanø;;3.1.1;1.5;1;0\n"
            })
    void aWrongCellIsRefusedWithFileLineAndColumn(String row) throws IOException {
        String file = table(row);
        assertThatThrownBy(() -> SixMunicipalities.calculate(List.of(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("own.csv, row 2, column ");
    }

    @Test
    void aPartBelowZeroIsRefused() throws IOException {
        String file = table("Fanø;Kontor;3.1.1;1.5;-1;0\n");
        assertThatThrownBy(() -> SixMunicipalities.calculate(List.of(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3.1.1 in Kontor has -1.00 parts of PAYROLL; allowed is zero or more");
    }

    @Test
    void anUnknownFieldIsRefusedWithTheNearestCodes() throws IOException {
        String file = table("Fanø;Kontor;3.1.7;1.5;1;0\n");
        assertThatThrownBy(() -> SixMunicipalities.calculate(List.of(file)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems())
                                .extracting(Problem::getReason)
                                .containsOnly(Reason.UNKNOWN_CODE))
                .hasMessageContaining("3.1.6, 3.2.1");
    }

    @Test
    void aMunicipalityWithoutPublishedTotalIsNamed() throws IOException {
        String file = table("Farum;Kontor;3.1.1;1.5;1;0\n");
        assertThatThrownBy(() -> SixMunicipalities.calculate(List.of(file)))
                .hasMessageContaining("no published total for Farum in 2020");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        String file = folder.resolve("missing.csv").toString();
        assertThatThrownBy(() -> SixMunicipalities.calculate(List.of(file))).hasMessage("there is no file " + file);
    }

    private String table(String rows) throws IOException {
        return Files.writeString(folder.resolve("own.csv"), HEADER + rows).toString();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = SixMunicipalitiesTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no golden copy " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
