package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A workbook as Excel saves it; README.txt in its folder says what it has. */
class FileOfExcelTest {

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FileOfExcelTest.class.getResource("/registrations/" + name))
                .toURI());
    }

    @Test
    void itIsReadAsTheStatementBesideIt() throws IOException, URISyntaxException {
        ReadingOptions options =
                ReadingOptions.builder().addIgnoredColumns("Ajourført").build();

        ReadRegistrations read = RegistrationReader.of(Catalogs.edition2006(), options)
                .readTables(List.of(XlsxTable.of(file("excel.xlsx"))));

        assertThat(read.getStatements())
                .containsExactly(JsonForm.STATEMENT.parse(Files.readString(file("excel.json"))));
        assertThat(read.getRowCount()).isEqualTo(4);
    }

    @Test
    void datesAndTimesAreTextsInIsoForm() throws IOException, URISyntaxException {
        assertThat(ReadRows.of(XlsxTable.of(file("excel.xlsx"))))
                .contains("4: #217|Helsingør|#2024|Børn og unge|3.1.1|#8.5|#4400000.1||2024-12-31")
                .anyMatch(row -> row.startsWith("5: ") && row.endsWith("|2024-12-31 08:30:00"));
    }
}
