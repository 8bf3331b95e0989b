package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.allocation.Problems.Method;
import dk.opgavekatalog.calc.allocation.Problems.Problem;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds for every method. */
@Domain(Problems.class)
@Domain(DomainContext.Global.class)
class AllocationProperties {

    @Property
    void closingBalancesAddUpToOpeningBalances(@ForAll Problem problem, @ForAll Method method) {
        long[] closing = problem.allocate(method).getClosingBalances();

        assertThat(sum(closing)).isEqualTo(sum(problem.balanceArray()));
    }

    @Property
    void openingBalancesAndPostingsGiveClosingBalances(@ForAll Problem problem, @ForAll Method method) {
        Allocation allocation = problem.allocate(method);

        BigInteger[] balances =
                problem.balances().stream().map(BigInteger::valueOf).toArray(BigInteger[]::new);
        for (Posting posting : allocation.getPostings()) {
            BigInteger amount = BigInteger.valueOf(posting.getAmount());
            balances[posting.getProvider()] = balances[posting.getProvider()].subtract(amount);
            balances[posting.getReceiver()] = balances[posting.getReceiver()].add(amount);
        }

        for (int account = 0; account < balances.length; account++) {
            assertThat(balances[account]).isEqualTo(BigInteger.valueOf(allocation.getClosingBalance(account)));
        }
    }

    @Property
    void providersEndAtZero(@ForAll Problem problem, @ForAll Method method) {
        Allocation allocation = problem.allocate(method);

        for (Provider provider : problem.providers()) {
            assertThat(allocation.getClosingBalance(provider.getAccount())).isZero();
        }
    }

    @Property
    void everyPostingIsLessThanOneUnitFromItsExactShare(@ForAll Problem problem, @ForAll Method method) {
        for (Posting posting : problem.allocate(method).getPostings()) {
            BigFraction exact = ExactAllocation.of(posting.getExactSharedAmount())
                    .multiply(BigInteger.valueOf(posting.getWeight()))
                    .divide(BigInteger.valueOf(posting.getTotalWeight()));

            assertThat(ExactAllocation.of(posting.getExactAmount())).isEqualTo(exact);
            assertThat(ExactAllocation.isLessThanOneApart(BigFraction.of(posting.getAmount()), exact))
                    .isTrue();
            assertThat(ExactAllocation.of(posting.getRounding()).add(exact))
                    .isEqualTo(BigFraction.of(posting.getAmount()));
        }
    }

    @Property
    void aWholeExactShareIsNotRounded(@ForAll Problem problem, @ForAll Method method) {
        for (Posting posting : problem.allocate(method).getPostings()) {
            if (posting.getExactAmount().getDenominator().equals(BigInteger.ONE)) {
                assertThat(posting.getRounding().isZero()).isTrue();
            }
        }
    }

    @Property
    void whatPassesThroughAProviderIsWhatItGivesAndWhatItHadAndGot(@ForAll Problem problem, @ForAll Method method) {
        Allocation allocation = problem.allocate(method);

        for (ClosedProvider provider : allocation.getClosedProviders()) {
            int account = provider.getAccount();
            BigInteger given = BigInteger.ZERO;
            BigInteger got = BigInteger.valueOf(problem.balances().get(account));
            for (Posting posting : allocation.getPostings()) {
                BigInteger amount = BigInteger.valueOf(posting.getAmount());
                given = posting.getProvider() == account ? given.add(amount) : given;
                got = posting.getReceiver() == account ? got.add(amount) : got;
            }
            assertThat(BigInteger.valueOf(provider.getGrossTotal()))
                    .isEqualTo(given)
                    .isEqualTo(got);
            assertThat(ExactAllocation.isLessThanOneApart(
                            BigFraction.of(provider.getGrossTotal()),
                            ExactAllocation.of(provider.getExactGrossTotal())))
                    .isTrue();
        }
    }

