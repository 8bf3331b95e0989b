package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.calc.allocation.Problems.Method;
import dk.opgavekatalog.calc.allocation.Problems.Problem;
import dk.opgavekatalog.calc.allocation.Problems.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;

@Domain(Problems.class)
@Domain(DomainContext.Global.class)
class ReciprocalMethodProperties {

    @Property
    void grossTotalsAndSharesAreThoseOfAnIndependentSolution(
            @ForAll Problem problem, @ForAll boolean isSelfUseIncluded) {
        Allocation allocation =
                problem.allocate(isSelfUseIncluded ? Method.RECIPROCAL_WITH_SELF_USE : Method.RECIPROCAL);

        requireSolution(problem, allocation, isSelfUseIncluded);
    }

    @Property(tries = 3)
    void twentyTwoProvidersAreSolvedLikeThat(@ForAll Random random) {
        Problem problem = Problems.large(random);

        requireSolution(problem, problem.allocate(Method.RECIPROCAL), false);
    }

    private static void requireSolution(Problem problem, Allocation allocation, boolean isSelfUseIncluded) {
        List<BigFraction> grossTotals = ExactAllocation.grossTotals(problem, isSelfUseIncluded);
        List<BigFraction> closing =
                new ArrayList<>(problem.balances().stream().map(BigFraction::of).toList());
        for (int p = 0; p < grossTotals.size(); p++) {
            ClosedProvider provider = allocation.getClosedProviders().get(p);
            assertThat(ExactAllocation.of(provider.getExactGrossTotal())).isEqualTo(grossTotals.get(p));
            for (int account = 0; account < closing.size(); account++) {
                BigFraction flow = grossTotals
                        .get(p)
                        .multiply(ExactAllocation.share(problem.services().get(p), account, isSelfUseIncluded));
                assertThat(ExactAllocation.of(provider.getExactAmount(account))).isEqualTo(flow);
                closing.set(account, closing.get(account).add(flow));
            }
        }
        for (int account = 0; account < closing.size(); account++) {
            if (!problem.isProvider(account)) {
                assertThat(ExactAllocation.isLessThanOneApart(
                                closing.get(account), BigFraction.of(allocation.getClosingBalance(account))))
                        .isTrue();
            }
        }
    }

    /** A contribution is what would pass through the provider if nothing stood on any other account. */
    @Property
    void contributionsAreThoseOfAnIndependentSolutionAndAddUp(
            @ForAll Problem problem, @ForAll boolean isSelfUseIncluded) {
        requireContributions(
                problem,
                problem.allocate(isSelfUseIncluded ? Method.RECIPROCAL_WITH_SELF_USE : Method.RECIPROCAL),
                isSelfUseIncluded);
    }

    @Property(tries = 1)
    void contributionsOfTwentyTwoProvidersAreThoseToo(@ForAll Random random) {
        Problem problem = Problems.large(random);
        Allocation allocation = problem.allocate(Method.RECIPROCAL);

        for (ClosedProvider provider : allocation.getClosedProviders()) {
            assertThat(sumOfContributions(problem, allocation, provider.getAccount()))
                    .isEqualTo(ExactAllocation.of(provider.getExactGrossTotal()));
        }
        int origin = problem.services().get(random.nextInt(22)).account();
        requireContributionsOf(origin, problem, allocation, false);
    }

    private static void requireContributions(Problem problem, Allocation allocation, boolean isSelfUseIncluded) {
        for (ClosedProvider provider : allocation.getClosedProviders()) {
            assertThat(sumOfContributions(problem, allocation, provider.getAccount()))
                    .isEqualTo(ExactAllocation.of(provider.getExactGrossTotal()));
        }
        for (int origin = 0; origin < problem.balances().size(); origin++) {
            requireContributionsOf(origin, problem, allocation, isSelfUseIncluded);
        }
    }

