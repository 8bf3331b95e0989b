package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepDownMethodTest {

    private static final Provider CAFETERIA = Provider.of(0, 0, 10, 20, 30);
    private static final Provider CUSTODIAL = Provider.of(1, 5, 0, 25, 50);
    private static final long[] BALANCES = {360, 90, 400, 700};

    /** The example of the Javadoc: cafeteria, custodial, machining, assembly. */
    @Test
    void aClosedProviderReceivesNothingMore() {
        Allocation allocation = allocate(BALANCES, CAFETERIA, CUSTODIAL);

        assertThat(allocation.getClosingBalances()).containsExactly(0, 0, 570, 980);
        assertThat(allocation.getClosedProviders())
                .extracting(ClosedProvider::getAccount)
                .containsExactly(0, 1);
        assertThat(allocation.getClosedProviders())
                .extracting(ClosedProvider::getGrossTotal)
                .containsExactly(360L, 150L);
        assertThat(allocation.getClosedProviders().get(1).getWeight(0)).isZero();
        assertThat(allocation.getClosedProviders().get(1).getTotalWeight()).isEqualTo(75);
    }

    @Test
    void theOrderDecides() {
        assertThat(allocate(BALANCES, CUSTODIAL, CAFETERIA).getClosingBalances())
                .containsExactly(0, 0, 574, 976);
    }

    @Test
    void useOfTheProvidersOwnServiceIsIgnored() {
        assertThat(allocate(new long[] {90, 0, 0}, Provider.of(0, 10, 40, 50)).getClosingBalances())
                .containsExactly(0, 40, 50);
    }

    /** 100 and 200 + 60 stand on the receivers when the second provider's turn comes. */
    @Test
    void byBalancesThoseAtTheProvidersTurnCount() {
        Allocation allocation =
                allocate(new long[] {60, 36, 100, 200, -5}, Provider.of(0, 0, 0, 0, 1, 0), Provider.byBalances(1));

        assertThat(allocation.getClosingBalances()).containsExactly(0, 0, 110, 286, -5);
        assertThat(allocation.getClosedProviders().get(1).getWeight(3)).isEqualTo(260);
    }

    /** 0 serves nobody, 2 serves 1 that is closed by then and has what 1 gave it. */
    @Test
    void everyProviderWithoutReceiverAtItsTurnIsNamed() {
        StuckProvidersException refused = catchThrowableOfType(
                StuckProvidersException.class,
                () -> allocate(
                        new long[] {4, 10, 1, 0},
                        Provider.of(0, 0, 0, 0, 0),
                        Provider.of(1, 0, 0, 1, 1),
                        Provider.of(2, 0, 1, 1, 0)));

        assertThat(refused.getGroups()).extracting(StuckProviders::getAccounts).containsExactly(List.of(0), List.of(2));
        assertThat(refused.getGroups())
                .extracting(StuckProviders::getBalances)
                .containsExactly(List.of(4L), List.of(6L));
    }

    private static Allocation allocate(long[] balances, Provider... providers) {
        return StepDownMethod.allocate(balances, List.of(providers));
    }
}
