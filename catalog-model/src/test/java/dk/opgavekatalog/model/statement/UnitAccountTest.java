package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitAccountTest {

    @Test
    void theTextIsTheAccountAndThenTheUnit() {
        UnitAccount teknik = UnitAccount.of("Teknik", Account.parse("3.1.1"));

        assertThat(teknik).hasToString("3.1.1 (Teknik)");
        assertThat(teknik.getUnit()).isEqualTo("Teknik");
        assertThat(teknik.getAccount()).isEqualTo(Account.parse("3.1.1"));
    }

    @Test
    void accountsDecideTheOrderAndUnitsOnlyTies() {
        assertThat(Stream.of(
                                UnitAccount.of("B", Account.parse("1.4.9")),
                                UnitAccount.of("A", Account.parse("pool:x")),
                                UnitAccount.of("A", Account.parse("1.4.10")),
                                UnitAccount.of("A", Account.parse("1.4.9")))
                        .sorted())
                .extracting(UnitAccount::toString)
                .containsExactly("1.4.9 (A)", "1.4.9 (B)", "1.4.10 (A)", "pool:x (A)");
    }

    @Test
    void theSameTextOfDifferentPartsIsNotTheSame() {
        assertThat(UnitAccount.of("A", Account.pool("x (B)")))
                .isNotEqualTo(UnitAccount.of("B) (A", Account.pool("x")))
                .isNotEqualTo(UnitAccount.of("A", Account.pool("x")));
    }
}
