package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.DoubtfulPayroll;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The warning of money that is in thousands or millions. */
class DoubtfulPayrollTest {

    private static final String HEADINGS = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift\n";

    private static List<DoubtfulPayroll> warnings(ReadingOptions options, String rows) {
        return Registrations.read(options, rows).getRecognition().getDoubtfulPayrolls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KRONER | 8;4400,00 | THOUSANDS",
                "KRONER | 8;4,40 | MILLIONS",
                "KRONER | 8;4400000,00 | ",
                "KRONER | 1;1999,99 | THOUSANDS",
                "KRONER | 1;2000,00 | ",
                "KRONER | 1;1,99 | MILLIONS",
                "KRONER | 1;2,00 | THOUSANDS",
                "KRONER | 1;30000000,00 | ",
                "KRONER | 8; | ",
                "KRONER | 0;100 | ",
                "KRONER | ;100 | ",
                "KRONER | 8;-4400 | ",
                "KRONER | -8;4400 | ",
                "KRONER | 8000000;1 | ",
                "THOUSANDS | 8;4400 | ",
                "THOUSANDS | 8;4400000 | KRONER",
                "THOUSANDS | 8;4,4 | MILLIONS",
                "MILLIONS | 8;4400 | THOUSANDS",
                "MILLIONS | 8;4400000 | KRONER",
                "MILLIONS | 8;4,4 | "
            })
    void payrollThatCannotBeThatOfItsFteIsWarnedOf(MoneyUnit unit, String amounts, MoneyUnit likely) {
        ReadingOptions options = ReadingOptions.builder().moneyUnit(unit).build();

        assertThat(warnings(options, HEADINGS + "217;2024;Teknik;3.1.1;" + amounts + "\n"))
                .flatExtracting(warning -> warning.getLikelyUnit().stream().toList())
                .isEqualTo(likely == null ? List.of() : List.of(likely));
    }

    @Test
    void theWarningNamesTheOptionInBothLanguages() {
        DoubtfulPayroll warning = warnings(
                        Registrations.STANDARD,
                        HEADINGS
                                + "217;2024;A;3.1.1;8;4400,00\n217;2024;B;1.1.1;2;6100,00\n101;2024;A;3.1.1;1;500000\n")
                .get(0);
        assertThat(warning.describe(Language.ENGLISH))
                .isEqualTo("217, 2024: the payroll is 1,050.00 kroner per FTE a year, less than 2,000; are the amounts"
                        + " in thousands of kroner? The option moneyUnit (THOUSANDS) says so");
        assertThat(warning.describe(Language.DANISH))
                .isEqualTo(
                        "217, 2024: lønudgiften er 1.050,00 kroner pr. årsværk om året, mindre end 2.000; er beløbene"
                                + " i tusinder kroner? Det siger indstillingen moneyUnit (THOUSANDS)");
        assertThat(warning.getPayroll()).isEqualByComparingTo("10500");
        assertThat(warning.getFte()).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37;500000 | WEEKLY_HOURS PERCENT",
                "100;400000 | PERCENT",
                "1924;500000 | YEARLY_HOURS",
                "1;14999,99 | WEEKLY_HOURS PERCENT",
                "1;15000 | ''",
                "1;1000 | ''",
                "8;4400000 | ''",
                "-37;500000 | ''"
            })
    void fteThatAreHoursOrPerCentAreWarnedOf(String amounts, String units) {
        assertThat(warnings(Registrations.STANDARD, HEADINGS + "217;2024;Teknik;3.1.1;" + amounts + "\n"))
                .flatExtracting(DoubtfulPayroll::getLikelyFteUnits)
                .map(Enum::name)
                .isEqualTo(units.isEmpty() ? List.of() : List.of(units.split(" ")));
    }

    @Test
    void theWarningNamesWhatFteMayBe() {
        DoubtfulPayroll warning = warnings(Registrations.STANDARD, HEADINGS + "217;2024;A;3.1.1;100;400000\n")
                .get(0);

        assertThat(warning.describe(Language.ENGLISH))
                .isEqualTo("217, 2024: the payroll is 4,000.00 kroner per FTE a year, less than 15,000; are the FTE"
                        + " given in per cent? Then convert them in the file, or read hours with the option"
                        + " workingTimeNorm");
        assertThat(warning.describe(Language.DANISH))
                .isEqualTo("217, 2024: lønudgiften er 4.000,00 kroner pr. årsværk om året, mindre end 15.000; er"
                        + " årsværk angivet i procent? Så skal de omregnes i filen, eller timer læses med indstillingen"
                        + " workingTimeNorm");
    }

    @Test
    void theWarningIsAmongTheWordsOfTheRecognition() {
        Recognition recognition = Registrations.read(Registrations.STANDARD, HEADINGS + "217;2024;A;3.1.1;8;4400,00\n")
                .getRecognition();
        for (Language language : Language.values()) {
            assertThat(recognition.describe(language)).last().asString().contains("moneyUnit");
        }
    }

    @Test
    void shortPeriodsCountForTheirPartOfAYear() {
        String months = "217;2024-01-01/2024-01-31;A;3.1.1;8;%1$s\n217;2024-02-01/2024-02-29;A;3.1.1;8;%1$s\n";

        assertThat(warnings(Registrations.STANDARD, HEADINGS + months.formatted("300000")))
                .isEmpty();
        assertThat(warnings(Registrations.STANDARD, HEADINGS + months.formatted("300")))
                .singleElement()
                .satisfies(warning -> assertThat(warning.getFte()).isEqualByComparingTo("1.3115"));
    }

    @Test
    void monthsThatAreSummedCountForTheirPartOfAYearToo() {
        ReadingOptions summed =
                ReadingOptions.builder().sumPeriodsTo(PeriodLength.YEAR).build();
        String months = IntStream.rangeClosed(1, 12)
                .mapToObj("217;2024-%02d;A;3.1.1;8;%%1$s\n"::formatted)
                .collect(Collectors.joining());

        assertThat(warnings(summed, HEADINGS + months.formatted("300000"))).isEmpty();
        assertThat(warnings(summed, HEADINGS + months.formatted("300")))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.getFte()).isEqualByComparingTo("8.0000");
                    assertThat(warning.getPayrollPerFte()).isEqualByComparingTo("450");
                });
    }

    @Test
    void hoursCountByTheirNorm() {
        ReadingOptions hours = ReadingOptions.builder()
                .workingTimeNorm(WorkingTimeNorm.effective(BigDecimal.valueOf(1600)))
                .build();
        String file = "Kommune;År;Enhed;Opgavefelt;Timer;Lønudgift\n217;2024;A;3.1.1;3200;%s\n";

        assertThat(warnings(hours, file.formatted("900000"))).isEmpty();
        assertThat(warnings(hours, file.formatted("900"))).singleElement().satisfies(warning -> {
            assertThat(warning.getFte()).isEqualByComparingTo("2");
            assertThat(warning.getPayrollPerFte()).isEqualByComparingTo("450");
        });
    }

    @Test
    void withoutPayrollNothingIsWarnedOf() {
        ReadingOptions options =
                ReadingOptions.builder().measures(List.of(Measures.FTE)).build();
        assertThat(warnings(options, "Kommune;År;Enhed;Opgavefelt;Årsværk\n217;2024;A;3.1.1;8\n"))
                .isEmpty();
    }
}
