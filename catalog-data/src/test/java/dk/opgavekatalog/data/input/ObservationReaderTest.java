package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadingOptions;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.language.Language;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as a table of cases: the file, and what comes of it. */
class ObservationReaderTest {

    private static final ObservationReader READER =
            ObservationReader.of(Catalogs.edition2006(), InputTables.MUNICIPALITIES);
    private static final ObservationReader OF_PAYSLIPS = READER.withIndicator("1.1.1-p1");

    private static String shown(ReadInput<ObservationSet> read) {
        return read.getContent().getObservations().stream()
                .map(ObservationReaderTest::shown)
                .collect(Collectors.joining(", "));
    }

    private static String shown(IndicatorObservation observation) {
        return observation.getOrganisation().getId() + " " + observation.getPeriod()
                + observation.getVariant().map(variant -> " (" + variant + ")").orElse("")
                + observation
                        .getValue()
                        .map(value -> " " + value.toPlainString())
                        .orElse("")
                + observation
                        .getBase()
                        .map(base -> " of " + base.toPlainString())
                        .orElse("")
                + observation.getUnit().map(unit -> " " + unit).orElse("")
                + observation.getCases().map(cases -> ", n=" + cases).orElse("");
    }

    /** A table of Statistics Denmark does not say its indicator. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Område;Tid;Indhold / 217 Helsingør;2024;.. / 101 København;2024;1234 | 101 2024 1234
            OMRÅDE;TID;INDHOLD / 217;2024;12 / 101;2024;1234,5 | 217 2024 12, 101 2024 1234.5
            "Område";"Tid";"Indhold" / "Helsingør";"2024";"12" | 217 2024 12
            Område;2023;2024 / 217 Helsingør;5;.. / 101 København;7;1234 | 217 2023 5, 101 2023 7, 101 2024 1234
            ;2023;2024 / 217 Helsingør;5;6 | 217 2023 5, 217 2024 6
            Lønsedler efter område og tid /   / ;2024 / Helsingør;5 /   / Kilde: Danmarks Statistik / Tallene er opdigtet | 217 2024 5
            Lønsedler / Enhed: antal / Område;Tid;Indhold / Helsingør;2024;5 / Område;Tid;Indhold / København;2024;6 | 217 2024 5, 101 2024 6
            Kommune;År;Værdi / Helsingør Kommune;2024;1.234,50 | 217 2024 1234.50
            Kommune;År;Værdi / 0217;2024;1 234 | 217 2024 1234
            Kommune,År,Værdi / Helsingør,2024,12.5 | 217 2024 12.5
            kommune;aar;vaerdi / Prøvekøbing;2024;3 / PRØVEKØBING;2023;4 | Prøvekøbing 2024 3, Prøvekøbing 2023 4
            Kommunekode;Kommunenavn;År;Værdi / 999;Prøvekøbing;2024;3 | 999 2024 3
            Kommune;Periode;Værdi / Helsingør;2024-07-01/2024-12-31;3 | 217 2024-07-01/2024-12-31 3
            # en note / Kommune;År;Værdi / # endnu en / Helsingør;2024;3 | 217 2024 3
            """)
    void aTableOfOneIndicatorIsRead(String table, String expected) {
        assertThat(shown(InputTables.read(OF_PAYSLIPS, table))).isEqualTo(expected);
        if (!table.contains(",År,") && !table.startsWith("#")) {
            assertThat(shown(InputTables.readAsTable(OF_PAYSLIPS, table))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kommune;År;Indikator;Værdi;Basis;Måleenhed;Antal svar / Helsingør;2024;1.1.1-p1;24000;;; / Helsingør;2024;1.1.1-q2;61;24000;; / Helsingør;2024;1.1.1-q3;81,5;;pct. tilfredse;120 | 217 2024 24000, 217 2024 61 of 24000, 217 2024 81.5 pct. tilfredse, n=120
            Kommune;År;1.1.1-p1;1.1.1-p2 / Helsingør;2024;24000;1850 / København;2024;;7 | 217 2024 24000, 217 2024 1850, 101 2024 7
            Kommune;Indikator;2023;2024 / Helsingør;1.1.1-p1;5;6 / Helsingør;1.1.1-p2;..;7 | 217 2023 5, 217 2024 6, 217 2024 7
            """)
    void observationsOfSeveralIndicatorsAreRead(String table, String expected) {
        assertThat(shown(InputTables.read(READER, table))).isEqualTo(expected);
        assertThat(shown(InputTables.readAsTable(READER, table))).isEqualTo(expected);
    }

    /** Each refusal in the short form: row, column, reason, the value found, and what is allowed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Område;Tid;Indhold / Helsingør;2024;- | row 2, column Indhold: MALFORMED, found '-' | write 0 where the number is zero
            Område;Tid;Indhold / Helsingør;2024; | row 2, column Indhold: MISSING, nothing found | a value, a base or both
            Område;Tid;Indhold / Helsingør;24;5 | row 2, column Tid: MALFORMED, found '24' | a period such as 2024
            Område;Tid;Indhold / ;2024;5 | row 2, column Område: BLANK, nothing found | a text that is not blank
            Område;Tid;Indhold / Helsingør;2024;1.234 | row 2, column Indhold: MALFORMED, found '1.234' | the option thousandsSeparator
            Område;Tid;Indhold / Helsingør;2024;5;6 | row 2, column 4: MALFORMED, found '6' | as many cells as headings: 3
            Område;Tid;Indhold / Helsingør;2024;5 / 217;2024;6 | row 3, column Indhold: DUPLICATE, found 'Helsingør, 2024, 1.1.1-p1' | the first is in tal.csv, row 2, column Indhold
            Område;Tid;Indhold / Hele landet;2024;5 | row 2, column Område: UNKNOWN_VALUE, found 'Hele landet' | this is a total
            Område;Tid;Indhold / 084 Region Hovedstaden;2024;5 | row 2, column Område: UNKNOWN_VALUE, found '084 Region Hovedstaden' | this is a total
            Område;Tid;Indhold / Landsdel Fyn;2024;5 | row 2, column Område: UNKNOWN_VALUE, found 'Landsdel Fyn' | this is a total
            Område;Tid;Indhold / Helsingør;2024;-5 | row 2, column Indhold: OUT_OF_RANGE, found '-5' | 0 or more
            Område;Tid;Køn;Indhold / Helsingør;2024;I alt;5 | row 1, column 3: UNKNOWN_VALUE, found 'Køn' | the option ignoredColumns
            Område;Tid;Tid;Indhold / Helsingør;2024;2024;5 | row 1, column 3: DUPLICATE, found 'Tid' | each column once
            Område;Indhold / Helsingør;5 | row 1: MISSING, nothing found | a column Periode (Period), or the option period
            Tid;Indhold / 2024;5 | row 1: MISSING, nothing found | a column Kommune (Municipality), or the option organisation
            Område;Tid / Helsingør;2024 | row 1: MISSING, nothing found | a column Værdi (Value)
            Område;2024;Indhold / Helsingør;5;6 | row 1, column 3: CONTRADICTION, found 'Indhold' | not this column
            Område;Tid;2024 / Helsingør;2024;5 | row 1, column 2: CONTRADICTION, found 'Tid' | not this column
            Område;Indikator;Tid;Indhold / Helsingør;1.1.1-p1;2024;5 | row 1: CONTRADICTION, found 'Indikator' | the reader's method withIndicator
            ;;2024 / Helsingør;I alt;5 | row 2, column 2: MALFORMED, found 'I alt' | an empty text in the option ignoredColumns
            Navn;Beløb / Per;5 | row 1: UNKNOWN_VALUE, found 'Navn;Beløb' | a row of headings, such as Kommune;År;Indikator;Værdi
            Område;Tid;Indhold | row 1: MISSING, nothing found | at least one row below the headings
            """)
    void whatIsWrongIsRefused(String table, String refused, String allowed) {
        List<Problem> problems = InputTables.problems(OF_PAYSLIPS, table);
        String message = InputTables.refusal(OF_PAYSLIPS, table);

        assertThat(problems).as(message).hasSize(1);
        assertThat(message).startsWith(refused).contains(allowed);
        assertThat(problems.get(0).findPosition()).isPresent();
        InputTables.requireBothLanguages(problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kommune;År;Indikator;Værdi / Helsingør;2024;1.1.1-p9;5 | row 2, column Indikator: UNKNOWN_REFERENCE, found '1.1.1-p9' | nearest: 1.1.1-p
            Kommune;År;Indikator;Værdi / Helsingør;2024;1.1.1-q3;81,5 | row 2, column Værdi: MISSING, nothing found | the unit that 1.1.1-q3 is stated in
            Kommune;År;Indikator;Værdi;Basis / Helsingør;2024;1.1.1-p1;5;6 | row 2, column Basis: CONTRADICTION, found '6' | the FTE of 1.1.1-p1 come from the cost statement
            Kommune;År;Værdi / Helsingør;2024;5 | row 1: MISSING, nothing found | the reader's method withIndicator
            """)
    void whatDoesNotFitItsIndicatorIsRefused(String table, String refused, String allowed) {
        List<Problem> problems = InputTables.problems(READER, table);
        String message = InputTables.refusal(READER, table);

        assertThat(problems).as(message).hasSize(1);
        assertThat(message).startsWith(refused).contains(allowed);
        InputTables.requireBothLanguages(problems);
    }

    @Test
    void withheldValuesAreListedWithTheirPlaces() {
        ReadInput<ObservationSet> read =
                InputTables.read(OF_PAYSLIPS, "Område;Tid;Indhold / 217 Helsingør;2024;.. / 101 København;2024;1234");

        assertThat(read.getOmitted()).singleElement().satisfies(omitted -> {
            assertThat(omitted.getOmission()).isEqualTo(Omission.WITHHELD);
            assertThat(omitted.getPosition()).hasToString("tal.csv, row 2, column Indhold");
            assertThat(omitted.getText()).isEqualTo("..");
            assertThat(omitted.findOrganisation().orElseThrow().getId()).isEqualTo("217");
            assertThat(omitted.findPeriod().orElseThrow()).hasToString("2024");
            assertThat(omitted.findIndicator()).contains("1.1.1-p1");
        });
        assertThat(read.describe(Language.DANISH))
                .containsExactly(
                        "tal.csv, række 1: overskrifter Område = ORGANISATION, Tid = PERIOD, Indhold = VALUE; 2 rækker"
                                + " læst",
                        "tal.csv, række 2, kolonne Indhold: tilbageholdt, '..' (Helsingør, 2024, 1.1.1-p1)");
    }

    /** To a statistics office a dash is a number, so only an option makes it nothing. */
    @Test
    void aMarkForNothingMakesNoObservationAndIsListed() {
        ObservationReader reader = ObservationReader.of(
                        Catalogs.edition2006(),
                        ReadingOptions.builder()
                                .from(InputTables.MUNICIPALITIES)
                                .addMarksForNothing("-")
                                .build())
                .withIndicator("1.1.1-p1");

        for (String table : List.of("Område;Tid;Indhold / 217;2024;- / 101;2024;4", ";2024 / 217;- / 101;4")) {
            ReadInput<ObservationSet> read = InputTables.read(reader, table);
            assertThat(shown(read)).isEqualTo("101 2024 4");
            assertThat(read.getOmitted())
                    .singleElement()
                    .extracting(OmittedValue::getOmission)
                    .isEqualTo(Omission.NOTHING);
        }
    }

