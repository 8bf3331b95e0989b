package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every example in the folder published-cases; its README says where they come from. */
class PublishedCasesTest {

    /** The largest difference between a filed figure, rounded by another rule, and a largest remainder, in dollars. */
    private static final long FILED = 12;

    @Test
    void everyKindHasItsExamples() {
        Map<String, Long> kinds =
                PublishedCase.all().collect(Collectors.groupingBy(PublishedCase::kind, Collectors.counting()));

        assertThat(kinds)
                .containsOnly(
                        Map.entry("direct", 4L),
                        Map.entry("stepDown", 5L),
                        Map.entry("reciprocal", 3L),
                        Map.entry("stepDownMedicare", 2L),
                        Map.entry("stepDownMedicareCorpus", 1L),
                        Map.entry("largestRemainder", 7L),
                        Map.entry("moneyAllocation", 6L),
                        Map.entry("negativeDriver", 2L));
        assertThat(PublishedCase.ofKind("stepDownMedicareCorpus")).hasSize(48);
    }

    static Stream<PublishedCase> allocations() {
        return Stream.of("direct", "stepDown", "reciprocal").flatMap(PublishedCase::ofKind);
    }

    static Stream<PublishedCase> exactAllocations() {
        return allocations().filter(example -> !example.isRoundedAtEachStep());
    }

    static Stream<PublishedCase> filings() {
        return Stream.of("stepDownMedicare", "stepDownMedicareCorpus").flatMap(PublishedCase::ofKind);
    }

    static Stream<PublishedCase> apportionments() {
        return PublishedCase.ofKind("largestRemainder");
    }

    static Stream<PublishedCase> amountsOfMoney() {
        return PublishedCase.ofKind("moneyAllocation");
    }

    static Stream<PublishedCase> negativeDrivers() {
        return PublishedCase.ofKind("negativeDriver");
    }

    @ParameterizedTest
    @MethodSource("allocations")
    void publishedFiguresAreMetWithinTheirTolerance(PublishedCase example) {
        Figures figures = new Figures(example, example.allocate(example.decimals()));

        int compared = figures.compare(
                example.json().get("expected"),
                (published, units) -> assertThat(PublishedCase.decimal(published)
                                .subtract(BigDecimal.valueOf(units, example.decimals()))
                                .abs())
                        .isLessThanOrEqualTo(example.tolerance()));

        assertThat(compared)
                .isEqualTo(example.json()
                        .get("confirmation")
                        .get("figuresCompared")
                        .asInt());
    }

    @ParameterizedTest
    @MethodSource("exactAllocations")
    void exactFractionsAreMetWithinOneMillionth(PublishedCase example) {
        Figures figures = new Figures(example, example.allocate(6));

        int compared = figures.compare(
                example.json().get("confirmation").get("exact"),
                (exact, units) -> assertThat(BigFraction.of(units)
                                .subtract(PublishedCase.fraction(exact).multiply(1_000_000))
                                .abs()
                                .subtract(BigFraction.ONE)
                                .signum())
                        .isNotPositive());

        assertThat(compared).isPositive();
    }

    @ParameterizedTest
    @MethodSource("allocations")
    void finalTotalsAddUpToTheDirectCosts(PublishedCase example) {
        for (int decimals : List.of(3, 6, 9)) {
            long[] closing = example.allocate(decimals).getClosingBalances();

            assertThat(BigDecimal.valueOf(LongStream.of(closing).sum(), decimals))
                    .isEqualByComparingTo(example.sum());
        }
    }

