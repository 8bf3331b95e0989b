package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.account.CatalogAccounts;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an account cell may say. */
class AccountCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.9.9 | UNKNOWN_CODE",
                "3.1 | WRONG_LEVEL",
                "Byggesagr | UNKNOWN_VALUE",
                "pool:ledelse | UNKNOWN_REFERENCE",
                "03-01-2001 | MALFORMED",
                "1.1.1 Byggesager | CONTRADICTION",
                "excluded:1.1.1 | ACCOUNT_NOT_ALLOWED",
                "'' | BLANK",
                "outside: | BLANK"
            })
    void anAccountIsRefusedWithItsReason(String account, Reason reason) {
        List<Problem> problems = Registrations.problems(
                Registrations.STANDARD,
                Registrations.HEADINGS + Registrations.GOOD + "217;2024;Teknik;" + account + ";1;1\n");
        assertThat(Registrations.found(problems)).containsExactly(Registrations.place(3, "Konto", reason));
        assertThat(problems.get(0).getFound()).isEqualTo(account);
        assertThat(problems.get(0).getAllowed()).isNotBlank();
    }

    /** Both editions in both languages, in any spelling. */
    @Test
    void aFieldIsNamedByItsNameUnlessSeveralHaveIt() {
        for (TaskCatalog catalog : List.of(Catalogs.edition2006(), Catalogs.edition2007())) {
            CatalogAccounts accounts = new CatalogAccounts(catalog, OverheadPools.STANDARD);
            for (TaskField field : catalog.getFields()) {
                String code = field.getCode().toString();
                for (Language language : Language.values()) {
                    String name = field.getName().in(language);
                    assertThat(accounts.resolve(code + " " + name).text()).isEqualTo(code);
                    for (String cell : List.of(name, "  " + name.toUpperCase(Locale.ROOT) + " ", "'" + name)) {
                        assertNames(accounts.resolve(cell), code, countOf(name, catalog));
                    }
                }
            }
        }
    }

    private static void assertNames(CellMeaning meaning, String code, long fieldsOfThatName) {
        if (fieldsOfThatName == 1) {
            assertThat(meaning.text()).isEqualTo(code);
        } else {
            assertThat(Objects.requireNonNull(meaning.refusal())
                            .remedy()
                            .get()
                            .allowed()
                            .in(Language.ENGLISH))
                    .startsWith("a code, as several accounts have this name: ")
                    .contains(code);
        }
    }

    private static long countOf(String name, TaskCatalog catalog) {
        return catalog.getFields().stream()
                .filter(field -> Stream.of(Language.values())
                        .anyMatch(
                                language -> FoldedText.normalize(field.getName().in(language))
                                        .equals(FoldedText.normalize(name))))
                .count();
    }

    @Test
    void aPoolIsNamedByItsNameOrItsId() {
        String rows = """
                Konto;Lønudgift
                Ledelse;1
                management;2
                pool:management;4
                'Ledelse;8
                """;
        ReadingOptions options = ReadingOptions.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .unit("Teknik")
                .build();

        assertThat(Registrations.read(options, rows).getStatements().get(0).getAmounts())
                .singleElement()
                .satisfies(amount -> {
                    assertThat(amount.getAccount()).hasToString("pool:management");
                    assertThat(amount.getAmount()).isEqualByComparingTo("15");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.1.1 - Byggesager | 3.1.1",
                "3.1.1-Byggesager | 3.1.1",
                "3.1.1 – byggesager | 3.1.1",
                "3.1.1: Byggesager | 3.1.1",
                "3.1.1:Byggesager | 3.1.1",
                "3.1.1. Byggesager | 3.1.1",
                "3.1.1_Byggesager | 3.1.1",
                "3.1.1, Byggesager | 3.1.1",
                "3.1.1 / BYGGESAGER | 3.1.1",
                "Byggesager (3.1.1) | 3.1.1",
                "Byggesager [3.1.1] | 3.1.1",
                "Byggesager - 3.1.1 | 3.1.1",
                "Byggesager 3.1.1 | 3.1.1",
                "1.4.10 - Formidling og kommunikation Internt | 1.4.10",
                "pool:management - Ledelse | pool:management",
                "pool:management Ledelse | pool:management",
                "Ledelse (pool:management) | pool:management",
                "pool:cross-cutting: Tværgående opgaver (møder, kursus, fravær m.v.) | pool:cross-cutting",
            })
    void codeAndNameMayStandInAnyOrderAndForm(String cell, String account) {
        CellMeaning meaning = new CatalogAccounts(Catalogs.edition2006(), OverheadPools.STANDARD).resolve(cell);
        assertThat(meaning.refusal()).isNull();
        assertThat(meaning.text()).isEqualTo(account);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1.1 - Byggesager | 'Byggesager' er 3.1.1",
                "Byggesager (1.1.1) | 'Byggesager' er 3.1.1",
                "3.1.1 - Noget andet | med dens eget navn: 3.1.1 Byggesager",
                "pool:management - Byggesager | 'Byggesager' er 3.1.1",
            })
    void codeAndNameMustAgree(String cell, String said) {
        CellRefusal refusal = Objects.requireNonNull(new CatalogAccounts(Catalogs.edition2006(), OverheadPools.STANDARD)
                .resolve(cell)
                .refusal());
        assertThat(refusal.reason()).isEqualTo(Reason.CONTRADICTION);
        assertThat(refusal.remedy().get().allowed().in(Language.DANISH)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"Lønadministratin, Lønadministration", "Payroll administratio, Lønadministration", "Stab, ingen"})
    void danishMessagesNameFieldsInDanishAndOnlyNearOnes(String cell, String nearest) {
        CellRefusal refusal = Objects.requireNonNull(new CatalogAccounts(Catalogs.edition2006(), OverheadPools.STANDARD)
                .resolve(cell)
                .refusal());
        assertThat(refusal.remedy().get().allowed().in(Language.DANISH))
                .matches("(?s).*; nærmest: (1.1.1 )?" + nearest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pool:ledelse | pool:management (Ledelse)",
                "pool:managment | pool:management",
                "pool:tværgående | pool:cross-cutting (Tværgående opgaver",
                "Ledelsee | pool:management (Ledelse)",
                "Managment | pool:management",
                "crosscutting | pool:cross-cutting",
                "Tværgående | pool:cross-cutting (Tværgående opgaver",
                "Bygesager | 3.1.1 Byggesager",
                "3.1.1. | 3.1.1 Byggesager",
                "3,1,1 | 3.1.1 Byggesager",
                "3 - 1 - 1 | 3.1.1 Byggesager",
                "1 4 10 | 1.4.10 Formidling og kommunikation"
            })
    void theNearestAccountIsNamed(String account, String nearest) {
        assertThat(Registrations.problems(
                                Registrations.STANDARD,
                                Registrations.HEADINGS + "217;2024;Teknik;" + account + ";1;1\n")
                        .get(0)
                        .getAllowed())
                .contains("; nearest: " + nearest);
    }
}
