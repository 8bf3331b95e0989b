package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Lists of own accounts as tables of cases: the file, and what comes of it. */
class AccountListReaderTest {

    private static final AccountListReader READER = AccountListReader.standard();

    private static String accounts(ReadInput<List<OwnAccount>> read) {
        return read.getContent().stream()
                .map(account -> account.getNumber() + " " + account.getName()
                        + account.getUnit().map(unit -> " in " + unit).orElse("")
                        + account.getKind().map(kind -> " as " + kind).orElse("")
                        + account.findFunction()
                                .map(function -> " on " + function)
                                .orElse("")
                        + account.getAmount()
                                .map(amount -> " " + amount.toPlainString())
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "lists-of-accounts-are-read.txt", delimiter = '|', quoteCharacter = '`')
    void listsAreRead(String table, String expected) {
        assertThat(accounts(InputTables.read(READER, table)).strip()).isEqualTo(expected);
        assertThat(accounts(InputTables.readAsTable(READER, table)).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "wrong-lists-of-accounts-are-refused.txt", delimiter = '|', quoteCharacter = '`')
    void wrongListsAreRefused(String table, String refused, String allowed) {
        List<Problem> problems = InputTables.problems(READER, table);
        String message = InputTables.refusal(READER, table);

        assertThat(problems).as(message).hasSize(1);
        assertThat(message).startsWith(refused).contains(allowed);
        InputTables.requireBothLanguages(problems);
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        List<Problem> problems =
                InputTables.problems(READER, "Konto;Navn;Beløb / ;Løn;1 / 2;Byg;x / 3;Park;2 / 3;Vej;3 / I alt;;6");

        assertThat(problems)
                .extracting(problem -> problem.findPosition().orElseThrow().describe(Language.DANISH))
                .containsExactlyInAnyOrder(
                        "tal.csv, række 2, kolonne Konto",
                        "tal.csv, række 3, kolonne Beløb",
                        "tal.csv, række 5, kolonne Konto",
                        "tal.csv, række 6, kolonne Konto");
    }

    @Test
    void aListWithoutAccountsIsRefused() {
        assertThat(InputTables.problems(READER, "Konto;Navn")).isNotEmpty();
    }

    @Test
    void optionsAreThoseOfOtherTables() {
        ReadingOptions options = ReadingOptions.builder()
                .checkingTotals(true)
                .addFillDown(Column.UNIT)
                .addIgnoredColumns("KØN")
                .build();
        ReadInput<List<OwnAccount>> read = InputTables.read(
                AccountListReader.of(options).withColumns(Map.of("Tekst", InputColumn.ACCOUNT_NAME)),
                "Enhed;Konto;Tekst;KØN;Beløb / A;1;Løn;M;5 / ;2;Byg;K;7 / ;I alt;;;12");

        assertThat(accounts(read)).isEqualTo("1 Løn in A 5, 2 Byg in A 7");
        assertThat(read.getOmitted()).extracting(OmittedValue::getOmission).containsExactly(Omission.TOTAL);
        assertThat(read.getContent().get(0).getAmount()).contains(new BigDecimal("5"));
    }
}
