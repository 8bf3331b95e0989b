package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.municipality.Region;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedTotals;
import dk.opgavekatalog.data.registration.recognition.WhyUnchecked;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals are left out by an option, and compared with the rows that they are over where the numbers add up. */
class InputTotalsTest {

    private static final ReadingOptions OPTIONS =
            ReadingOptions.builder().checkingTotals(true).build();
    private static final FactsReader FACTS = FactsReader.of(OPTIONS);
    private static final StatisticReader STATISTICS = StatisticReader.of(Catalogs.edition2006(), OPTIONS)
            .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees"));

    private static final String RIGHT = "right";
    private static final String NOT_COMPARED = "not compared";

    /** Every municipality with its number as inhabitants, and Christiansø. */
    private static String country(String total, String inhabitants) {
        return "Område;År;Indbyggere / "
                + Municipalities.since2007().getAll().stream()
                        .map(municipality -> municipality.getNumber() + ";2024;" + municipality.getNumber())
                        .collect(Collectors.joining(" / "))
                + " / " + total + ";2024;" + inhabitants;
    }

    private static long sum(Optional<Region> region) {
        return Municipalities.since2007().getAll().stream()
                .filter(municipality ->
                        region.isEmpty() || municipality.getRegion().equals(region))
                .map(Municipality::getNumber)
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static String told(InputReader<?> reader, String table) {
        RecognisedTotals totals = InputTables.read(reader, table)
                .getRecognition()
                .getFiles()
                .get(0)
                .getTotals()
                .orElseThrow();
        assertThat(totals.getRowCount()).isEqualTo(1);
        if (totals.getAgreedCount() + totals.getRoundedRows().size() == 0) {
            assertThat(totals.getFirstRows().get(0).getWhyUnchecked()).contains(WhyUnchecked.NOT_ALL_ROWS);
            return NOT_COMPARED;
        }
        return totals.getRoundedRows().isEmpty() ? RIGHT : "rounded";
    }

    @Test
    void theCountryIsComparedWhereAllMunicipalitiesAreThere() {
        String all = String.valueOf(sum(Optional.empty()));

        assertThat(told(FACTS, country("Hele landet", all))).isEqualTo(RIGHT);
        assertThat(InputTables.refusal(FACTS, country("000 Hele landet", "5")))
                .isEqualTo("row 101, column Indbyggere: CONTRADICTION, found '5', allowed: "
                        + String.format(Locale.ROOT, "%,d", Long.parseLong(all))
                        + ", which the rows add up to that the total is over");
        assertThat(told(FACTS, "Område;År;Indbyggere / Hele landet;2024;5961249 / Helsingør;2024;64047"))
                .isEqualTo(NOT_COMPARED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "0", "084", "84", "081", "085", "01", "09", "11"})
    void codesOfAreasAreTotals(String code) {
        String table = "Område;År;Indbyggere / " + code + ";2024;5961249 / 217;2024;64047";
        assertThat(InputTables.refusal(FactsReader.of(ReadingOptions.standard()), table))
                .startsWith("row 2, column Område: TOTAL, found '" + code + "'");
        assertThat(told(FACTS, table)).isEqualTo(NOT_COMPARED);
        ReadingOptions none = ReadingOptions.builder().addNotTotals(code).build();
        assertThat(InputTables.read(FactsReader.of(none), table).getContent()).hasSize(2);
    }

    @Test
    void theCodesOfCountryAndRegionsAreCompared() {
        assertThat(told(FACTS, country("000", String.valueOf(sum(Optional.empty())))))
                .isEqualTo(RIGHT);
        assertThat(told(FACTS, country("084", String.valueOf(sum(Optional.of(Region.HOVEDSTADEN))))))
                .isEqualTo(RIGHT);
        assertThat(InputTables.refusal(FACTS, country("085", "5"))).contains("CONTRADICTION");
    }

    @Test
    void anErrorOfASpreadsheetIsNoOrganisation() {
        ReadingOptions options =
                ReadingOptions.builder().commentCharacter(Optional.empty()).build();
        assertThat(InputTables.refusal(FactsReader.of(options), "Kommune;År;Indbyggere / #N/A;2024;5"))
                .startsWith("row 2, column Kommune: MALFORMED, found '#N/A'");
    }

    /** Christiansø belongs to no region, but tables count it with one. */
    @Test
    void aRegionIsComparedWithChristiansoeAndWithout() {
        long capital = sum(Optional.of(Region.HOVEDSTADEN));

        assertThat(told(FACTS, country("Region Hovedstaden", String.valueOf(capital))))
                .isEqualTo(RIGHT);
        assertThat(told(FACTS, country("084 Region Hovedstaden", String.valueOf(capital + 411))))
                .isEqualTo(RIGHT);
        assertThat(InputTables.refusal(FACTS, country("Region Hovedstaden", "5")))
                .contains("CONTRADICTION, found '5'");
        assertThat(told(FACTS, country("Landsdel Fyn", "5"))).isEqualTo(NOT_COMPARED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kommune;År;Indbyggere / A;2024;5 / B;2024;6 / A;2023;4 / I alt;2024;11 | right
            Kommune;År;Indbyggere / A;2024;5 / B;2024;6 / I alt;2024;12 | CONTRADICTION
            Kommune;År;Indbyggere / A;2024;5 / B;2024;.. / I alt;2024;12 | not compared
            """)
    void aTotalOfARowsOwnPeriodIsCompared(String table, String outcome) {
        assertOutcome(FACTS, table, outcome);
        assertOutcome(FACTS.ofInhabitants(), table.replace("Indbyggere", "Indhold"), outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Enhed;Felt;Medarbejdere / A;3.1.1;5 / B;3.1.1;6 / I alt;;11 | right
            Enhed;Felt;Medarbejdere / A;3.1.1;5 / B;3.1.1;6 / A i alt;;5 | right
            Enhed;Felt;Medarbejdere / A;3.1.1;5 / A;3.1.2;6 / I alt;3.1.2;6 | right
            Enhed;Felt;Medarbejdere / A;3.1.1;5 / B;3.1.1;6 / A i alt;;11 | CONTRADICTION
            Enhed;Felt;Medarbejdere / A;3.1.1;5 / C i alt;;11 | not compared
            Enhed;Felt;Medarbejdere / A;3.1.1;5,25 / B;3.1.1;6,2 / I alt;;11,5 | rounded
            Enhed;Felt;Medarbejdere / A;3.1.1;5,25 / B;3.1.1;6,2 / I alt;;11 | rounded
            Enhed;Felt;Medarbejdere / A;3.1.1;5,25 / B;3.1.1;6,2 / I alt;;11,3 | CONTRADICTION
            Enhed;Felt;Statistik;Værdi / A;3.1.1;Medarbejdere;5 / Total;;Medarbejdere;5 | right
            """)
    void aTotalOfAStatisticIsComparedWithTheRowsOfItsUnitAndField(String table, String outcome) {
        assertOutcome(STATISTICS, table, outcome);
    }

    /** Values of indicators do not add up. */
    @Test
    void aTotalOfObservationsIsLeftOutAndListed() {
        ObservationReader reader =
                ObservationReader.of(Catalogs.edition2006(), OPTIONS).withIndicator("1.1.1-p1");

        ReadInput<?> read = InputTables.read(reader, "Område;Tid;Indhold / Hele landet;2024;5 / 217;2024;6");

        assertThat(read.describe(Language.ENGLISH))
                .contains("tal.csv: 1 total is not checked, as its numbers do not add up: row 2 'Hele landet'");
        assertThat(read.getOmitted()).singleElement().satisfies(omitted -> {
            assertThat(omitted.getOmission()).isEqualTo(Omission.TOTAL);
            assertThat(omitted.getText()).isEqualTo("Hele landet");
        });
    }

    @Test
    void aNameThatOnlyLooksLikeATotalIsAnOrganisation() {
        FactsReader reader = FactsReader.of(
                ReadingOptions.builder().addNotTotals("Region Hovedstaden").build());

        assertThat(InputTables.read(reader, "Område;År;Indbyggere / REGION Hovedstaden;2024;6")
                        .getContent())
                .hasSize(1);
    }

    private static void assertOutcome(InputReader<?> reader, String table, String outcome) {
        switch (outcome) {
            case "right", "rounded", "not compared" ->
                assertThat(told(reader, table)).isEqualTo(outcome);
            default -> {
                assertThat(InputTables.refusal(reader, table)).contains(outcome + ", found");
                InputTables.requireBothLanguages(InputTables.problems(reader, table));
            }
        }
    }
}
