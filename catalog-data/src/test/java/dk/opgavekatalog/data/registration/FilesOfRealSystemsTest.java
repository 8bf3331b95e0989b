package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.CrossCuttingWork;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files as payroll, time registration and finance systems write them, byte by byte. */
class FilesOfRealSystemsTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static List<String> read(String text, Charset charset, ReadingOptions options) throws IOException {
        List<ResourceStatement> statements = RegistrationReader.of(Catalogs.edition2006(), options)
                .read(new ByteArrayInputStream(text.getBytes(charset)), "file.csv")
                .getStatements();
        return statements.stream()
                .flatMap(statement -> statement.getAmounts().stream()
                        .map(amount -> statement.getOrganisation().getName() + " " + statement.getPeriod() + " "
                                + describe(amount)))
                .toList();
    }

    private static String describe(ResourceAmount amount) {
        return amount.getUnit() + " " + amount.getAccount() + " " + amount.getMeasure() + " "
                + amount.getAmount().toPlainString();
    }

    @Test
    void aDanishExcelWithWindows1252AndTrailingEmptyLines() throws IOException {
        String file = String.join(
                "\r\n",
                "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift",
                "Rødovre;2024;Børn og unge;3.1.1;1,25;625.000,50",
                "Rødovre;2024;Børn og unge ;Byggesager;-0,25;",
                ";;;;;",
                ";;;;;",
                "",
                "");

        assertThat(read(
                        file,
                        WINDOWS_1252,
                        ReadingOptions.builder().charset(WINDOWS_1252).build()))
                .containsExactly(
                        "Rødovre 2024 Børn og unge 3.1.1 FTE 1.0000",
                        "Rødovre 2024 Børn og unge 3.1.1 PAYROLL 625000.50");
    }

    @Test
    void utf8WithAByteOrderMarkQuotedSeparatorsAndLineBreaks() throws IOException {
        String headings = "\uFEFF\"Organisation\";\"Periode\";\"Enhed\";\"Konto\";\"Øvrig udgift\"";
        String row = "\"101\";\"2024\";\"Teknik;\r\nmiljø \"\"Nord\"\"\";\"pool:management\";\"1.000,10\"";
        String file = String.join("\r\n", headings, row, "");

        assertThat(read(file, StandardCharsets.UTF_8, ReadingOptions.standard()))
                .containsExactly("101 2024 Teknik;\r\nmiljø \"Nord\" pool:management OTHER_COST 1000.10");
    }

    @Test
    void aFinanceSystemWithTrailingMinusASeparatorLineAndComments() throws IOException {
        String file = String.join(
                "\r\n",
                "sep=;",
                "# Udtræk 01-02-2025",
                "Kommune;Periode;Omkostningssted;Konto;Lønudgift",
                "217;2024-07-01/2024-12-31;4711;1.1.1;1.234.567,89-",
                "217;2024-07-01/2024-12-31;4711;1.1.1;2 000 000,00",
                "");

        assertThat(read(file, StandardCharsets.UTF_8, ReadingOptions.standard()))
                .containsExactly("217 2024-07-01/2024-12-31 4711 1.1.1 PAYROLL 765432.11");
    }

    @Test
    void englishInLongFormWithCommasAndPoints() throws IOException {
        String file = """
                Amount,Measure,Account,Department,Year,Municipality,Municipality name
                "1,234,567.50",Payroll,3.1.1 Building cases,Tech,2024,217,Helsingør
                8.5,FTE,Building cases,Tech,2024,217,Helsingør
                """;

        assertThat(read(file, StandardCharsets.UTF_8, ReadingOptions.standard()))
                .containsExactly(
                        "Helsingør 2024 Tech 3.1.1 FTE 8.5000", "Helsingør 2024 Tech 3.1.1 PAYROLL 1234567.50");
    }

    @Test
    void hoursOfATimeRegistrationThatNamesNoOrganisationAndNoPeriod() throws IOException {
        String file = """
                Enhed;Felt;Timer
                A;3.1.1;1000
                A;3.1.1;654,5
                A;1.1.1;0
                """;

        assertThat(read(
                        file,
                        StandardCharsets.UTF_8,
                        ReadingOptions.builder()
                                .organisation(Organisation.of("1", "X"))
                                .period(AccountingPeriod.ofYear(2024))
                                .workingTimeNorm(
                                        WorkingTimeNorm.effective(BigDecimal.valueOf(1654), CrossCuttingWork.ABSENCE))
                                .build()))
                .contains("X 2024 A 3.1.1 HOURS 1654.50", "X 2024 A 3.1.1 FTE 1.0003", "X 2024 A 1.1.1 FTE 0.0000");
    }

    @Test
    void accountsAndUnitsOfAFinanceSystemByAMapping() throws IOException {
        AccountMapping mapping = AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("m")
                .name(LocalizedText.of("Min", "Mine"))
                .edition("2006")
                .addRows(row("6451.100", null, "3.1.1", "Teknik", "0.5"))
                .addRows(row("6451.100", null, "3.1.2", "Teknik", "0.5"))
                .addRows(row(null, "4711", "pool:management", null, "1"))
                .build();
        String file = """
                Kommune;År;Omkostningssted;Konto;Lønudgift
                X;2024;9;6451.100;0,01
                X;2024;8;6451.100;0,02
                X;2024;4711;9;5,00
                """;

        assertThat(read(
                        file,
                        StandardCharsets.UTF_8,
                        ReadingOptions.builder().mapping(mapping).build()))
                .containsExactly(
                        "X 2024 Teknik 3.1.1 PAYROLL 0.02",
                        "X 2024 Teknik 3.1.2 PAYROLL 0.01",
                        "X 2024 4711 pool:management PAYROLL 5.00");
    }

    private static MappingRow row(
            @Nullable String account, @Nullable String unit, String target, @Nullable String targetUnit, String share) {
        return MappingRow.builder()
                .sourceAccount(Optional.ofNullable(account))
                .sourceUnit(Optional.ofNullable(unit))
                .target(Account.parse(target))
                .targetUnit(Optional.ofNullable(targetUnit))
                .share(new BigDecimal(share))
                .build();
    }
}
