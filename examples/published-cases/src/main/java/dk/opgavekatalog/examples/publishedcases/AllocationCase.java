package dk.opgavekatalog.examples.publishedcases;

import dk.opgavekatalog.calc.allocation.Allocation;
import dk.opgavekatalog.calc.allocation.ClosedProvider;
import dk.opgavekatalog.calc.allocation.DirectMethod;
import dk.opgavekatalog.calc.allocation.LargestRemainder;
import dk.opgavekatalog.calc.allocation.Provider;
import dk.opgavekatalog.calc.allocation.ReciprocalMethod;
import dk.opgavekatalog.calc.allocation.SelfUse;
import dk.opgavekatalog.calc.allocation.StepDownMethod;
import dk.opgavekatalog.calc.allocation.StepDownOrder;
import dk.opgavekatalog.calc.allocation.StuckProviders;
import dk.opgavekatalog.calc.allocation.StuckProvidersException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case that allocates the cost of pools to final accounts. */
final class AllocationCase implements Case {

    private final Method method;
    private final Unit unit;
    private final Problems problems;
    private final List<Pool> pools = new ArrayList<>();

    /** The accounts in the order that decides ties. */
    private final List<String> accounts;

    private final long[] balances;
    private final List<String> finals;

    /** The order in which pools close; empty where the case names none. */
    private final List<String> order;

    private final SelfUse selfUse;

    private AllocationCase(CaseNode json, Method method, Unit unit) {
        this.method = method;
        this.unit = unit;
        this.problems = json.problems();
        Map<String, Long> directCosts = new LinkedHashMap<>();
        json.require("directCosts", "amounts by account")
                .map(CaseNode::members)
                .orElse(Map.of())
                .forEach((account, amount) ->
                        directCosts.put(account, unit.toUnits(amount.number(), amount.problems())));
        json.require("pools", "a list of pools").map(CaseNode::elements).orElse(List.of()).stream()
                .map(pool -> Pool.read(pool, method))
                .forEach(pools::add);
        problems.requireUnique("pools", pools, "id", Pool::id);
        List<String> namedFinals = json.find("finals").map(CaseNode::names).orElse(List.of());
        this.accounts = accounts(directCosts.keySet(), namedFinals);
        this.balances = accounts.stream()
                .mapToLong(account -> directCosts.getOrDefault(account, 0L))
                .toArray();
        this.finals = json.has("finals") ? namedFinals : accountsWithoutPools();
        this.order = method.isStepDown() ? order(json) : List.of();
        this.selfUse = selfUse(json);
        if (json.find("finals").map(CaseNode::isList).orElse(true)) {
            checkFinals();
        }
        checkSum();
    }

    static AllocationCase read(CaseNode json, Method method, Unit unit) {
        return new AllocationCase(json, method, unit);
    }

    /** The accounts: as listed in the direct costs, then those of drivers, then those named only elsewhere. */
    private List<String> accounts(Set<String> directCosts, List<String> namedFinals) {
        Set<String> names = new LinkedHashSet<>(directCosts);
        pools.forEach(pool -> names.addAll(pool.receivers()));
        poolIds().forEach(names::add);
        names.addAll(namedFinals);
        return List.copyOf(names);
    }

    private List<String> poolIds() {
        return pools.stream().map(Pool::id).toList();
    }

    private List<String> accountsWithoutPools() {
        List<String> others = new ArrayList<>(accounts);
        others.removeAll(poolIds());
        return others;
    }

    private void checkFinals() {
        List<String> missing = accountsWithoutPools();
        missing.removeAll(finals);
        if (!missing.isEmpty()) {
            problems.in("finals").add(Reason.MISSING, missing, Phrase.same("every account that is not a pool"));
        }
        List<String> both = new ArrayList<>(finals);
        both.retainAll(poolIds());
        if (!both.isEmpty()) {
            problems.in("finals").add(Reason.CONTRADICTION, both, Phrase.same("no account that is a pool"));
        }
    }

    private List<String> order(CaseNode json) {
        if (!json.has("order")) {
            if (method.isMedicare()) {
                problems.in("order").add(Reason.MISSING, "", Phrase.same("the pools in the order of closing"));
            }
            return List.of();
        }
        List<String> order = json.find("order").map(CaseNode::names).orElse(List.of());
        List<String> unknown = new ArrayList<>(order);
        unknown.removeAll(poolIds());
        if (!unknown.isEmpty()) {
            problems.in("order").add(Reason.UNKNOWN_REFERENCE, unknown, Phrase.same("the pools " + poolIds()));
        }
        List<String> missing = new ArrayList<>(poolIds());
        missing.removeAll(order);
        if (!missing.isEmpty()) {
            problems.in("order").add(Reason.MISSING, missing, Phrase.same("every pool"));
        }
        return order;
    }

