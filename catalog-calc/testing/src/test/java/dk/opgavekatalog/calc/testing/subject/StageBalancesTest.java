package dk.opgavekatalog.calc.testing.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StageBalancesTest {

    private static final Account FIELD = Account.parse("3.1.1");
    private static final UnitAccount PLACE = UnitAccount.of("Teknik", FIELD);

    private static StageBalances.Builder with(String amount) {
        return StageBalances.builder().add("Teknik", FIELD, "PAYROLL", new BigDecimal(amount));
    }

    @Test
    void zeroIsAsGoodAsNothing() {
        assertThat(with("0.00").build()).isEqualTo(StageBalances.builder().build());
        assertThat(with("1").add(PLACE, "PAYROLL", new BigDecimal("-1.00")).build())
                .isEqualTo(StageBalances.builder().build());
        assertThat(StageBalances.builder().build().getAmount(PLACE, "PAYROLL")).isZero();
    }

    @Test
    void zerosAtTheEndMakeNoDifference() {
        assertThat(with("1.00").build())
                .isEqualTo(with("1").build())
                .hasSameHashCodeAs(with("1").build());
        assertThat(with("1.01").build()).isNotEqualTo(with("1").build());
    }

    @Test
    void amountsOfOnePlaceAreAddedUp() {
        StageBalances balances =
                with("1.50").add(PLACE, "PAYROLL", new BigDecimal("2")).build();

        assertThat(balances.getAmount(PLACE, "PAYROLL")).isEqualByComparingTo("3.5");
        assertThat(balances.getTotal("PAYROLL")).isEqualByComparingTo("3.5");
        assertThat(balances.getTotal("FTE")).isZero();
        assertThat(balances.getMeasures()).containsExactly("PAYROLL");
        assertThat(balances.getAccounts()).containsExactly(PLACE);
        assertThat(balances).hasToString("3.1.1 (Teknik) PAYROLL 3.5\n");
    }

    @Test
    void balancesThatWereMadeDoNotChange() {
        StageBalances.Builder builder = with("1");
        StageBalances made = builder.build();
        builder.add(PLACE, "PAYROLL", BigDecimal.ONE);

        assertThat(made.getTotal("PAYROLL")).isEqualByComparingTo("1");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> made.ofMeasure("PAYROLL").clear());
    }
}