    /** Half an observation would be a figure of another kind. */
    @Test
    void anObservationWithAWithheldBaseIsLeftOutWhole() {
        ReadInput<ObservationSet> read =
                InputTables.read(READER, "Kommune;År;Indikator;Værdi;Basis / Helsingør;2024;1.1.1-q2;61;..");

        assertThat(read.getContent().getObservations()).isEmpty();
        assertThat(read.getOmitted()).hasSize(1);
    }

    @Test
    void manyCellsWithOneFaultAreOneProblem() {
        String rows = "Område;Tid;Indhold" + " / Helsingør;2024;-".repeat(4000) + " / København;2024;5,5,5";

        assertThat(InputTables.problems(OF_PAYSLIPS, rows))
                .hasSize(2)
                .satisfiesExactly(
                        dashes -> assertThat(dashes.getCount()).isEqualTo(4000),
                        other -> assertThat(other.findPosition().orElseThrow().findRow())
                                .contains(4002L));
    }

    @Test
    void whatWasRecognisedIsTold() {
        ReadTable table = InputTables.read(
                        OF_PAYSLIPS,
                        "Lønsedler /   / Område;2024 / Helsingør;5 / Område;2024 / KØBENHAVN;6 /   / Kilde: opdigtet")
                .getTables()
                .get(0);

        assertThat(table.getHeadings()).hasToString("tal.csv, row 3");
        assertThat(table.getColumns()).isEqualTo(Map.of("Område", "ORGANISATION", "2024", "PERIOD 2024"));
        assertThat(table.getRowCount()).isEqualTo(2);
        assertThat(table.getRowsAboveCount()).isEqualTo(1);
        assertThat(table.getRepeatedHeadingsCount()).isEqualTo(1);
        assertThat(table.getNoteCount()).isEqualTo(1);
    }

