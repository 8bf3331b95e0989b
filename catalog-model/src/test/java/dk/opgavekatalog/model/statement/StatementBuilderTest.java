package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementBuilderTest {

    private static final TaskCatalog CATALOG = TinyCatalog.builder(
                    "2006",
                    List.of(TaskField.builder()
                            .code(CatalogCode.of(3, 1, 1))
                            .name(LocalizedText.of("Byggesager", "Building cases"))
                            .build()))
            .build();

    private static ResourceStatement.Builder builder() {
        return ResourceStatement.builder(CATALOG)
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024));
    }

    @ParameterizedTest
    @CsvSource({
        "3.1.1, 3.1.1",
        "Byggesager, 3.1.1",
        "building cases, 3.1.1",
        "3.1.1 Byggesager, 3.1.1",
        "' 3.1.1 ', 3.1.1",
        "Ledelse, pool:management",
        "management, pool:management",
        "pool:management, pool:management",
        "outside:6.45.53, outside:6.45.53"
    })
    void anAccountIsWhatAFileMayHave(String text, String account) {
        ResourceStatement statement =
                builder().add("Teknik", text, Measures.FTE, "8.5").build();

        assertThat(statement.getAmounts())
                .singleElement()
                .satisfies(amount -> assertThat(amount.getAccount()).hasToString(account));
        assertThat(statement.getEdition()).isEqualTo(CATALOG.getEdition().getId());
    }

    @Test
    void aSlipIsRefusedWithUnitAndAccount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().add("Teknik", "Bygesager", Measures.FTE, "8"))
                .withMessageStartingWith("in unit Teknik: 'Bygesager' is not an account;")
                .withMessageEndingWith("; nearest: 3.1.1 Byggesager");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResourceStatement.builder().add("Teknik", "Byggesager", Measures.FTE, "8"))
                .withMessageEndingWith("; the name of a field is understood by ResourceStatement.builder(catalog)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().add("Teknik", "3.1.1", Measures.FTE, "8,5"))
                .withMessage("amount '8,5' of FTE on 3.1.1 in unit Teknik; allowed is a number with a decimal point, "
                        + "such as 8.5;"
                        + " a comma is neither a decimal point nor a sign between thousands");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().add("Teknik", "3.1.1", Measures.FTE, "otte"))
                .withMessage("amount 'otte' of FTE on 3.1.1 in unit Teknik; allowed is a number with a decimal point, "
                        + "such as 8.5");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a check can do
    void nullIsRefusedWithUnitAndAccount() {
        assertThatNullPointerException()
                .isThrownBy(() -> builder().add("Teknik", null, Measures.FTE, "8"))
                .withMessage("account of an amount in unit Teknik");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().add("Teknik", "3.1.1", Measures.FTE, null))
                .withMessage("amount on 3.1.1 in unit Teknik");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().add(null, "3.1.1", Measures.FTE, "8"))
                .withMessage("unit of an amount on 3.1.1");
    }
}
