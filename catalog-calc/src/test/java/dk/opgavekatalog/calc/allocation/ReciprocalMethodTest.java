package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ReciprocalMethodTest {

    /** The example of the Javadoc: S1, S2, P1, P2. */
    @Test
    void grossTotalsAreSolvedExactlyAndRoundedTogether() {
        Allocation allocation = allocate(
                SelfUse.IGNORED,
                new long[] {27, 18, 0, 0},
                Provider.of(0, 0, 10, 50, 40),
                Provider.of(1, 20, 0, 30, 50));

        assertThat(allocation.getClosedProviders())
                .map(provider -> provider.getExactGrossTotal().toString())
                .containsExactly("1530/49", "1035/49");
        assertThat(allocation.getPostings())
                .map(Posting::toString)
                .containsExactly(
                        "3 from 0 to 1, 10 of 100 of 31",
                        "16 from 0 to 2, 50 of 100 of 31",
                        "12 from 0 to 3, 40 of 100 of 31",
                        "4 from 1 to 0, 20 of 100 of 21",
                        "6 from 1 to 2, 30 of 100 of 21",
                        "11 from 1 to 3, 50 of 100 of 21");
        assertThat(allocation.getClosingBalances()).containsExactly(0, 0, 22, 23);
    }

    /** The same example. */
    @Test
    void aGrossTotalStemsFromTheBalancesOfAllProviders() {
        Allocation allocation = allocate(
                SelfUse.IGNORED,
                new long[] {27, 18, 0, 7},
                Provider.of(0, 0, 10, 50, 40),
                Provider.of(1, 20, 0, 30, 50));

        assertThat(allocation.getContribution(0, 0)).hasToString("1350/49");
        assertThat(allocation.getContribution(0, 1)).hasToString("180/49");
        assertThat(allocation.getContribution(1, 0)).hasToString("135/49");
        assertThat(allocation.getContribution(1, 1)).hasToString("900/49");
        assertThat(allocation.getContribution(0, 3)).hasToString("0");
    }

    @Test
    void contributionsThatDoNotExistAreRefused() {
        Allocation allocation = allocate(SelfUse.IGNORED, new long[] {27, 0}, Provider.of(0, 0, 1));
        Allocation direct = DirectMethod.allocate(new long[] {27, 0}, List.of(Provider.of(0, 0, 1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> allocation.getContribution(1, 0))
                .withMessage("account 1 is not a provider; allowed is one of [0]");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> allocation.getContribution(2, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> allocation.getContribution(0, -1));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> direct.getContribution(0, 0))
                .withMessage("contributions to provider 0 by another method;"
                        + " allowed is an allocation by the reciprocal method");
    }

    @Test
    void aProviderThatNoAmountGetsToHasNoContributions() {
        Allocation allocation =
                allocate(SelfUse.IGNORED, new long[] {0, 9, 0}, Provider.of(0, 0, 0, 0), Provider.of(1, 0, 0, 4));

        assertThat(allocation.getContribution(0, 0)).hasToString("0");
        assertThat(allocation.getContribution(0, 1)).hasToString("0");
        assertThat(allocation.getContribution(1, 0)).hasToString("0");
        assertThat(allocation.getContribution(1, 1)).hasToString("9");
    }

    /** Sixty-four providers that all serve each other, with weights as of money in øre. */
    @Test
    void contributionsOfSixtyFourProvidersAreQuick() {
        Random random = new Random(2007);
        int providers = 64;
        long[] balances = random.longs(providers + 9, 0, 1_000_000_000_000L).toArray();
        Allocation allocation = allocate(
                SelfUse.INCLUDED,
                balances,
                IntStream.range(0, providers)
                        .mapToObj(account -> Provider.of(
                                account,
                                random.longs(balances.length, 1, 10_000_000).toArray()))
                        .toArray(Provider[]::new));

        BigFraction sum = assertTimeout(
                Duration.ofSeconds(30),
                () -> IntStream.range(0, providers)
                        .mapToObj(origin -> ExactAllocation.of(allocation.getContribution(63, origin)))
                        .reduce(BigFraction.ZERO, BigFraction::add));

        assertThat(sum)
                .isEqualTo(ExactAllocation.of(
                        allocation.getClosedProviders().get(63).getExactGrossTotal()));
    }

    /** Twenty-two fields of support and forty units of sixty-four fields; a second or so, most of it to warm up. */
    @Test
    void aWholeMunicipalityIsAllocatedInSeconds() {
        Random random = new Random(2006);
        long[] balances = random.longs(40 * 64, 0, 1_000_000_000_000L).toArray();
        Provider[] providers = IntStream.range(0, 22)
                .mapToObj(account -> Provider.of(
                        account, random.longs(balances.length, 0, 10_000_000).toArray()))
                .toArray(Provider[]::new);

        Allocation allocation =
                assertTimeout(Duration.ofSeconds(30), () -> allocate(SelfUse.IGNORED, balances, providers));

        assertThat(LongStream.of(allocation.getClosingBalances()).sum())
                .isEqualTo(LongStream.of(balances).sum());
        for (int account = 22; account < balances.length; account += 100) {
            BigFraction exact = BigFraction.of(balances[account]);
            for (ClosedProvider provider : allocation.getClosedProviders()) {
                exact = exact.add(ExactAllocation.of(provider.getExactAmount(account)));
            }
            assertThat(ExactAllocation.isLessThanOneApart(exact, BigFraction.of(allocation.getClosingBalance(account))))
                    .isTrue();
        }
    }

    /** The example of SelfUse: telecoms, cars, trucks. */
    @Test
    void useOfTheProvidersOwnServiceChangesTheGrossTotalOnly() {
        Provider telecoms = Provider.of(0, 10, 40, 50);
        long[] balances = {9, 0, 0};

        ClosedProvider ignored = allocate(SelfUse.IGNORED, balances, telecoms)
                .getClosedProviders()
                .get(0);
        ClosedProvider included = allocate(SelfUse.INCLUDED, balances, telecoms)
                .getClosedProviders()
                .get(0);

        assertThat(ignored.getGrossTotal()).isEqualTo(9);
        assertThat(ignored.getAmount(0)).isZero();
        assertThat(ignored.getAmount(1)).isEqualTo(4);
        assertThat(ignored.getAmount(2)).isEqualTo(5);
        assertThat(included.getGrossTotal()).isEqualTo(10);
        assertThat(included.getAmount(0)).isEqualTo(1);
        assertThat(included.getAmount(1)).isEqualTo(4);
        assertThat(included.getAmount(2)).isEqualTo(5);
        assertThat(included.getPostings()).extracting(Posting::getReceiver).containsExactly(0, 1, 2);
    }

    @Test
    void byBalancesTheOpeningBalancesOfOthersCount() {
        for (SelfUse selfUse : SelfUse.values()) {
            Allocation allocation = allocate(
                    selfUse, new long[] {60, 100, 200, -5}, Provider.byBalances(0), Provider.of(1, 0, 0, 1, 1));

            assertThat(allocation.getClosingBalances()).containsExactly(0, 0, 200 + 40 + 60, -5 + 60);
        }
    }

    /** Every share is a third of 1: three sums of two thirds, of which two are rounded up. */
    @Test
    void sumsAreRoundedToANeighbourToo() {
        Allocation allocation = allocate(
                SelfUse.IGNORED,
                new long[] {1, 1, 0, 0, 0},
                Provider.of(0, 0, 0, 1, 1, 1),
                Provider.of(1, 0, 0, 1, 1, 1));

        assertThat(allocation.getClosingBalances()).containsExactly(0, 0, 1, 1, 0);
    }

    @Test
    void providersThatServeOnlyEachOtherAreNamedAndSoAreThoseWithoutReceiver() {
        StuckProvidersException refused = catchThrowableOfType(
                StuckProvidersException.class,
                () -> allocate(
                        SelfUse.INCLUDED,
                        new long[] {5, 0, 0, 3, 0, 8, 0},
                        Provider.of(0, 0, 1, 0, 0, 0, 0, 1),
                        Provider.of(1, 0, 0, 2, 0, 0, 0, 0),
                        Provider.of(2, 0, 3, 1, 0, 0, 0, 0),
                        Provider.of(3, 0, 0, 0, 1, 0, 0, 0),
                        Provider.of(4, 0, 0, 0, 0, 0, 0, 0),
                        Provider.of(5, 0, 0, 0, 0, 0, 0, 1)));

        assertThat(refused)
                .hasMessage("providers 1 (0), 2 (0) serve only each other;"
                        + " provider 3 (3) has no receiver with a positive weight;"
                        + " allowed is a way to at least one account that keeps what it gets");
        assertThat(refused.getGroups()).extracting(StuckProviders::isLoop).containsExactly(true, false);
        assertThat(refused.getGroups().get(0).getAccounts()).containsExactly(1, 2);
        assertThat(refused.getGroups().get(0).getBalances()).containsExactly(0L, 0L);
    }

    @Test
    void aLoopThatNoAmountGetsToIsNoHindrance() {
        Allocation allocation = allocate(
                SelfUse.IGNORED,
                new long[] {0, 0, 9, 0},
                Provider.of(0, 0, 1, 0, 0),
                Provider.of(1, 1, 0, 0, 0),
                Provider.of(2, 0, 0, 0, 1));

        assertThat(allocation.getClosingBalances()).containsExactly(0, 0, 0, 9);
        assertThat(allocation.getPostings()).hasSize(1);
    }

    /** Of what each of the two gives, all but one part in 10¹⁵ goes to the other: 10⁶ goes round 5 × 10¹⁴ times. */
    @Test
    void aGrossTotalBeyondLongIsRefused() {
        long nearlyAll = 1_000_000_000_000_000L;

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> allocate(
                        SelfUse.IGNORED,
                        new long[] {1_000_000, 0, 0},
                        Provider.of(0, 0, nearlyAll, 1),
                        Provider.of(1, nearlyAll, 0, 1)))
                .withMessageStartingWith("the flow from provider 0 to account 1 is 5000000000000")
                .withMessageEndingWith("allowed is -9223372036854775807 to 9223372036854775807");
        assertThat(allocate(
                                SelfUse.IGNORED,
                                new long[] {1_000, 0, 0},
                                Provider.of(0, 0, nearlyAll, 1),
                                Provider.of(1, nearlyAll, 0, 1))
                        .getClosedProviders()
                        .get(0)
                        .getGrossTotal())
                .isBetween(499_999_999_999_999_000L, 500_000_000_000_001_000L);
    }

    @Test
    void withoutProvidersNothingIsPosted() {
        assertThat(allocate(SelfUse.IGNORED, new long[] {5, -6}).getClosingBalances())
                .containsExactly(5, -6);
    }

    private static Allocation allocate(SelfUse selfUse, long[] balances, Provider... providers) {
        return ReciprocalMethod.allocate(balances, List.of(providers), selfUse);
    }
}
