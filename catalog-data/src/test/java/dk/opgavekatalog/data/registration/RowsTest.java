package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with rows, and where they are. */
class RowsTest {

    @Test
    void everythingWrongWithARowIsReportedAtOnceFromLeftToRight() {
        assertThat(Registrations.found(Registrations.HEADINGS + " ;20x4;;9.9.9;a;b;c\n"))
                .containsExactly(
                        Registrations.place(2, "Kommune", Reason.BLANK),
                        Registrations.place(2, "Periode", Reason.MALFORMED),
                        Registrations.place(2, "Enhed", Reason.BLANK),
                        Registrations.place(2, "Konto", Reason.UNKNOWN_CODE),
                        Registrations.place(2, "Årsværk", Reason.MALFORMED),
                        Registrations.place(2, "Lønudgift", Reason.MALFORMED),
                        Registrations.place(2, "7", Reason.MALFORMED));
    }

    @Test
    void theFirstOfEqualCellsThatAreTooManyIsNamed() {
        assertThat(Registrations.found(Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;1;5;5\n"))
                .containsExactly(Registrations.place(2, "7", Reason.MALFORMED));
    }

    @Test
    void rowsAreCountedAsAnEditorCountsLines() {
        assertThat(Registrations.found(Registrations.HEADINGS
                        + "217;2024;\"Te\nk\r\nnik\";3.1.1;1;1\n\n# x\r\n217;2024;Teknik;9.9.9;1;1\n"))
                .containsExactly(Registrations.place(7, "Konto", Reason.UNKNOWN_CODE));
    }

    @Test
    void problemsOfAllFilesAreReportedTogether() {
        assertThatThrownBy(() -> Registrations.readFiles(
                        Registrations.STANDARD,
                        List.of(
                                Registrations.HEADINGS + "1;2024;x;9.9.9;1;1\n",
                                "",
                                Registrations.HEADINGS + "1;2024;x;3.1.1;x;1\n")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(Registrations.found(e.getProblems()))
                                .containsExactly(
                                        tuple(FilePosition.of("1.csv"), Reason.MISSING),
                                        tuple(FilePosition.of("0.csv", 2, "Konto"), Reason.UNKNOWN_CODE),
                                        tuple(FilePosition.of("2.csv", 2, "Årsværk"), Reason.MALFORMED)));
    }

    @Test
    void sumsThatAreTooLargeAndSeveralNamesAreReported() {
        String row = "217;2024;Teknik;3.1.1;1;92233720368547758,07\n";
        assertThat(Registrations.problems(Registrations.STANDARD, Registrations.HEADINGS + row + row))
                .extracting(Problem::getReason)
                .containsExactly(Reason.OVERFLOW);
        String headings = "Kommune;Kommunenavn;Periode;Enhed;Konto;Årsværk\n";
        assertThat(Registrations.problems(
                        Registrations.STANDARD, headings + "1;A;2024;x;3.1.1;1\n1;B;2024;x;3.1.1;1\n"))
                .extracting(Problem::getReason, Problem::getFound)
                .containsExactly(tuple(Reason.CONTRADICTION, "B"));
    }

    @Test
    void rowsOfEmptyCellsSayNothingWhereAUnitIsMappedWhole() {
        AccountMapping mapping = AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("egen")
                .name(LocalizedText.of("Egen", "Own"))
                .edition(Catalogs.edition2006().getEdition().getId())
                .addRows(MappingRow.builder()
                        .sourceUnit("Teknik")
                        .target(Account.parse("3.1.1"))
                        .share(BigDecimal.ONE)
                        .build())
                .build();
        ReadingOptions options = ReadingOptions.builder()
                .mapping(mapping)
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.parse("2024"))
                .unit("Teknik")
                .build();
        ReadRegistrations read = Registrations.read(options, "Konto;Årsværk\n;\n;8,5\n;\n");
        assertThat(read.getRowCount()).isEqualTo(1);
        assertThat(read.getStatements().get(0).getAmounts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Årsværk; | Beløb MISSING",
                "Årsværk;\u00a0 | Beløb MISSING",
                "Årsvrk;1 | Ressourceart UNKNOWN_REFERENCE",
                ";1 | Ressourceart BLANK",
                "Årsvrk; | Ressourceart UNKNOWN_REFERENCE, Beløb MISSING",
                "Årsværk;1,23456 | Beløb TOO_MANY_DECIMALS",
                "Årsværk;otte | Beløb MALFORMED",
                "Årsværk;1;2 | 7 MALFORMED"
            })
    void aRowInLongFormIsRefusedWithItsReasons(String cells, String expected) {
        String file = "Kommune;Periode;Enhed;Konto;Ressourceart;Beløb\n" + "217;2024;Teknik;3.1.1;" + cells + "\n";

        assertThat(Registrations.problems(Registrations.STANDARD, file))
                .extracting(problem ->
                        problem.findPosition().orElseThrow().findColumn().orElseThrow() + " " + problem.getReason())
                .containsExactly(expected.split(", "));
    }

    /** Such a column could be that of an amount, whose heading got lost. */
    @Test
    void aCellThatNothingHeadsIsRefusedUnlessSuchColumnsAreIgnored() {
        String file = """
                ;Kommune;Periode;Enhed;Konto;Årsværk;;Lønudgift
                ;217;2024;Teknik;3.1.1;1;;5
                2;217;2024;Teknik;3.1.1;1;100;5
                """;

        assertThat(Registrations.found(file))
                .containsExactly(
                        Registrations.place(3, "1", Reason.MALFORMED), Registrations.place(3, "7", Reason.MALFORMED));
        ReadingOptions ignoring = ReadingOptions.builder().addIgnoredColumns("").build();
        assertThat(Registrations.read(ignoring, file).getTotals().get(1).getTakenOver())
                .isEqualByComparingTo("10");
    }
}
