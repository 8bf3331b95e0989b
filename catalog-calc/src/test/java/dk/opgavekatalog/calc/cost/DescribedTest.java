package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.model.statement.Measures.FTE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What accounts and keys are called outside a text. */
class DescribedTest {

    private static final CostStatement COST = Fixtures.CALCULATOR.calculate(
            Fixtures.statement().add("Teknik", "3.1.1", FTE, "8").build(),
            Fixtures.model(Surcharge.builder()
                    .id("overhead")
                    .name(Fixtures.text("Overhead", "Overhead"))
                    .rate(new BigDecimal("0.12"))
                    .addBaseMeasures("PAYROLL")
                    .measure("OTHER_COST")
                    .build()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1.1              | 3.1.1 Byggesager                 | 3.1.1 Building cases
            excluded:3.1.1     | 3.1.1 Byggesager (udeladt)       | 3.1.1 Building cases (excluded)
            support:3.1.1      | 3.1.1 Byggesager (samlekonto)    | 3.1.1 Building cases (collecting account)
            pool:management    | Ledelse                          | Management
            outside:6.45.53    | 6.45.53 (uden for kataloget)     | 6.45.53 (outside the catalogue)
            surcharge:overhead | modkonto til Overhead            | counter-account of Overhead
            pool:unknown       | unknown                          | unknown
            surcharge:unknown  | unknown                          | unknown
            """)
    void anAccountHasItsName(String account, String danish, String english) {
        assertThat(COST.describe(Account.parse(account), Language.DANISH)).isEqualTo(danish);
        assertThat(COST.describe(Account.parse(account), Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void aKeyHasItsName() {
        AllocationKey key = AllocationKey.directAmounts(FTE.getId());

        assertThat(COST.describe(key, Language.DANISH)).isEqualTo("Årsværk, direkte registreret");
        assertThat(COST.describe(key, Language.ENGLISH)).isEqualTo("FTE, as registered directly");
    }
}