    @Property
    void zeroWeightGetsZero(@ForAll Problem problem, @ForAll Method method) {
        for (ClosedProvider provider : problem.allocate(method).getClosedProviders()) {
            for (int account = 0; account < problem.balances().size(); account++) {
                if (provider.getWeight(account) == 0) {
                    assertThat(provider.getAmount(account)).isZero();
                    assertThat(provider.getExactAmount(account).isZero()).isTrue();
                }
            }
        }
    }

    @Property
    void negativeBalancesAreAllocatedLikeTheirPositiveTwins(@ForAll Problem problem, @ForAll Method method) {
        Allocation allocation = problem.allocate(method);
        Allocation twin = problem.negated().allocate(method);

        assertThat(amounts(twin))
                .isEqualTo(amounts(allocation).stream().map(amount -> -amount).toList());
    }

    @Property
    void onlyTheRatioOfWeightsCounts(
            @ForAll Problem problem, @ForAll Method method, @ForAll @IntRange(min = 2, max = 1000) int factor) {
        Assume.that(problem.services().stream()
                .flatMap(service -> service.weights().stream())
                .allMatch(weight ->
                        weight < Long.MAX_VALUE / 1000 / problem.balances().size()));

        assertThat(amounts(problem.withWeightsTimes(factor).allocate(method)))
                .isEqualTo(amounts(problem.allocate(method)));
    }

    /** One provider after the other: by step-down a different share of one unit changes what later ones have. */
    @Property
    void theOrderOfAccountsDecidesTiesOnly(@ForAll Problem any, @ForAll Random random) {
        Problem problem = any.withFinalReceivers();
        List<Integer> order = problem.shuffledAccounts(random);
        for (Method method : List.of(Method.DIRECT, Method.STEP_DOWN)) {
            Allocation allocation = problem.allocate(method);
            Allocation shuffled = problem.inOrder(order).allocate(method);
            if (allocation.getClosedProviders().stream().allMatch(AllocationProperties::isWithoutTies)) {
                assertThat(shuffled.getClosingBalances())
                        .isEqualTo(order.stream()
                                .mapToLong(allocation::getClosingBalance)
                                .toArray());
            }
        }
    }

    /** The objective of the rounding is the same; with ties, several roundings reach it. */
    @Property
    void theOrderOfAccountsDecidesBetweenEquallyNearRoundingsOnly(@ForAll Problem problem, @ForAll Random random) {
        List<Integer> order = problem.shuffledAccounts(random);

        Allocation allocation = problem.allocate(Method.RECIPROCAL);
        Allocation shuffled = problem.inOrder(order).allocate(Method.RECIPROCAL);

        assertThat(sumOfSquares(problem.inOrder(order), shuffled)).isEqualTo(sumOfSquares(problem, allocation));
    }

    /** Only the step-down method has an order of closing. */
    @Property
    void theOrderOfProvidersDecidesNothingExactly(@ForAll Problem problem, @ForAll Random random) {
        Problem shuffled = problem.withProvidersShuffled(random);

        assertThat(shuffled.allocate(Method.DIRECT).getClosingBalances())
                .isEqualTo(problem.allocate(Method.DIRECT).getClosingBalances());
        for (Method method : List.of(Method.RECIPROCAL, Method.RECIPROCAL_WITH_SELF_USE)) {
            Allocation allocation = problem.allocate(method);
            Allocation other = shuffled.allocate(method);
            assertThat(exactAmounts(other)).containsExactlyInAnyOrderElementsOf(exactAmounts(allocation));
            assertThat(sumOfSquares(shuffled, other)).isEqualTo(sumOfSquares(problem, allocation));
        }
    }

    @Property
    void allMethodsAgreeWhenProvidersServeNoProviders(@ForAll Problem any) {
        Problem problem = any.withFinalReceiversOnly();
        Allocation direct = problem.allocate(Method.DIRECT);

        assertThat(amounts(problem.allocate(Method.STEP_DOWN))).isEqualTo(amounts(direct));
        for (Method method : List.of(Method.RECIPROCAL, Method.RECIPROCAL_WITH_SELF_USE)) {
            Allocation reciprocal = problem.allocate(method);
            assertThat(exactAmounts(reciprocal)).isEqualTo(exactAmounts(direct));
            for (int i = 0; i < direct.getPostings().size(); i++) {
                assertThat(reciprocal.getPostings().get(i).getAmount()
                                - direct.getPostings().get(i).getAmount())
                        .isBetween(-1L, 1L);
            }
        }
    }