    private static BigFraction sumOfContributions(Problem problem, Allocation allocation, int provider) {
        return IntStream.range(0, problem.balances().size())
                .mapToObj(origin -> ExactAllocation.of(allocation.getContribution(provider, origin)))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static void requireContributionsOf(
            int origin, Problem problem, Allocation allocation, boolean isSelfUseIncluded) {
        List<BigFraction> grossTotals =
                ExactAllocation.grossTotals(problem.withBalanceOfOnly(origin), isSelfUseIncluded);
        for (int p = 0; p < grossTotals.size(); p++) {
            int provider = problem.services().get(p).account();
            assertThat(ExactAllocation.of(allocation.getContribution(provider, origin)))
                    .isEqualTo(grossTotals.get(p));
        }
    }

    @Property
    void aProviderAloneContributesItsOwnBalance(@ForAll Problem any, @ForAll @IntRange(max = 20) int place) {
        Service service = any.services().get(place % any.services().size());
        Problem problem = new Problem(any.balances(), List.of(service)).withFinalReceivers();
        long balance = problem.balances().get(service.account());

        Allocation allocation = problem.allocate(Method.RECIPROCAL);

        for (int origin = 0; origin < problem.balances().size(); origin++) {
            assertThat(allocation.getContribution(service.account(), origin))
                    .hasToString(origin == service.account() ? Long.toString(balance) : "0");
        }
    }

    @Property
    void aChainIsAllocatedAsByStepDown(@ForAll Problem any) {
        Problem chain = any.asChain();
        List<BigFraction> exactStepDown = ExactAllocation.stepDown(chain);

        Allocation reciprocal = chain.allocate(Method.RECIPROCAL);
        Allocation stepDown = chain.allocate(Method.STEP_DOWN);

        List<BigFraction> received =
                new ArrayList<>(chain.balances().stream().map(BigFraction::of).toList());
        for (Posting posting : reciprocal.getPostings()) {
            received.set(
                    posting.getReceiver(),
                    received.get(posting.getReceiver()).add(ExactAllocation.of(posting.getExactAmount())));
        }
        int roundings = stepDown.getPostings().size() + 1;
        for (int account = 0; account < received.size(); account++) {
            if (!chain.isProvider(account)) {
                assertThat(received.get(account)).isEqualTo(exactStepDown.get(account));
                assertThat(stepDown.getClosingBalance(account) - reciprocal.getClosingBalance(account))
                        .isBetween((long) -roundings, (long) roundings);
            }
        }
    }

    @Property
    void useOfTheProvidersOwnServiceChangesGrossTotalsOnly(@ForAll Problem problem) {
        Allocation ignored = problem.allocate(Method.RECIPROCAL);
        Allocation included = problem.allocate(Method.RECIPROCAL_WITH_SELF_USE);

        for (int p = 0; p < problem.services().size(); p++) {
            ClosedProvider without = ignored.getClosedProviders().get(p);
            ClosedProvider with = included.getClosedProviders().get(p);
            int self = with.getAccount();
            for (int account = 0; account < problem.balances().size(); account++) {
                if (account != self) {
                    assertThat(with.getExactAmount(account)).isEqualTo(without.getExactAmount(account));
                }
            }
            assertThat(ExactAllocation.of(with.getExactGrossTotal())
                            .subtract(ExactAllocation.of(with.getExactAmount(self))))
                    .isEqualTo(ExactAllocation.of(without.getExactGrossTotal()));
        }
    }

    @Property
    void withoutUseOfTheProvidersOwnServiceTheChoiceIsTheSame(@ForAll Problem any) {
        Problem problem = any.withoutSelfUse();

        assertThat(asText(problem.allocate(Method.RECIPROCAL_WITH_SELF_USE)))
                .isEqualTo(asText(problem.allocate(Method.RECIPROCAL)));
    }

    private static List<String> asText(Allocation allocation) {
        return allocation.getPostings().stream()
                .map(posting -> posting + " exactly " + posting.getExactAmount())
                .toList();
    }

    @Property
    void exactAmountsGrowWithTheBalances(@ForAll Problem problem, @ForAll @IntRange(min = 2, max = 50) int factor) {
        Assume.that(problem.balances().stream().allMatch(balance -> Math.abs(balance) < Long.MAX_VALUE / 50));

        List<Posting> once = problem.allocate(Method.RECIPROCAL).getPostings();
        List<Posting> often =
                problem.withBalancesTimes(factor).allocate(Method.RECIPROCAL).getPostings();

        for (int i = 0; i < once.size(); i++) {
            assertThat(ExactAllocation.of(often.get(i).getExactAmount()))
                    .isEqualTo(ExactAllocation.of(once.get(i).getExactAmount()).multiply(factor));
        }
    }

    /** A ring in which each serves the next, put beside providers that have a way out and serve the ring too. */
    @Property
    void aClosedLoopIsRefusedAndItsProvidersAreNamed(
            @ForAll Problem problem, @ForAll @IntRange(min = 1, max = 4) int ringSize, @ForAll Random random) {
        int accounts = problem.balances().size() + ringSize;
        List<Integer> ring =
                IntStream.range(problem.balances().size(), accounts).boxed().toList();
        List<Long> balances = new ArrayList<>(problem.balances());
        ring.forEach(account -> balances.add(account.equals(ring.get(0)) ? 5L : 0L));
        List<Service> services = new ArrayList<>();
        for (Service service : problem.services()) {
            List<Long> weights = new ArrayList<>(service.weights());
            ring.forEach(account -> weights.add((long) random.nextInt(2)));
            services.add(new Service(service.account(), weights));
        }
        for (int i = 0; i < ringSize; i++) {
            List<Long> weights = new ArrayList<>(
                    IntStream.range(0, accounts).mapToObj(a -> 0L).toList());
            weights.set(ring.get((i + 1) % ringSize), 1L + random.nextInt(9));
            services.add(new Service(ring.get(i), weights));
        }
        Problem closed = new Problem(balances, services);

        for (SelfUse selfUse : SelfUse.values()) {
            StuckProvidersException refused = catchThrowableOfType(
                    StuckProvidersException.class,
                    () -> ReciprocalMethod.allocate(closed.balanceArray(), closed.providers(), selfUse));
            assertThat(refused.getGroups())
                    .singleElement()
                    .extracting(StuckProviders::getAccounts)
                    .isEqualTo(ring);
        }
    }
}
