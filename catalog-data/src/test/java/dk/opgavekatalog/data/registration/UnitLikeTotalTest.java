package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.UnitLikeTotal;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The warning of units that look like totals. */
class UnitLikeTotalTest {

    private static List<UnitLikeTotal> warnings(String rows) {
        return Registrations.read(Registrations.STANDARD, Registrations.HEADINGS + rows.replace("|", "\n"))
                .getRecognition()
                .getUnitsLikeTotals();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "217;2024;A;3.1.1;8;100|217;2024;B;3.1.1;2;50|217;2024;X;3.1.1;10;150, X",
                "217;2024;X;3.1.1;10;150|217;2024;A;3.1.1;8;100|217;2024;B;3.1.1;2;50, X",
                "217;2024;A;3.1.1;8;100|217;2024;B;1.1.1;2;50|217;2024;X;3.1.1;8;100|217;2024;X;1.1.1;2;50, X",
                "217;2024;A;3.1.1;8;100|217;2024;B;3.1.1;2;50|217;2024;X;3.1.1;;150, X",
                "217;2024;A;3.1.1;8;100|217;2024;B;3.1.1;2;50|217;2024;X;3.1.1;10;149, none",
                "217;2024;A;3.1.1;8;100|217;2024;B;3.1.1;2;50|217;2024;X;3.1.1;9;150, none",
                "217;2024;A;3.1.1;8;100|217;2024;X;3.1.1;8;100, none",
                "217;2024;A;3.1.1;8;100|217;2024;B;1.1.1;2;50|217;2024;X;3.1.1;8;100, none",
                "217;2024;A;3.1.1;0;0|217;2024;B;3.1.1;0;0|217;2024;X;3.1.1;0;0, none",
                "217;2024;A;3.1.1;8;100|217;2024;B;3.1.1;0;0|217;2024;X;3.1.1;8;100, none",
                "217;2024;A;3.1.1;8;100|217;2025;B;3.1.1;2;50|217;2024;X;3.1.1;10;150, none",
                "217;2024;A;3.1.1;8;100|270;2024;B;3.1.1;2;50|217;2024;X;3.1.1;10;150, none",
            })
    void aUnitThatIsTheSumOfTheOthersIsWarnedOf(String rows, String unit) {
        assertThat(warnings(rows)).map(UnitLikeTotal::getUnit).isEqualTo(unit == null ? List.of() : List.of(unit));
        assertThat(warnings(rows))
                .allSatisfy(warning -> assertThat(warning.getPeriods()).containsExactly(AccountingPeriod.ofYear(2024)));
    }

    @ParameterizedTest
    @CsvSource({
        "217, Helsingør, true",
        "Helsingør, HELSINGØR kommune, true",
        "217, 217, true",
        "0217, 217 Helsingør, true",
        "217, Kommunen, true",
        "Vores by, vores  by, true",
        "217, Greve, false",
        "217, Helsingør Nord, false"
    })
    void aUnitThatIsCalledLikeItsOrganisationIsWarnedOf(String organisation, String unit, boolean isWarnedOf) {
        String row = organisation + ";2024;" + unit + ";3.1.1;8;100|";
        assertThat(warnings(row)).as("alone, it is the whole organisation").isEmpty();
        assertThat(warnings(row + organisation + ";2024;Teknik;3.1.1;2;50")).hasSize(isWarnedOf ? 1 : 0);
    }

    @Test
    void anOrganisationOfTheOptionsHasItsName() {
        ReadingOptions options = ReadingOptions.builder()
                .organisation(Organisation.of("x", "Vores by"))
                .build();
        String rows = "Periode;Enhed;Konto;Lønudgift\n2024;Vores By;3.1.1;1\n2024;Teknik;3.1.1;2\n";
        assertThat(Registrations.read(options, rows).getRecognition().getUnitsLikeTotals())
                .map(UnitLikeTotal::getUnit)
                .containsExactly("Vores By");
    }

    @Test
    void eachUnitIsNamedOnceWithItsPeriods() {
        StringBuilder rows = new StringBuilder();
        for (int month = 1; month <= 4; month++) {
            for (String unit : List.of("A;1", "B;2", "X;3")) {
                rows.append("217;2024-0" + month + ";").append(unit.replace(";", ";3.1.1;;") + "|");
            }
        }
        List<UnitLikeTotal> warnings = warnings(rows.toString());
        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0).getPeriods()).hasSize(4);
        assertThat(Registrations.read(
                                Registrations.STANDARD,
                                Registrations.HEADINGS + rows.toString().replace("|", "\n"))
                        .getRecognition()
                        .describe(Language.DANISH))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("advarsel: 217: enheden 'X' er præcis summen af de andre enheder (")
                        .endsWith(" …); er den en total, så er beløbene talt dobbelt: slet dens rækker i filen"));
        assertThat(warnings("217;2024;Helsingør;3.1.1;;1|217;2024;A;3.1.1;;2")
                        .get(0)
                        .describe(Language.ENGLISH))
                .isEqualTo("217: the unit 'Helsingør' is called like its organisation; if it is a total, amounts are"
                        + " counted twice: delete its rows in the file");
    }
}