    @Test
    void spellingsOfOneNameAreOneOrganisation() {
        ReadInput<ObservationSet> read = InputTables.read(
                OF_PAYSLIPS, "Kommune;År;Værdi / Prøvekøbing;2024;3 / PRØVEKØBING;2023;4 / Prøvekøbing ;2022;5");

        assertThat(read.getContent().getObservations())
                .extracting(observation -> observation.getOrganisation().getId())
                .containsOnly("Prøvekøbing");
        assertThat(read.describe(Language.ENGLISH))
                .contains("tal.csv, row 3, column Kommune: 'PRØVEKØBING' was read as 'Prøvekøbing'");
    }

    @Test
    void optionsAreObeyed() {
        ReadingOptions options = ReadingOptions.builder()
                .from(InputTables.MUNICIPALITIES)
                .charset(Charset.forName("windows-1252"))
                .separator('\t')
                .decimalSign('.')
                .addIgnoredColumns("Køn")
                .build();
        ObservationReader reader =
                ObservationReader.of(Catalogs.edition2006(), options).withIndicator("1.1.1-p1");

        assertThat(shown(InputTables.read(reader, "Område\tKøn\tTid\tIndhold / Helsingør\tI alt\t2024\t12.5")))
                .isEqualTo("217 2024 12.5");
    }

    @Test
    void headingsOfTheUserAreKnown() {
        ObservationReader reader =
                OF_PAYSLIPS.withColumns(Map.of("Sted", InputColumn.ORGANISATION, "Lønsedler", InputColumn.VALUE));

        assertThat(shown(InputTables.read(reader, "sted;år;lønsedler / Helsingør;2024;5")))
                .isEqualTo("217 2024 5");
    }
}
