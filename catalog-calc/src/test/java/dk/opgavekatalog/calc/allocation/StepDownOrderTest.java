package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepDownOrderTest {

    /** The example of the Javadoc: 2000/6000 against 100/500. */
    @Test
    void theHighestShareToOtherProvidersClosesFirst() {
        Provider maintenance = Provider.of(0, 0, 2000, 1500, 2500);
        Provider administration = Provider.of(1, 100, 0, 250, 150);

        assertThat(order(administration, maintenance)).containsExactly(maintenance, administration);
    }

    @Test
    void useOfTheProvidersOwnServiceDoesNotCount() {
        Provider selfish = Provider.of(0, 900, 10, 90, 0);
        Provider other = Provider.of(1, 20, 0, 80, 0);

        assertThat(order(selfish, other)).containsExactly(other, selfish);
    }

    @Test
    void tiesGoToTheLowerAccount() {
        Provider first = Provider.of(0, 0, 1, 2, 0);
        Provider second = Provider.of(1, 10, 0, 10, 10);

        assertThat(order(second, first)).containsExactly(first, second);
    }

    @Test
    void whoServesNobodyClosesLast() {
        Provider nobody = Provider.of(0, 5, 0, 0, 0);
        Provider some = Provider.of(1, 1, 0, 1000, 0);

        assertThat(order(nobody, some)).containsExactly(some, nobody);
    }

    /** 50 of 50 + 150 stand on the other provider. */
    @Test
    void byBalancesTheOpeningBalancesCount() {
        Provider byBalances = Provider.byBalances(1);
        Provider more = Provider.of(0, 0, 26, 74, 0);
        Provider less = Provider.of(0, 0, 24, 76, 0);

        assertThat(order(byBalances, more)).containsExactly(more, byBalances);
        assertThat(order(byBalances, less)).containsExactly(byBalances, less);
    }

    private static List<Provider> order(Provider... providers) {
        return StepDownOrder.byShareToProviders(new long[] {50, 7, 150, -9}, List.of(providers));
    }
}
