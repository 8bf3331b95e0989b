package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year and a month or quarter in columns of their own. */
class YearsBesideTest {

    private static final String REST = ";Enhed;Konto;Årsværk\n";

    private static String file(String headings, String cells) {
        return "Kommune;" + headings + REST + "217;" + cells + ";Teknik;3.1.1;8\n";
    }

    private static String period(ReadRegistrations read) {
        return read.getStatements().get(0).getPeriod().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "År;Måned | 2024;7 | 2024-07",
                "År;Måned | 2024;07 | 2024-07",
                "År;Måned | 2024;12 | 2024-12",
                "Måned;År | 7;2024 | 2024-07",
                "Regnskabsår;Md. | 2024;juli | 2024-07",
                "År:;md | 2024;jul | 2024-07",
                "År;Måned | 2024;Jan. | 2024-01",
                "Year;Month | 2024;July | 2024-07",
                "År;Måned | 2024;juli 2024 | 2024-07",
                "År;Måned | 2024;2024-07 | 2024-07",
                "År;Kvartal | 2024;3 | 2024K3",
                "År;Kvartal | 2024;K3 | 2024K3",
                "År;Kvartal | 2024;3. kvartal | 2024K3",
                "Year;Quarter | 2024;Q3 | 2024K3",
                "Year;Quarter | 2024;2024Q3 | 2024K3"
            })
    void aYearAndItsPartMakeOnePeriod(String headings, String cells, String period) {
        String plain = "Kommune;Periode" + REST + "217;" + period + ";Teknik;3.1.1;8\n";
        String expected = period(Registrations.read(Registrations.STANDARD, plain));

        assertThat(period(Registrations.read(Registrations.STANDARD, file(headings, cells))))
                .isEqualTo(expected);
        assertThat(period(Registrations.readTable(Registrations.STANDARD, file(headings, cells))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "År;Måned | 2024;13",
                "År;Måned | 2024;0",
                "År;Måned | 2024;",
                "År;Måned | ;7",
                "År;Måned | 2024;2024",
                "År;Måned | 2024;2023-07",
                "År;Måned | 2023*;2024-07",
                "År;Måned | 2023/24;2024-07",
                "År;Måned | 24;7",
                "År;Måned | 2024;sommer",
                "År;Måned | 2024;1-3",
                "År;Kvartal | 2024;5",
                "År;Kvartal | 2024;12"
            })
    void whatMakesNoPartOfTheYearIsRefused(String headings, String cells) {
        for (ReadingOptions options : new ReadingOptions[] {
            Registrations.STANDARD,
            ReadingOptions.builder().addFillDown(Column.PERIOD).build()
        }) {
            assertThat(Registrations.problems(options, file(headings, "2023;1") + "217;" + cells + ";Teknik;3.1.1;8\n"))
                    .as("%s", options.getFillDown())
                    .singleElement()
                    .satisfies(problem -> assertThat(
                                    problem.findPosition().orElseThrow().findColumn())
                            .contains(headings.split(";", -1)[1]));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "År;Periode | 2024;7",
                "Måned;Kvartal | 7;3",
                "År;Regnskabsår | 2024;2024",
                "År;Måned;Kvartal | 2024;7;3"
            })
    void otherColumnsOfPeriodsAreRefused(String headings, String cells) {
        assertThat(Registrations.problems(Registrations.STANDARD, file(headings, cells)))
                .extracting(Problem::getReason)
                .contains(Reason.DUPLICATE);
    }

    @Test
    void whereAYearBeginsInAnotherMonthTheColumnsAreRefused() {
        ReadingOptions options =
                ReadingOptions.builder().firstMonthOfYear(Month.AUGUST).build();

        assertThat(Registrations.problems(options, file("År;Måned", "2024;7")))
                .extracting(Problem::getReason)
                .containsOnly(Reason.DUPLICATE);
    }

    @Test
    void totalsAndRepeatedHeadingsAreWhatTheyAre() {
        ReadingOptions checking = ReadingOptions.builder().checkingTotals(true).build();
        String block = file("År;Måned", "2024;1") + "217;2024;2;Teknik;3.1.1;8\n";

        assertThat(Registrations.read(checking, block + block.replace(";8\n", ";1\n") + "I alt;;;;;18\n")
                        .getStatements())
                .hasSize(2);
        assertThat(Registrations.read(checking, block + "217;2024;I alt;;;16\n").getStatements())
                .hasSize(2);
        assertThat(Registrations.problems(Registrations.STANDARD, block + "217;2024;I alt;;;16\n"))
                .extracting(Problem::getReason)
                .contains(Reason.TOTAL);
    }

    @Test
    void bothColumnsAreTold() {
        assertThat(Registrations.read(Registrations.STANDARD, file("År;Måned", "2024;7"))
                        .getRecognition()
                        .describe(Language.ENGLISH))
                .anyMatch(line -> line.contains("År (period), Måned (period)"));
    }
}
