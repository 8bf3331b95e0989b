package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.UnreadDistinction;
import dk.opgavekatalog.data.registration.recognition.UnreadDistinction.Distinction;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The warning of columns that are not read although they tell rows apart. */
class UnreadDistinctionTest {

    private static ReadRegistrations read(String heading, String... values) {
        StringBuilder file = new StringBuilder("Kommune;År;Enhed;Konto;" + heading + ";Årsværk\n");
        for (String value : values) {
            file.append("217;2024;Teknik;3.1.1;").append(value).append(";8\n");
        }
        return Registrations.read(
                ReadingOptions.builder().addIgnoredColumns(heading).build(), file.toString());
    }

    private static List<UnreadDistinction> warnings(String heading, String... values) {
        return read(heading, values).getRecognition().getFiles().get(0).getUnreadDistinctions();
    }

    @ParameterizedTest
    @CsvSource({
        "Version, 1, 2, VERSION",
        "Budget/Regnskab, Budget, Regnskab, VERSION",
        "Budgetversion, Oprindeligt, Korrigeret, VERSION",
        "Scenarie, A, B, VERSION",
        "Scenario, Low, High, VERSION",
        "Valuta, DKK, EUR, CURRENCY",
        "Valutakode, DKK, EUR, CURRENCY",
        "Currency, DKK, EUR, CURRENCY",
        "D/K, D, K, SIDE",
        "Debet/kredit, Debet, Kredit, SIDE",
        "Fortegn, +, -, SIDE",
        "Beløbsenhed, kr., t.kr., SCALE",
        "Enhed kr./t.kr., kr., t.kr., SCALE",
        "Måned, 1, 2, PERIOD",
        "Kvartal, K1, K2, PERIOD",
        "Lønperiode, 202401, 202402, PERIOD",
        "Month, Jan, Feb, PERIOD"
    })
    void aColumnThatTellsRowsApartIsWarnedOf(String heading, String first, String second, Distinction distinction) {
        assertThat(warnings(heading, first, first, second, first))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.getHeading()).isEqualTo(heading);
                    assertThat(warning.getDistinction()).isEqualTo(distinction);
                    assertThat(warning.getValues()).containsExactly(first, second);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Version, 1, 1",
        "Valuta, DKK, dkk",
        "Bemærkning, a, b",
        "Budget, 100.000, 200000",
        "Kreditor, A, B",
        "Budgetansvarlig, A, B",
        "Navn, A, B",
        "Enhedsnavn, A, B",
        "Stilling, A, B"
    })
    void aColumnThatTellsNothingApartIsNot(String heading, String first, String second) {
        assertThat(warnings(heading, first, second)).isEmpty();
    }

    @Test
    void aMonthBesideThePeriodsThatAreReadTellsNothing() {
        ReadingOptions options =
                ReadingOptions.builder().addIgnoredColumns("Månedsnr").build();
        String file =
                "Kommune;Periode;Enhed;Konto;Månedsnr;Årsværk\n217;2024-01;T;3.1.1;1;8\n217;2024-02;T;3.1.1;2;8\n";

        assertThat(Registrations.read(options, file)
                        .getRecognition()
                        .getFiles()
                        .get(0)
                        .getUnreadDistinctions())
                .isEmpty();
    }

    @Test
    void theWarningDoesNotDependOnBlocks() {
        StringBuilder file = new StringBuilder("Kommune;År;Enhed;Konto;Version;Årsværk\n");
        String row = "217;2024;Teknik;3.1.1;%s;8\n";
        file.append(row.formatted("a").repeat(100_000));
        file.append(row.formatted("b")).append(row.formatted("c").repeat(100_000));
        ReadingOptions options =
                ReadingOptions.builder().addIgnoredColumns("Version").build();

        assertThat(Registrations.read(options, file.toString())
                        .getRecognition()
                        .getFiles()
                        .get(0)
                        .getUnreadDistinctions())
                .singleElement()
                .satisfies(warning -> assertThat(warning.getValues()).containsExactly("a", "b"));
    }

    @Test
    void tablesAreWarnedOfToo() {
        ReadingOptions options =
                ReadingOptions.builder().addIgnoredColumns("Version").build();
        String file = "Kommune;År;Enhed;Konto;Version;Årsværk\n217;2024;T;3.1.1;a;8\n217;2024;T;3.1.1;b;8\n";

        assertThat(Registrations.readTable(options, file)
                        .getRecognition()
                        .getFiles()
                        .get(0)
                        .getUnreadDistinctions())
                .hasSize(1);
    }

    @Test
    void theWarningSaysWhatHappensInBothLanguages() {
        ReadRegistrations read = read("Måned", "jan", "feb");

        assertThat(read.getRecognition().describe(Language.ENGLISH))
                .contains("f.csv: warning: the column 'Måned' is not read, but distinguishes between 'jan' and 'feb':"
                        + " amounts are added up, and FTE count once for each period; let the column be read,"
                        + " and use the option sumPeriodsTo");
        assertThat(read.getRecognition().describe(Language.DANISH))
                .contains("f.csv: advarsel: kolonnen 'Måned' læses ikke, men skelner mellem 'jan' og 'feb': beløb"
                        + " lægges sammen, og årsværk tælles en gang for hver periode; lad kolonnen blive læst, og"
                        + " brug indstillingen sumPeriodsTo");
    }
}
