package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Accounts and units of a mapping are found in any spelling, unless the mapping tells spellings apart. */
class MappedSpellingsTest {

    private static final String HEADINGS = "Kommune;Periode;Enhed;Konto;Lønudgift\n";

    private static MappingRow row(String account, String unit, String target, String targetUnit, String share) {
        return MappingRow.builder()
                .sourceAccount(Optional.of(account).filter(text -> !text.isEmpty()))
                .sourceUnit(Optional.of(unit).filter(text -> !text.isEmpty()))
                .target(Account.parse(target))
                .targetUnit(Optional.of(targetUnit).filter(text -> !text.isEmpty()))
                .share(new BigDecimal(share))
                .build();
    }

    private static List<String> amounts(String rows, MappingRow... mapping) {
        AccountMapping of = AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("m")
                .name(LocalizedText.of("m", "m"))
                .edition("2006")
                .rows(Arrays.asList(mapping))
                .build();
        return Registrations.read(ReadingOptions.builder().mapping(of).build(), HEADINGS + rows)
                .getStatements()
                .get(0)
                .getAmounts()
                .stream()
                .map(amount -> amount.getUnit() + " " + amount.getAccount() + " " + amount.getAmount())
                .toList();
    }

    @Test
    void anAccountInSeveralSpellingsIsAddedUpBeforeItIsShared() {
        assertThat(amounts(
                        "1;2024;Stab;LØN;0,01\n1;2024;stab;løn;0,01\n1;2024;Stab;Løn\u00A0;0,01\n",
                        row("Løn", "", "1.1.1", "", "0.5"),
                        row("Løn", "", "1.1.2", "", "0.5")))
                .containsExactly("Stab 1.1.1 0.02", "Stab 1.1.2 0.01");
    }

    @Test
    void anAccountThatTheMappingDoesNotNameIsAddedUpToo() {
        assertThat(amounts(
                        "1;2024;Stab;x 1;0,01\n1;2024;Stab;X 1;0,01\n1;2024;STAB;X  1;0,01\n",
                        row("", "stab", "1.1.1", "", "0.5"),
                        row("", "stab", "1.1.2", "", "0.5")))
                .containsExactly("Stab 1.1.1 0.02", "Stab 1.1.2 0.01");
    }

    @Test
    void accountsAndUnitsThatTheMappingTellsApartStayApart() {
        assertThat(amounts(
                        "1;2024;Stab;a1;1\n1;2024;Stab;A1;2\n",
                        row("a1", "", "1.1.1", "", "1"),
                        row("A1", "", "1.1.2", "", "1")))
                .containsExactly("Stab 1.1.1 1.00", "Stab 1.1.2 2.00");
        assertThat(amounts(
                        "1;2024;ab;k;1\n1;2024;AB;k;2\n",
                        row("", "ab", "1.1.1", "", "1"),
                        row("", "AB", "1.1.2", "", "1")))
                .containsExactly("ab 1.1.1 1.00", "AB 1.1.2 2.00");
    }

    @Test
    void aUnitHasTheSpellingOfTheMappingThatMovesAmountsToIt() {
        assertThat(amounts(
                        "1;2024;STAB;k;1\n1;2024;Teknik;l;2\n1;2024;Teknik;n;4\n",
                        row("k", "", "1.1.1", "", "1"),
                        row("l", "", "1.1.1", "Stab", "1"),
                        row("n", "", "1.1.1", "stab ", "0.5"),
                        row("n", "", "1.1.1", "Stab", "0.5")))
                .containsExactly("Stab 1.1.1 7.00");
    }
}
