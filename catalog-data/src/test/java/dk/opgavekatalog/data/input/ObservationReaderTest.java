package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.data.registration.recognition.RefusedReadingException;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
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
import org.junit.jupiter.params.provider.CsvFileSource;

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
    @CsvFileSource(resources = "a-table-of-one-indicator-is-read.txt", delimiter = '|', quoteCharacter = '`')
    void aTableOfOneIndicatorIsRead(String table, String expected) {
        assertThat(shown(InputTables.read(OF_PAYSLIPS, table))).isEqualTo(expected);
        if (!table.contains(",År,") && !table.startsWith("#")) {
            assertThat(shown(InputTables.readAsTable(OF_PAYSLIPS, table))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "observations-of-several-indicators-are-read.txt", delimiter = '|', quoteCharacter = '`')
    void observationsOfSeveralIndicatorsAreRead(String table, String expected) {
        assertThat(shown(InputTables.read(READER, table))).isEqualTo(expected);
        assertThat(shown(InputTables.readAsTable(READER, table))).isEqualTo(expected);
    }

    /** Each refusal in the short form: row, column, reason, the value found, and what is allowed. */
    @ParameterizedTest
    @CsvFileSource(resources = "what-is-wrong-is-refused.txt", delimiter = '|', quoteCharacter = '`')
    void whatIsWrongIsRefused(String table, String refused, String allowed) {
        List<Problem> problems = InputTables.problems(OF_PAYSLIPS, table);
        String message = InputTables.refusal(OF_PAYSLIPS, table);

        assertThat(problems).as(message).hasSize(1);
        assertThat(message).startsWith(refused).contains(allowed);
        assertThat(problems.get(0).findPosition()).isPresent();
        InputTables.requireBothLanguages(problems);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "what-does-not-fit-its-indicator-is-refused.txt", delimiter = '|', quoteCharacter = '`')
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
                        "tal.csv: overskrifterne står i række 1",
                        "tal.csv: kolonner: Område (organisation), Tid (periode), Indhold (værdi)",
                        "tal.csv: tegnsæt UTF-8, semikolon (;) mellem cellerne, komma (,) som decimaltegn",
                        "tal.csv: 2 rækker læst",
                        "perioder: 1 år, 2024",
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
        RecognisedFile file = InputTables.read(
                        OF_PAYSLIPS,
                        "Lønsedler /   / Område;2024 / Helsingør;5 / Område;2024 / KØBENHAVN;6 /   / Kilde: opdigtet")
                .getRecognition()
                .getFiles()
                .get(0);

        assertThat(file.getRowOfHeadings()).contains(3L);
        assertThat(file.getColumns())
                .extracting(column -> column.describe(Language.ENGLISH))
                .containsExactly("Område (organisation)", "2024 (period 2024)");
        assertThat(file.getRowCount()).isEqualTo(2);
        assertThat(file.getRowsAbove()).containsExactly("Lønsedler");
        assertThat(file.getLeftOut())
                .containsEntry(WhyLeftOut.REPEATED_HEADINGS, 1L)
                .containsEntry(WhyLeftOut.NOTE, 1L);
        assertThat(file.getNotes()).containsExactly("Kilde: opdigtet");
    }

    @Test
    void aRefusedReadingTellsWhatWasRecognised() {
        RefusedReadingException refused = catchThrowableOfType(
                RefusedReadingException.class,
                () -> InputTables.read(
                        ObservationReader.of(Catalogs.edition2006(), InputTables.MUNICIPALITIES),
                        "Lønsedler / Kommune;År;Indikator;Antal;Køn / 217;2024;1.1.1-p1;5;M"));

        assertThat(refused.getRecognition().describe(Language.ENGLISH))
                .contains(
                        "tal.csv: the headings are in row 2",
                        "tal.csv: columns: Kommune (organisation), År (period), Indikator (indicator), Antal (value),"
                                + " Køn (not read)");
    }

    @Test
    void spellingsOfOneNameAreOneOrganisation() {
        ReadInput<ObservationSet> read = InputTables.read(
                OF_PAYSLIPS, "Kommune;År;Værdi / Prøvekøbing;2024;3 / PRØVEKØBING;2023;4 / Prøvekøbing ;2022;5");

        assertThat(read.getContent().getObservations())
                .extracting(observation -> observation.getOrganisation().getId())
                .containsOnly("Prøvekøbing");
        assertThat(read.describe(Language.ENGLISH)).contains("organisation 'Prøvekøbing': also written 'PRØVEKØBING'");
    }

    @Test
    void aNameThatLooksLikeASlipIsToldWithTheNearestMunicipality() {
        ReadInput<ObservationSet> read = InputTables.read(
                OF_PAYSLIPS, "Kommune;År;Værdi / Helsingor;2024;3 / Helsingor;2023;4 / Fælles IT;2022;5");

        assertThat(read.describe(Language.ENGLISH))
                .filteredOn(line -> line.startsWith("warning"))
                .containsExactly("warning: organisation 'Helsingor' is not found among the municipalities; nearest:"
                        + " 217 Helsingør");
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
