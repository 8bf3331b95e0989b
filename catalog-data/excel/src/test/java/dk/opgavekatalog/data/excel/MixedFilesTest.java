package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV and Excel files in one reading, whatever their names are. */
class MixedFilesTest {

    private static final RegistrationReader READER = RegistrationReader.of(Catalogs.edition2006());

    @TempDir
    Path folder;

    private static ResourceStatement statement(String payroll) {
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006")
                .add("Teknik", "3.1.1", Measures.PAYROLL, payroll)
                .build();
    }

    @Test
    void csvAndExcelFilesAreReadTogether() throws IOException {
        Path excel = folder.resolve("løn.csv");
        StatementXlsx.wide(List.of(statement("100.25")), Language.DANISH).writeTo(excel);
        Path csv = Files.writeString(
                folder.resolve("løn.xlsx"),
                "Kommune;Periode;Enhed;Konto;Lønudgift\n217;2024;Teknik;Byggesager;10,50\n");

        ReadRegistrations read = READER.read(List.of(excel, csv), XlsxTable::find);

        assertThat(read.getStatements()).singleElement().satisfies(statement -> {
            assertThat(statement.getOrganisation().getName()).isEqualTo("Helsingør");
            assertThat(statement.getAmounts())
                    .singleElement()
                    .satisfies(amount -> assertThat(amount.getAmount()).isEqualByComparingTo("110.75"));
        });
    }

    /** An inspection reads files again and again, and finds one set of options for all of them. */
    @Test
    void csvAndExcelFilesAreTriedTogether() throws IOException {
        Path excel = new ExcelFile().sheet(ExcelFile.rows("""
            Kommune;Periode;Enhed;Konto;Lønudgift
            217;2024;Teknik;3.1.1;(5,00)
            217;2024;Teknik i alt;;(5,00)
            """)).write(folder);
        Path csv = Files.writeString(
                folder.resolve("b.csv"), "Kommune;Periode;Enhed;Konto;Lønudgift\n217;2024;Teknik;3.1.1;-\n");

        Inspection inspection = READER.inspect(List.of(excel, csv), XlsxTable::find);

        assertThat(inspection.getAddedOptions())
                .extracting(OptionHint::getOption)
                .containsExactlyInAnyOrder("parenthesesNegative", "marksForNothing", "checkingTotals");
        ReadRegistrations read = RegistrationReader.of(
                        Catalogs.edition2006(), inspection.findOptions().orElseThrow())
                .read(List.of(excel, csv), XlsxTable::find);
        assertThat(read.getStatements().get(0).getAmounts())
                .singleElement()
                .satisfies(amount -> assertThat(amount.getAmount()).isEqualByComparingTo("-5"));
        assertThat(READER.inspectTables(List.of(XlsxTable.of(excel))).getProblems())
                .hasSizeGreaterThan(1);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> READER.read(List.of(folder.resolve("ingen.xlsx")), XlsxTable::find))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("ingen.xlsx");
    }

    @Test
    void anOldExcelFileIsNoCsvFile() throws IOException {
        byte[] beginning = HexFormat.of().parseHex("d0cf11e0a1b11ae10000");
        Path old = Files.write(folder.resolve("gammel.csv"), beginning);

        assertThat(XlsxTable.find(old)).isPresent();
        assertThat(XlsxTable.find(Files.write(folder.resolve("tom.csv"), new byte[0])))
                .isEmpty();
    }
}