    @ParameterizedTest
    @MethodSource("filings")
    void aFiledCostReportIsMetWithinTwelveDollarsALineAndExactlyInSum(PublishedCase filing) {
        Allocation allocation = StepDownMethod.allocate(filing.balances(0), filing.providers());

        List<String> accounts = filing.accounts();
        JsonNode expected = filing.json().get("expected");
        expected.get("finalTotals").propertyStream().forEach(line -> {
            long ours = allocation.getClosingBalance(accounts.indexOf(line.getKey()));
            assertThat(Math.abs(ours - line.getValue().longValue()))
                    .as(line.getKey())
                    .isLessThanOrEqualTo(FILED);
        });
        assertThat(LongStream.of(allocation.getClosingBalances()).sum())
                .isEqualTo(expected.get("grandTotal").longValue());
        for (Provider provider : filing.providers()) {
            assertThat(allocation.getClosingBalance(provider.getAccount())).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("apportionments")
    void seatsAreThoseOfTheLargestRemainder(PublishedCase example) {
        JsonNode weights = example.json().get("weights");
        List<String> names = weights.propertyStream().map(Map.Entry::getKey).toList();

        long[] seats = LargestRemainder.share(
                example.json().get("total").longValue(),
                weights.valueStream()
                        .mapToLong(weight -> PublishedCase.units(weight, 1))
                        .toArray());

        JsonNode expected = example.json().get("expected");
        assertThat(expected.size()).isEqualTo(seats.length);
        for (int i = 0; i < seats.length; i++) {
            assertThat(seats[i])
                    .as(names.get(i))
                    .isEqualTo(expected.get(names.get(i)).longValue());
        }
    }

    @ParameterizedTest
    @MethodSource("amountsOfMoney")
    void moneyAddsUpAndIsThatOfLibrariesWithTheSameRule(PublishedCase example) {
        int decimals = example.json().get("decimals").asInt();
        long amount = PublishedCase.units(example.json().get("amount"), decimals);
        long[] weights = example.json()
                .get("weights")
                .valueStream()
                .mapToLong(JsonNode::longValue)
                .toArray();

        long[] shares = LargestRemainder.share(amount, weights);

        assertThat(LongStream.of(shares).sum()).isEqualTo(amount);
        example.json().get("results").propertyStream().forEach(result -> {
            if (result.getKey().startsWith("LargestRemainder")) {
                assertThat(shares)
                        .isEqualTo(result.getValue()
                                .get("parts")
                                .valueStream()
                                .mapToLong(part -> PublishedCase.units(part, decimals))
                                .toArray());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("negativeDrivers")
    void aNegativeDriverIsRefused(PublishedCase example) {
        long[] factors = example.json()
                .get("factors")
                .valueStream()
                .mapToLong(JsonNode::longValue)
                .toArray();
        long negative =
                Arrays.stream(factors).filter(factor -> factor < 0).findFirst().orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.share(1000, factors))
                .withMessageContaining("weight " + negative);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provider.of(0, factors))
                .withMessageContaining("weight " + negative);
    }

    /** A published figure and the amount, in smallest units, that should be like it. */
    private interface Comparison {
        void compare(JsonNode published, long units);
    }

    /** The figures of an example by the names they are published under. */
    private record Figures(PublishedCase example, Allocation allocation) {

        /** Compares every figure; gives their number. */
        private int compare(JsonNode published, Comparison comparison) {
            List<String> accounts = example.accounts();
            int compared = 0;
            for (Map.Entry<String, JsonNode> total : group(published, "finalTotals")) {
                comparison.compare(total.getValue(), allocation.getClosingBalance(accounts.indexOf(total.getKey())));
                compared++;
            }
            for (Map.Entry<String, JsonNode> total : group(published, "poolTotals")) {
                comparison.compare(total.getValue(), closed(total.getKey()).getGrossTotal());
                compared++;
            }
            for (Map.Entry<String, JsonNode> pool : group(published, "allocations")) {
                for (Map.Entry<String, JsonNode> receiver : pool.getValue().properties()) {
                    int account = accounts.indexOf(receiver.getKey());
                    comparison.compare(
                            receiver.getValue(), closed(pool.getKey()).getAmount(account));
                    compared++;
                }
            }
            return compared;
        }

        private static Iterable<Map.Entry<String, JsonNode>> group(JsonNode published, String name) {
            return published.has(name) ? published.get(name).properties() : List.of();
        }

        private ClosedProvider closed(String pool) {
            int account = example.accounts().indexOf(pool);
            return allocation.getClosedProviders().stream()
                    .filter(provider -> provider.getAccount() == account)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