    private SelfUse selfUse(CaseNode json) {
        String choice = json.find("selfService").map(CaseNode::text).orElse("ignore");
        if (!choice.equals("ignore") && !choice.equals("include")) {
            problems.in("selfService").add(Reason.MALFORMED, choice, Phrase.same("'include' or 'ignore'"));
        }
        return choice.equals("include") ? SelfUse.INCLUDED : SelfUse.IGNORED;
    }

    /** Checks the sum without signs, so that no balance can get too large during the allocation. */
    private void checkSum() {
        BigInteger sum = LongStream.of(balances)
                .mapToObj(balance -> BigInteger.valueOf(balance).abs())
                .reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.compareTo(BigInteger.valueOf(LargestRemainder.MAX_AMOUNT)) > 0) {
            problems.in("directCosts").add(Reason.OVERFLOW, unit.toText(sum), Phrase.same(unit.largest()));
        }
    }

    @Override
    public ObjectNode solve() {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        try {
            write(allocate(), result);
        } catch (StuckProvidersException e) {
            e.getGroups().forEach(this::addStuck);
        } catch (ArithmeticException e) {
            problems.add(Reason.OVERFLOW, e.getMessage() + " in smallest units", Phrase.same(unit.largest()));
        }
        return result;
    }

    private Allocation allocate() {
        List<Provider> providers =
                pools.stream().map(pool -> pool.toProvider(accounts)).toList();
        return switch (method) {
            case DIRECT -> DirectMethod.allocate(balances, providers);
            case RECIPROCAL -> ReciprocalMethod.allocate(balances, providers, selfUse);
            case STEP_DOWN, STEP_DOWN_MEDICARE -> StepDownMethod.allocate(balances, inOrder(providers));
        };
    }

    private List<Provider> inOrder(List<Provider> providers) {
        if (order.isEmpty()) {
            return StepDownOrder.byShareToProviders(balances, providers);
        }
        return providers.stream()
                .sorted(Comparator.comparingInt(provider -> order.indexOf(accounts.get(provider.getAccount()))))
                .toList();
    }

    private void addStuck(StuckProviders stuck) {
        List<String> ids = stuck.getAccounts().stream().map(accounts::get).toList();
        List<String> amounts = stuck.getBalances().stream().map(unit::toText).toList();
        for (String id : ids) {
            problems.in("pools", poolIds().indexOf(id))
                    .add(
                            Reason.NO_POSITIVE_WEIGHT,
                            id,
                            Phrase.same(
                                    stuck.isLoop()
                                            ? "a way to a final account; " + ids + " with " + amounts
                                                    + " serve only each other"
                                            : "a receiver with a weight above zero for its " + amounts.get(0)));
        }
    }

    private void write(Allocation allocation, ObjectNode result) {
        result.put("kind", method.kind());
        result.put("decimals", unit.decimals());
        if (method.isStepDown()) {
            allocation
                    .getClosedProviders()
                    .forEach(provider -> result.withArray("order").add(accounts.get(provider.getAccount())));
        }
        ObjectNode finalTotals = result.putObject("finalTotals");
        finals.forEach(account ->
                finalTotals.put(account, unit.toText(allocation.getClosingBalance(accounts.indexOf(account)))));
        ObjectNode poolTotals = result.putObject("poolTotals");
        ObjectNode allocations = result.putObject("allocations");
        for (String id : poolIds()) {
            ClosedProvider closed = closed(allocation, accounts.indexOf(id));
            poolTotals.put(id, unit.toText(closed.getGrossTotal()));
            ObjectNode amounts = allocations.putObject(id);
            for (int receiver = 0; receiver < balances.length; receiver++) {
                if (closed.getWeight(receiver) > 0) {
                    amounts.put(accounts.get(receiver), unit.toText(closed.getAmount(receiver)));
                }
            }
        }
        result.put("sumIn", unit.toText(sum(balances)));
        result.put("sumOut", unit.toText(sum(allocation.getClosingBalances())));
    }

    private static ClosedProvider closed(Allocation allocation, int account) {
        return allocation.getClosedProviders().stream()
                .filter(provider -> provider.getAccount() == account)
                .findFirst()
                .orElseThrow();
    }

    private static BigInteger sum(long... amounts) {
        return LongStream.of(amounts).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
