package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceAmount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount is refused where its format shows another unit than the options say. */
class FormatsOfAmountsTest {

    @TempDir
    Path folder;

    private List<ResourceAmount> read(String measure, String format, String value, MoneyUnit unit) throws IOException {
        StringBuilder headings = new StringBuilder("<row r=\"1\">");
        for (String heading : List.of("Kommune", "Periode", "Enhed", "Konto", measure)) {
            headings.append("<c t=\"str\"><v>").append(heading).append("</v></c>");
        }
        Path file = new ExcelFile()
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"" + format.replace("\"", "&quot;") + "\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>")
                .sheet(headings + "</row><row r=\"2\"><c><v>217</v></c><c><v>2024</v></c>"
                        + "<c t=\"str\"><v>Teknik</v></c><c t=\"str\"><v>3.1.1</v></c><c s=\"1\"><v>" + value
                        + "</v></c></row>")
                .write(folder);
        ReadingOptions options = ReadingOptions.builder().moneyUnit(unit).build();
        return RegistrationReader.of(Catalogs.edition2006(), options)
                .readTables(List.of(XlsxTable.of(file)))
                .getStatements()
                .get(0)
                .getAmounts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "OTHER_COST | [$€-2] #,##0 | 500000 | KRONER | € is another currency",
                "OTHER_COST | $#,##0 | 500000 | KRONER | $ is another currency",
                "Lønudgift | [$EUR] #,##0 | 500000 | KRONER | EUR is another currency",
                "Lønudgift | #,##0\\ [$£-809] | 500000 | THOUSANDS | £ is another currency",
                "Lønudgift | #,##0 \"SEK\" | 500000 | KRONER | SEK is another currency",
                "Lønudgift | #,##0;[$€-2] -#,##0 | -500000 | KRONER | € is another currency",
                "OTHER_COST | #,##0 \"t.kr.\" | 500 | KRONER | '500 t.kr.'",
                "OTHER_COST | #,##0 \"t.kr.\" | 500 | MILLIONS | moneyUnit",
                "Lønudgift | 0.0\\ \"mio\" | 4.4 | KRONER | moneyUnit",
                "Lønudgift | #,##0 \"(1.000 kr.)\" | 500 | KRONER | 500 (1.000 kr.)",
                "OTHER_COST | #,##0, | 500000 | THOUSANDS | the cell has 500000, but its format shows 500",
                "OTHER_COST | #,##0, \"t.kr.\" | 500000 | THOUSANDS | its format shows 500 t.kr.",
                "OTHER_COST | 0.0,, | 4400000 | MILLIONS | its format shows 4,4",
                "Lønudgift | 0% | 0.8 | KRONER | per cent",
                "Årsværk | 0.0 % | 0.8 | KRONER | '80 %'",
                "Årsværk | 0 \"t.kr.\" | 8 | KRONER | t.kr.",
                "OTHER_COST | [Red]-0 | 500 | KRONER | the cell has 500, but its format shows '-' beside it",
                "OTHER_COST | \\-#,##0 | 500 | KRONER | its format shows '-' beside it",
                "OTHER_COST | #,##0-;#,##0 | 500 | KRONER | its format shows '-' beside it",
                "OTHER_COST | [Red](#,##0) | 500 | KRONER | its format shows '-' beside it",
                "OTHER_COST | 0\"000\" | 500 | KRONER | its format shows '000' beside it",
                "Årsværk | \"1\"0 | 8 | KRONER | its format shows '1' beside it",
                "OTHER_COST | ;;; | 500 | KRONER | the cell has 500, but its format shows nothing",
                "OTHER_COST | #,##0; | -500 | KRONER | the cell has -500, but its format shows nothing"
            })
    void anotherUnitIsRefused(String measure, String format, String value, MoneyUnit unit, String words) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> read(measure, format, value, unit));

        assertThat(refused).as(format).isNotNull();
        assertThat(refused.getProblems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.describe(Language.ENGLISH)).contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "OTHER_COST | #,##0 \"kr.\" | 500 | KRONER | 500.00",
                "OTHER_COST | _-* #,##0.00\\ [$kr.-406]_-;-* #,##0.00\\ [$kr.-406]_- | -500 | KRONER | -500.00",
                "OTHER_COST | [$DKK] #,##0 | 500 | KRONER | 500.00",
                "OTHER_COST | #,##0;[Red](#,##0) | -500 | KRONER | -500.00",
                "OTHER_COST | #,##0;#,##0 | -500 | KRONER | -500.00",
                "OTHER_COST | #,##0;-#,##0; | 0 | KRONER | 0.00",
                "OTHER_COST | #,##0;-#,##0;\\- | 0 | KRONER | 0.00",
                "OTHER_COST | _(* #,##0_);_(* (#,##0) | 500 | KRONER | 500.00",
                "OTHER_COST | #,##0 \"kr. (2024)\" | 500 | KRONER | 500.00",
                "OTHER_COST | #,##0, | 500000 | KRONER | 500000.00",
                "OTHER_COST | #,##0, \"t.kr.\" | 500000 | KRONER | 500000.00",
                "OTHER_COST | #,##0 \"t.kr.\" | 500 | THOUSANDS | 500000.00",
                "OTHER_COST | 0.0 \"mio. kr.\" | 4.4 | MILLIONS | 4400000.00",
                "OTHER_COST | #,##0 \"stk.\" | 500 | KRONER | 500.00",
                "Årsværk | #,##0.00 \"åv\" | 8.5 | THOUSANDS | 8.5000",
                "Årsværk | #,##0, | 8000 | THOUSANDS | 8000.0000"
            })
    void whatTheFormatShowsOfTheSameUnitIsRead(
            String measure, String format, String value, MoneyUnit unit, String amount) throws IOException {
        assertThat(read(measure, format, value, unit))
                .singleElement()
                .satisfies(read -> assertThat(read.getAmount()).hasToString(amount));
    }

    @Test
    void aZeroHasTheUnitOfItsOwnSection() throws IOException {
        assertThat(read("OTHER_COST", "[$€-2] #,##0;-[$€-2] #,##0;0", "0", MoneyUnit.KRONER))
                .hasSize(1);
    }
}
