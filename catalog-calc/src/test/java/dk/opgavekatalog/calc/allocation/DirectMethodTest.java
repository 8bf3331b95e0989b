package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectMethodTest {

    /** The example of the Javadoc: maintenance, administration, D1, D2. */
    @Test
    void sharesOfOtherProvidersAreIgnored() {
        Allocation allocation = allocate(
                new long[] {8000, 4000, 32000, 36000},
                Provider.of(0, 0, 2000, 1500, 2500),
                Provider.of(1, 100, 0, 250, 150));

        assertThat(allocation.getClosingBalances()).containsExactly(0, 0, 37500, 42500);
        assertThat(allocation.getPostings())
                .map(Posting::toString)
                .containsExactly(
                        "3000 from 0 to 2, 1500 of 4000 of 8000",
                        "5000 from 0 to 3, 2500 of 4000 of 8000",
                        "2500 from 1 to 2, 250 of 400 of 4000",
                        "1500 from 1 to 3, 150 of 400 of 4000");
    }

    @Test
    void useOfTheProvidersOwnServiceIsIgnored() {
        assertThat(allocate(new long[] {90, 0, 0}, Provider.of(0, 10, 40, 50)).getClosingBalances())
                .containsExactly(0, 40, 50);
    }

    @Test
    void aPostingSaysHowMuchOfItIsRounding() {
        Posting posting = allocate(new long[] {100, 0, 0, 0}, Provider.of(0, 0, 1, 1, 1))
                .getPostings()
                .get(0);

        assertThat(posting.getProvider()).isZero();
        assertThat(posting.getReceiver()).isEqualTo(1);
        assertThat(posting.getAmount()).isEqualTo(34);
        assertThat(posting.getSharedAmount()).isEqualTo(100);
        assertThat(posting.getExactSharedAmount()).hasToString("100");
        assertThat(posting.getWeight()).isEqualTo(1);
        assertThat(posting.getTotalWeight()).isEqualTo(3);
        assertThat(posting.getExactAmount()).hasToString("100/3");
        assertThat(posting.getRounding()).hasToString("2/3");
    }

    @Test
    void anExactShareOfLessThanOneUnitIsPostedEvenWhenItIsRoundedToZero() {
        assertThat(allocate(new long[] {1, 0, 0}, Provider.of(0, 0, 1, 1)).getPostings())
                .extracting(Posting::getAmount)
                .containsExactly(1L, 0L);
    }

    @Test
    void byBalancesTheOpeningBalancesAboveZeroOfReceiversCount() {
        Allocation allocation =
                allocate(new long[] {600, 7, 100, 200, -50}, Provider.byBalances(0), Provider.of(1, 0, 0, 1, 0, 0));

        assertThat(allocation.getClosingBalances()).containsExactly(0, 0, 100 + 200 + 7, 200 + 400, -50);
    }

    @Test
    void everyProviderWithoutReceiverIsNamed() {
        StuckProvidersException refused = catchThrowableOfType(
                StuckProvidersException.class,
                () -> allocate(
                        new long[] {5, 6, 0, -7, 0},
                        Provider.of(3, 1, 0, 0, 1, 0),
                        Provider.of(0, 0, 1, 0, 0, 0),
                        Provider.of(1, 0, 0, 0, 0, 2),
                        Provider.of(2, 0, 0, 0, 0, 0)));

        assertThat(refused)
                .hasMessage("provider 3 (-7) has no receiver with a positive weight;"
                        + " provider 0 (5) has no receiver with a positive weight;"
                        + " allowed is a way to at least one account that keeps what it gets");
        assertThat(refused.getGroups()).extracting(StuckProviders::getAccounts).containsExactly(List.of(3), List.of(0));
        assertThat(refused.getGroups())
                .extracting(StuckProviders::getBalances)
                .containsExactly(List.of(-7L), List.of(5L));
        assertThat(refused.getGroups()).noneMatch(StuckProviders::isLoop);
    }

    @Test
    void withoutProvidersNothingIsPosted() {
        Allocation allocation = allocate(new long[] {5, -6});

        assertThat(allocation.getClosingBalances()).containsExactly(5, -6);
        assertThat(allocation.getPostings()).isEmpty();
    }

    @Test
    void aBalanceThatGetsTooLargeIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> allocate(new long[] {1, Long.MAX_VALUE}, Provider.of(0, 0, 1)))
                .withMessage("account 1 has 9223372036854775807 and receives 1;"
                        + " allowed is a sum from -9223372036854775807 to 9223372036854775807");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> allocate(new long[] {-1, -Long.MAX_VALUE}, Provider.of(0, 0, 1)));
        assertThat(allocate(new long[] {-1, Long.MAX_VALUE}, Provider.of(0, 0, 1))
                        .getClosingBalance(1))
                .isEqualTo(Long.MAX_VALUE - 1);
    }

    private static Allocation allocate(long[] balances, Provider... providers) {
        return DirectMethod.allocate(balances, List.of(providers));
    }
}
