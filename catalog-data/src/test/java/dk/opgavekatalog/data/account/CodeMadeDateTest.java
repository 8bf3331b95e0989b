package dk.opgavekatalog.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.OverheadPools;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that a spreadsheet made into dates. */
class CodeMadeDateTest {

    private static final CatalogAccounts ACCOUNTS = new CatalogAccounts(Catalogs.edition2006(), OverheadPools.STANDARD);

    private static String words(String cell, Language language) {
        CellRefusal refusal = Objects.requireNonNull(ACCOUNTS.resolve(cell).refusal());
        return refusal.remedy().get().allowed().in(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03-01-2001 | 3.1.1 or 1.3.1",
                "03/01/2001 | 3.1.1 or 1.3.1",
                "03.01.2001 | 3.1.1 or 1.3.1",
                "2001-01-03 | 3.1.1 or 1.3.1",
                "2001-01-03 00:00:00 | 3.1.1 or 1.3.1",
                "3. januar 2001 | 3.1.1 or 1.3.1",
                "3-Jan-01 | 3.1.1 or 1.3.1",
                "1. apr 10 | 1.4.10",
                "01-04-2010 | 1.4.10",
                "3. jul 06 | 3.7.6",
                "2. mar 03 | 3.2.3",
                "3. jan | 3.1.1, 3.1.2, 3.1.3, 3.1.4, 3.1.5, 3.1.6, 3.1, 1.3.1, 1.3.2, 1.3.3 or 1.3",
                "03-01-2026 | 3.1 or 1.3"
            })
    void aDateIsRefusedWithTheCodesThatItMayHaveBeen(String cell, String codes) {
        assertThat(Objects.requireNonNull(ACCOUNTS.resolve(cell).refusal()).reason())
                .isEqualTo(Reason.MALFORMED);
        assertThat(words(cell, Language.ENGLISH)).contains("this is a date").endsWith("; it may have been " + codes);
        assertThat(words(cell, Language.DANISH))
                .contains("dette er en dato")
                .endsWith("; det kan have været " + codes.replace(" or ", " eller "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan-03", "Jan 3", "3-jan", "3. Jan.", "3 january", "03-jan"})
    void aDateWithoutItsYearMayHaveBeenSeveralCodes(String cell) {
        assertThat(words(cell, Language.ENGLISH))
                .contains("it may have been 3.1.1, ")
                .contains(", 3.1, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24-12-2024", "31. aug", "1999-12-31"})
    void aDateThatNoCodeBecomesIsStillADate(String cell) {
        assertThat(words(cell, Language.ENGLISH)).contains("this is a date").doesNotContain("may have been");
    }

    @Test
    void theNumberOfADayIsExplainedWhereACodeBecomesIt() {
        assertThat(words("36894", Language.ENGLISH))
                .contains("36894 is the spreadsheet's number for 3 January 2001")
                .contains("it may have been 3.1.1 or 1.3.1");
        assertThat(words("36894", Language.DANISH)).contains("det kan have været 3.1.1 eller 1.3.1");
        assertThat(words("40269", Language.ENGLISH)).contains("it may have been 1.4.10");
        assertThat(words("45000", Language.ENGLISH)).doesNotContain("may have been");
        assertThat(words("12", Language.ENGLISH)).doesNotContain("may have been");
    }

    @Test
    void everyFieldIsAmongTheCodesOfItsOwnDate() {
        Catalogs.edition2006().getFields().forEach(field -> {
            String[] numbers = field.getCode().toString().split("\\.", -1);
            String day = "20%02d-%02d-%02d"
                    .formatted(
                            Integer.parseInt(numbers[2]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
            assertThat(words(day, Language.ENGLISH)).contains(field.getCode().toString());
        });
    }

    @Test
    void anAccountOfAMappingMayBeADateAndIsExplainedOtherwise() {
        MappedAccounts accounts = new MappedAccounts(AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("k")
                .name(LocalizedText.of("Kontoplan", "Chart of accounts"))
                .edition("2006")
                .addRows(row("3. jan"), row("4.5.6"))
                .build());

        assertThat(accounts.place("3. jan", "A")).isNull();
        CellRefusal refusal = Objects.requireNonNull(accounts.place("2006-05-04", "A"));
        assertThat(refusal.remedy().get().allowed().in(Language.ENGLISH))
                .contains("this is a date")
                .contains("it may have been 4.5.6;");
        assertThat(Objects.requireNonNull(accounts.place("x", "A"))
                        .remedy()
                        .get()
                        .allowed()
                        .in(Language.ENGLISH))
                .doesNotContain("date");
    }

    private static MappingRow row(String account) {
        return MappingRow.builder()
                .sourceAccount(account)
                .target(Account.parse("3.1.1"))
                .share(BigDecimal.ONE)
                .build();
    }
}
