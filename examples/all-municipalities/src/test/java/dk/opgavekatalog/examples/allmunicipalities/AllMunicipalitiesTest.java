package dk.opgavekatalog.examples.allmunicipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllMunicipalitiesTest {

    @Test
    void theReportIsTheGoldenCopy() throws IOException {
        assertThat(AllMunicipalities.report(List.of())).isEqualTo(golden("report.en.txt"));
    }

    @Test
    void theDanishReportIsTheGoldenCopy() throws IOException {
        assertThat(AllMunicipalities.report(List.of("--danish"))).isEqualTo(golden("report.da.txt"));
    }

    @Test
    void asOneMunicipalityTheOthersAreLetters() {
        String report = AllMunicipalities.report(List.of("--as", "Greve", "--danish"));

        assertThat(report).contains("Greve  ").doesNotContain("Silkeborg", "København", "Læsø");
        assertThat(report.lines().filter(line -> line.matches("[A-Z]{1,2} .*"))).hasSize(97);
    }

    @Test
    void theTableIsReadWhole() {
        PublishedTotals published = PublishedTotals.read();
        List<IndicatorObservation> observations = published.observations().getObservations();

        assertThat(observations).hasSize(87 + 98 + 98);
        assertThat(observations)
                .filteredOn(observation -> observation.getPeriod().equals(AccountingPeriod.ofYear(2016)))
                .hasSize(87);
        assertThat(published.wholeCountry())
                .containsEntry(AccountingPeriod.ofYear(2020), new BigDecimal("2760"))
                .containsEntry(AccountingPeriod.ofYear(2024), new BigDecimal("3094"))
                .hasSize(2);
    }

    @Test
    void theTableNamesMunicipalitiesAsTheLibraryDoes() {
        assertThat(PublishedTotals.read().observations().getObservations())
                .extracting(observation -> observation.getOrganisation().getName())
                .allSatisfy(name -> assertThat(
                                Municipalities.since2007().getMunicipality(name).getName())
                        .isEqualTo(name))
                .containsAll(Municipalities.since2007().getAll().stream()
                        .map(Municipality::getName)
                        .filter(name -> !name.equals("Christiansø"))
                        .toList());
    }

    @Test
    void whatIsNotAllowedIsRefused() {
        assertThatThrownBy(() -> AllMunicipalities.report(List.of("--norsk")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arguments [--norsk]; allowed are --danish and --as with a municipality");
        assertThatThrownBy(() -> AllMunicipalities.report(List.of("--as", "Atlantis")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = AllMunicipalitiesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
