package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a provider is, and what every method refuses of balances and providers. */
class ProviderTest {

    static Stream<BiFunction<long[], List<Provider>, ?>> methods() {
        return Stream.of(
                DirectMethod::allocate,
                StepDownMethod::allocate,
                StepDownOrder::byShareToProviders,
                (balances, providers) -> ReciprocalMethod.allocate(balances, providers, SelfUse.IGNORED));
    }

    @Test
    void aProviderHasAnAccountAndWeightsOrGoesByBalances() {
        assertThat(Provider.of(1, 2, 0, 5).getAccount()).isEqualTo(1);
        assertThat(Provider.of(1, 2, 0, 5).isByBalances()).isFalse();
        assertThat(Provider.of(1, 2, 0, 5)).hasToString("provider 1 by [2, 0, 5]");
        assertThat(Provider.byBalances(3).isByBalances()).isTrue();
        assertThat(Provider.byBalances(3)).hasToString("provider 3 by balances");
    }

    @Test
    void weightsAreCopied() {
        long[] weights = {0, 1, 1};
        Provider provider = Provider.of(0, weights);
        weights[2] = 7;

        assertThat(DirectMethod.allocate(new long[] {10, 0, 0}, List.of(provider))
                        .getClosingBalances())
                .containsExactly(0, 5, 5);
    }

    @Test
    void aNegativeAccountIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provider.of(-1, 2))
                .withMessage("account -1; allowed is zero or more");
        assertThatIllegalArgumentException().isThrownBy(() -> Provider.byBalances(-1));
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provider.of(0, 0, 100, -90))
                .withMessage("weight -90 at position 2; allowed is zero or more");
    }

    @Test
    void weightsWhoseSumIsTooLargeAreRefused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Provider.of(0, 0, Long.MAX_VALUE, 1));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void anAccountWithoutBalanceIsRefused(BiFunction<long[], List<Provider>, ?> method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.apply(new long[] {1, 2}, List.of(Provider.byBalances(2))))
                .withMessage("account 2 of a provider; allowed is 0 to 1, as there are 2 balances");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aWrongNumberOfWeightsIsRefused(BiFunction<long[], List<Provider>, ?> method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.apply(new long[] {1, 2}, List.of(Provider.of(0, 0, 1, 1))))
                .withMessage("provider 0 has 3 weights; allowed is one for each of the 2 accounts");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void oneAccountAsTwoProvidersIsRefused(BiFunction<long[], List<Provider>, ?> method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.apply(new long[] {1, 2}, List.of(Provider.of(0, 0, 1), Provider.of(0, 0, 2))))
                .withMessage("account 0 is a provider twice; allowed is once");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theBalanceWithoutPositiveTwinIsRefused(BiFunction<long[], List<Provider>, ?> method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.apply(new long[] {1, Long.MIN_VALUE}, List.of()))
                .withMessage("balance -9223372036854775808 of account 1;"
                        + " allowed is -9223372036854775807 to 9223372036854775807");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void balancesAreNotChanged(BiFunction<long[], List<Provider>, ?> method) {
        long[] balances = {10, 1, 2};

        assertThat(method.apply(balances, List.of(Provider.of(0, 0, 1, 1)))).isNotNull();

        assertThat(balances).containsExactly(10, 1, 2);
    }
}
