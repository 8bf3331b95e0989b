package dk.opgavekatalog.calc.warning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarningTest {

    private static final UnitAccount MANAGEMENT = UnitAccount.of("Teknik", Account.pool("management"));

    @Test
    void warningsAreEqualWhenAllTheirPartsAre() {
        Warning warning = larger(1, MANAGEMENT, "DKK", "7.00", "5.00");

        assertThat(warning)
                .isEqualTo(larger(1, MANAGEMENT, "DKK", "7.00", "5.00"))
                .hasSameHashCodeAs(larger(1, MANAGEMENT, "DKK", "7.00", "5.00"));
        assertThat(List.of(
                        larger(2, MANAGEMENT, "DKK", "7.00", "5.00"),
                        larger(1, UnitAccount.of("Skole", Account.pool("management")), "DKK", "7.00", "5.00"),
                        larger(1, MANAGEMENT, "FTE", "7.00", "5.00"),
                        larger(1, MANAGEMENT, "DKK", "7.00", "5.01"),
                        Warning.atStep(
                                WarningKind.FALLBACK_KEY_USED,
                                1,
                                MANAGEMENT,
                                Optional.of("DKK"),
                                new BigDecimal("7.00"),
                                new BigDecimal("5.00")),
                        Warning.atAccount(
                                WarningKind.POOL_LARGER_THAN_RECEIVERS,
                                MANAGEMENT,
                                "DKK",
                                new BigDecimal("7.00"),
                                new BigDecimal("5.00")),
                        Warning.atUnit(WarningKind.POOL_LARGER_THAN_RECEIVERS, "Teknik", "DKK")))
                .doesNotContain(warning);
    }

    @Test
    void aWarningAtAnAccountKnowsItsUnit() {
        Warning warning = larger(3, MANAGEMENT, "DKK", "7.00", "5.00");

        assertThat(warning.getStepNumber()).hasValue(3);
        assertThat(warning.getUnit()).contains("Teknik");
        assertThat(warning.getAccount()).contains(MANAGEMENT);
        assertThat(warning.getFigures()).containsExactly(new BigDecimal("7.00"), new BigDecimal("5.00"));
    }

    @Test
    void asTextItHasOnlyThePartsThatThereAre() {
        assertThat(larger(3, MANAGEMENT, "DKK", "7.00", "1E+2"))
                .hasToString("POOL_LARGER_THAN_RECEIVERS at step 3: pool:management (Teknik), DKK 7.00 100");
        assertThat(Warning.atStep(WarningKind.FALLBACK_KEY_USED, 1, MANAGEMENT, Optional.empty()))
                .hasToString("FALLBACK_KEY_USED at step 1: pool:management (Teknik)");
        assertThat(Warning.atUnit(WarningKind.MEASURE_MISSING_IN_UNIT, "Teknik", "FTE"))
                .hasToString("MEASURE_MISSING_IN_UNIT: Teknik, FTE");
        assertThat(Warning.atStatement(WarningKind.ROWS_REFUSED, List.of(BigDecimal.TEN, BigDecimal.ONE)))
                .hasToString("ROWS_REFUSED 10 1");
    }

    private static Warning larger(int step, UnitAccount account, String subject, String shared, String there) {
        return Warning.atStep(
                WarningKind.POOL_LARGER_THAN_RECEIVERS,
                step,
                account,
                Optional.of(subject),
                new BigDecimal(shared),
                new BigDecimal(there));
    }
}
