package dk.opgavekatalog.data.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingCheckTest {

    private static final TaskCatalog CATALOG = Catalogs.edition2006();

    private static AccountMapping mapping(String... rows) {
        AccountMapping.Builder mapping = AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("m")
                .name(LocalizedText.of("Opdigtet", "Made up"))
                .edition("2006");
        for (String row : rows) {
            String[] parts = row.split(" ", -1);
            mapping.addRows(MappingRow.builder()
                    .sourceAccount(parts[0])
                    .target(Account.parse(parts[1]))
                    .share(new BigDecimal(parts[2]))
                    .build());
        }
        return mapping.build();
    }

    private static OwnAccount account(String number, String name, String amount) {
        return OwnAccount.builder()
                .number(number)
                .name(name)
                .amount(new BigDecimal(amount))
                .build();
    }

    @Test
    void theMoneyInDoubtIsTold() {
        AccountMapping mapping = mapping(
                "1 1.1.1 1", "2 1.1.1 0.25", "2 1.1.2 0.75", "06.45.53.1 3.4.6 1", "4 3.5.1 1", "5 outside:5 1");
        MappingCheck check = MappingCheck.of(
                mapping,
                CATALOG,
                List.of(
                        account("1", "Løn", "1000.50"),
                        account("2", "Personale", "400"),
                        account("06.45.53.1", "Jobkonsulenter", "30"),
                        account("4", "Husleje ældreboliger", "2"),
                        account("5", "Husleje ældreboliger", "7"),
                        account("6", "Kantine", "-5"),
                        OwnAccount.of("7", "Byg")));

        assertThat(check.getTotal()).isEqualByComparingTo("1434.50");
        assertThat(check.describe(Language.ENGLISH))
                .containsExactly(
                        "7 accounts: 1,434.50 kroner",
                        "1 account without an amount",
                        "2 accounts without a row in the mapping: -5.00 kroner",
                        "1 account split by shares: 400.00 kroner",
                        "1 account on a function other than 6.45.51: 30.00 kroner",
                        "1 account against the delimitation of the field: 2.00 kroner");
        assertThat(check.describe(Language.DANISH))
                .startsWith(
                        "7 konti: 1.434,50 kr.",
                        "1 konto uden beløb",
                        "2 konti uden række i kontooversættelsen: -5,00 kr.");
        assertThat(check.getDoubts())
                .extracting(doubt -> doubt.describe(Language.DANISH))
                .containsExactly(
                        "konto '2' Personale: delt efter andele: 1.1.1, 1.1.2; 400 kr.",
                        "konto '06.45.53.1' Jobkonsulenter: på en anden funktion end 6.45.51: 6.45.53, 3.4.6;"
                                + " 30,00 kr.",
                        "konto '4' Husleje ældreboliger: mod feltets afgrænsning: 3.5.1, 'Husleje'; 2,00 kr.",
                        "konto '6' Kantine: uden række i kontooversættelsen; -5 kr.",
                        "konto '7' Byg: uden række i kontooversættelsen; 0 kr.");
        assertThat(check.getAccountsWithoutAmount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "3.3.2, Skolefritidsordninger, true",
        "3.3.1, Skolefritidsordninger, false",
        "3.7.3, Ligningsopgaver, true",
        "1.4.1, Telefonomstilling, false",
        "1.4.1, Sikkerhed rådhus, true",
        "1.2.6, Rykkere, false",
        "3.1.1, Byggesager, false"
    })
    void aWordThatTheFieldLeavesToOthersIsADoubt(String field, String name, boolean isDoubtful) {
        MappingCheck check = MappingCheck.of(mapping("1 " + field + " 1"), CATALOG, List.of(account("1", name, "1")));

        assertThat(check.getDoubts(MappingDoubtKind.DELIMITED)).hasSize(isDoubtful ? 1 : 0);
    }

    /** What goes outside the catalogue contradicts nothing. */
    @Test
    void onlyTheShareInTheCatalogueIsInDoubt() {
        MappingCheck check = MappingCheck.of(
                mapping("03.22.01 1.1.1 0.25", "03.22.01 outside:x 0.75"),
                CATALOG,
                List.of(account("03.22.01", "Løn", "100.01")));

        assertThat(check.getAmount(MappingDoubtKind.OTHER_FUNCTION)).isEqualByComparingTo("25.00");
        assertThat(check.getAmount(MappingDoubtKind.SPLIT)).isEqualByComparingTo("100.01");
    }

    @Test
    void aMappingOfAnotherEditionIsRefused() {
        AccountMapping other = AccountMapping.builder()
                .from(mapping("1 1.1.1 1"))
                .edition("2007")
                .build();

        assertThatThrownBy(() -> MappingCheck.of(other, CATALOG, List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("OTHER_EDITION");
    }
}