    @Property
    void oneProviderIsSharedByLargestRemainderWhateverTheMethod(@ForAll Problem any, @ForAll Method method) {
        Problem problem = new Problem(any.balances(), any.services().subList(0, 1));
        Problem served = problem.withFinalReceiversOnly();

        assertThat(amounts(served.allocate(method)))
                .isEqualTo(Sharings.asList(LargestRemainder.share(
                        served.balances().get(served.services().get(0).account()),
                        served.services().get(0).weights().stream()
                                .mapToLong(Long::longValue)
                                .toArray())));
    }

    @Property
    void providersWithoutAnAmountMayServeNobody(@ForAll Problem any, @ForAll Method method) {
        int nobody = any.balances().size();
        Problem problem = new Problem(
                append(any.balances(), 0L),
                IntStream.range(0, any.services().size() + 1)
                        .mapToObj(i -> i == 0
                                ? new Problems.Service(
                                        nobody,
                                        LongStream.rangeClosed(0, nobody)
                                                .map(account -> 0)
                                                .boxed()
                                                .toList())
                                : new Problems.Service(
                                        any.services().get(i - 1).account(),
                                        append(any.services().get(i - 1).weights(), 0L)))
                        .toList());

        assertThat(Sharings.asList(problem.allocate(method).getClosingBalances()))
                .isEqualTo(append(Sharings.asList(any.allocate(method).getClosingBalances()), 0L));
    }

    private static List<Long> append(List<Long> values, long value) {
        return LongStream.concat(values.stream().mapToLong(Long::longValue), LongStream.of(value))
                .boxed()
                .toList();
    }

    private static BigInteger sum(long... values) {
        return LongStream.of(values).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What every provider gives to every account. */
    private static List<Long> amounts(Allocation allocation) {
        int accounts = allocation.getClosingBalances().length;
        return allocation.getClosedProviders().stream()
                .flatMap(provider -> IntStream.range(0, accounts).mapToObj(provider::getAmount))
                .toList();
    }

    private static List<ExactFraction> exactAmounts(Allocation allocation) {
        return allocation.getPostings().stream().map(Posting::getExactAmount).toList();
    }

    private static boolean isWithoutTies(ClosedProvider provider) {
        Set<ExactFraction> roundings = new HashSet<>();
        return provider.getPostings().stream()
                .map(Posting::getRounding)
                .filter(rounding -> !rounding.isZero())
                .map(rounding -> modulo1(rounding))
                .allMatch(roundings::add);
    }

    /** The same for an exact share rounded up and rounded down. */
    private static ExactFraction modulo1(ExactFraction fraction) {
        return ExactFraction.of(fraction.getNumerator().mod(fraction.getDenominator()), fraction.getDenominator());
    }

    /** Of postings, gross totals and what receivers get. */
    private static BigFraction sumOfSquares(Problem problem, Allocation allocation) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction[] received = new BigFraction[problem.balances().size()];
        for (int account = 0; account < received.length; account++) {
            received[account] = BigFraction.of(problem.balances().get(account));
        }
        for (Posting posting : allocation.getPostings()) {
            sum = sum.add(square(ExactAllocation.of(posting.getRounding())));
            received[posting.getReceiver()] =
                    received[posting.getReceiver()].add(ExactAllocation.of(posting.getExactAmount()));
        }
        for (ClosedProvider provider : allocation.getClosedProviders()) {
            sum = sum.add(square(ExactAllocation.of(provider.getExactGrossTotal())
                    .subtract(BigFraction.of(provider.getGrossTotal()))));
        }
        for (int account = 0; account < received.length; account++) {
            if (!problem.isProvider(account)) {
                sum = sum.add(
                        square(received[account].subtract(BigFraction.of(allocation.getClosingBalance(account)))));
            }
        }
        return sum;
    }

    private static BigFraction square(BigFraction fraction) {
        return fraction.multiply(fraction);
    }
}
