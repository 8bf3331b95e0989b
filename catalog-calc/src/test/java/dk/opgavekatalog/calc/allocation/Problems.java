package dk.opgavekatalog.calc.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Balances and providers that can be allocated: realistic, tiny, huge, sparse, chains, with use of themselves. */
class Problems extends DomainContextBase {

    enum Method {
        DIRECT,
        STEP_DOWN,
        RECIPROCAL,
        RECIPROCAL_WITH_SELF_USE
    }

    /** A provider as plain values. */
    record Service(int account, List<Long> weights) {

        Provider provider() {
            return Provider.of(account, array(weights));
        }
    }

    /** Each provider serves an account that is none, or a provider that comes later in the list. */
    record Problem(List<Long> balances, List<Service> services) {

        long[] balanceArray() {
            return array(balances);
        }

        List<Provider> providers() {
            return services.stream().map(Service::provider).toList();
        }

        boolean isProvider(int account) {
            return services.stream().anyMatch(service -> service.account() == account);
        }

        Allocation allocate(Method method) {
            return switch (method) {
                case DIRECT ->
                    DirectMethod.allocate(balanceArray(), withFinalReceivers().providers());
                case STEP_DOWN -> StepDownMethod.allocate(balanceArray(), providers());
                case RECIPROCAL -> reciprocal(SelfUse.IGNORED);
                case RECIPROCAL_WITH_SELF_USE -> reciprocal(SelfUse.INCLUDED);
            };
        }

        /** Where providers hardly serve anybody else, what passes through them can be beyond long; rare enough. */
        private Allocation reciprocal(SelfUse selfUse) {
            try {
                return ReciprocalMethod.allocate(balanceArray(), providers(), selfUse);
            } catch (ArithmeticException e) {
                Assume.that(false);
                throw e;
            }
        }

        /** Every provider gets a receiver that is no provider, where it has none. */
        Problem withFinalReceivers() {
            List<Integer> finals = IntStream.range(0, balances.size())
                    .filter(account -> !isProvider(account))
                    .boxed()
                    .toList();
            return withServices(service ->
                    finals.stream().anyMatch(account -> service.weights().get(account) > 0)
                            ? service.weights()
                            : with(service.weights(), finals.get(0), 1));
        }

        /** Providers serve accounts only that are no providers. */
        Problem withFinalReceiversOnly() {
            return withFinalReceivers()
                    .withServices(service -> IntStream.range(0, balances.size())
                            .mapToObj(account ->
                                    isProvider(account) ? 0L : service.weights().get(account))
                            .toList());
        }

        /** Providers serve no provider that comes before them in the list. */
        Problem asChain() {
            List<Integer> before = new ArrayList<>();
            List<Service> chain = new ArrayList<>();
            for (Service service : services) {
                List<Long> weights = service.weights();
                for (int earlier : before) {
                    weights = with(weights, earlier, 0);
                }
                before.add(service.account());
                chain.add(new Service(service.account(), weights));
            }
            return new Problem(balances, chain);
        }

        Problem withoutSelfUse() {
            return withServices(service -> with(service.weights(), service.account(), 0));
        }

        Problem negated() {
            return new Problem(balances.stream().map(balance -> -balance).toList(), services);
        }

        Problem withWeightsTimes(long factor) {
            return withServices(service ->
                    service.weights().stream().map(weight -> weight * factor).toList());
        }

        private Problem withServices(Function<Service, List<Long>> weights) {
            return new Problem(
                    balances,
                    services.stream()
                            .map(service -> new Service(service.account(), weights.apply(service)))
                            .toList());
        }

        Problem withBalancesTimes(long factor) {
            return new Problem(
                    balances.stream().map(balance -> balance * factor).toList(), services);
        }

        /** Nothing stands on any other account. */
        Problem withBalanceOfOnly(int account) {
            return new Problem(
                    IntStream.range(0, balances.size())
                            .mapToObj(i -> i == account ? balances.get(i) : 0L)
                            .toList(),
                    services);
        }

        /** The same accounts in another order: account {@code order.get(i)} becomes account i. */
        Problem inOrder(List<Integer> order) {
            return new Problem(
                    order.stream().map(balances::get).toList(),
                    services.stream()
                            .map(service -> new Service(
                                    order.indexOf(service.account()),
                                    order.stream().map(service.weights()::get).toList()))
                            .toList());
        }

        Problem withProvidersShuffled(Random random) {
            List<Service> shuffled = new ArrayList<>(services);
            Collections.shuffle(shuffled, random);
            return new Problem(balances, shuffled);
        }

        List<Integer> shuffledAccounts(Random random) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, balances.size()).boxed().toList());
            Collections.shuffle(order, random);
            return order;
        }
    }

    static List<Long> with(List<Long> values, int index, long value) {
        List<Long> changed = new ArrayList<>(values);
        changed.set(index, value);
        return List.copyOf(changed);
    }

    private static long[] array(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    @Provide
    Arbitrary<Problem> problems() {
        return Arbitraries.randomValue(
                random -> new Maker(random, 1 + random.nextInt(6), 1 + random.nextInt(8), 6).make());
    }

    /** As many providers as the catalogue's main category 1 has fields, and weights that keep the fractions short. */
    static Problem large(Random random) {
        return new Maker(random, 22, 64, 3).make();
    }

    /** Makes one problem. */
    private static final class Maker {

        private final Random random;
        private final int providers;
        private final int accounts;
        private final List<Integer> places;
        private final int balanceStyle;
        private final int weightStyle;

        private Maker(Random random, int providers, int receivers, int weightStyles) {
            this.random = random;
            this.providers = providers;
            this.accounts = providers + receivers;
            this.places = new ArrayList<>(IntStream.range(0, accounts).boxed().toList());
            Collections.shuffle(places, random);
            this.balanceStyle = random.nextInt(5);
            this.weightStyle = random.nextInt(weightStyles);
        }

        private Problem make() {
            List<Long> balances =
                    LongStream.generate(this::balance).limit(accounts).boxed().toList();
            List<Service> services = new ArrayList<>();
            for (int p = 0; p < providers; p++) {
                List<Long> weights = LongStream.generate(this::weight)
                        .limit(accounts)
                        .boxed()
                        .toList();
                int receiver = places.get(p + 1 + random.nextInt(accounts - p - 1));
                services.add(new Service(places.get(p), with(weights, receiver, Math.max(1, weight()))));
            }
            return new Problem(balances, services);
        }

        /** No sum of balances is beyond long, and half of it is left for what goes round in circles. */
        private long balance() {
            long largest = Long.MAX_VALUE / accounts / 2;
            return switch (balanceStyle) {
                case 0 -> random.nextInt(25) - 12;
                case 1 -> random.nextInt(4) == 0 ? random.nextInt(2_000_000_00) : 0;
                case 2 -> (long) (random.nextGaussian() * 1e10);
                case 3 -> random.nextLong() % largest;
                default -> random.nextInt(2_000_000_00);
            };
        }

        private long weight() {
            long largest = Long.MAX_VALUE / accounts;
            return switch (weightStyle) {
                case 0 -> random.nextInt(4);
                case 1 -> random.nextInt(10) == 0 ? 1 + random.nextInt(100) : 0;
                case 2 -> random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(1_000_000);
                case 3 -> largest - random.nextInt(10);
                case 4 -> Math.abs(random.nextLong() % largest);
                default -> 1;
            };
        }
    }
}
