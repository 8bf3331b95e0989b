package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Carries out {@link AllocateSupport} for {@link ReferenceCalculation}, in one unit or in the whole organisation. A
 * provider is one node, whichever units it has amounts in. Amounts are in smallest units.
 */
final class ReferenceSupport {

    private final ReferenceBooks books;
    private final AllocateSupport step;
    private final Optional<String> unit;
    private final List<CatalogCode> providers;
    private final Map<CatalogCode, NavigableMap<UnitAccount, BigDecimal>> weights = new LinkedHashMap<>();

    private ReferenceSupport(ReferenceBooks books, AllocateSupport step, Optional<String> unit) {
        this.books = books;
        this.step = step;
        this.unit = unit;
        this.providers = books.fields().stream()
                .filter(code -> ReferenceBooks.includes(step.getProviders(), code) && !books.excluded.contains(code))
                .toList();
    }

    /** Carries out the step; returns false when it leaves a fraction, whose rounding is not known here. */
    static boolean carryOut(ReferenceBooks books, AllocateSupport step) {
        Map<String, Map<UnitAccount, BigFraction>> changed = allocate(books, step);
        boolean isWhole = changed.values().stream()
                .allMatch(amounts -> amounts.values().stream().allMatch(Fractions::isWhole));
        if (isWhole) {
            changed.forEach((measure, amounts) -> amounts.forEach((account, exact) ->
                    ReferenceBooks.of(books.balances, measure).put(account, exact.getNumerator())));
        }
        return isWhole;
    }

    /**
     * The new amounts of the accounts that change, by measure; exact, and not rounded for the reciprocal method.
     */
    private static Map<String, Map<UnitAccount, BigFraction>> allocate(ReferenceBooks books, AllocateSupport step) {
        List<Optional<String>> places = step.getReach() == Reach.ORGANISATION
                ? List.of(Optional.empty())
                : books.units().stream().map(Optional::of).toList();
        Map<String, Map<UnitAccount, BigFraction>> changed = new HashMap<>();
        for (Optional<String> place : places) {
            ReferenceSupport support = new ReferenceSupport(books, step, place);
            support.weighAll();
            books.balances.forEach((measure, amounts) ->
                    changed.computeIfAbsent(measure, m -> new HashMap<>()).putAll(support.allocate(measure, amounts)));
        }
        return changed;
    }

    // Weights

    /** Weighs all providers that an amount can reach; the weights of the others are not even checked. */
    private void weighAll() {
        Deque<CatalogCode> open =
                new ArrayDeque<>(providers.stream().filter(this::hasAmount).toList());
        while (!open.isEmpty()) {
            CatalogCode provider = open.remove();
            if (!weights.containsKey(provider)) {
                weights.put(provider, weigh(provider));
                providers.stream()
                        .filter(other -> weight(provider, node(other)).signum() > 0)
                        .forEach(open::add);
            }
        }
    }

    private boolean hasAmount(CatalogCode provider) {
        return books.units().stream()
                .filter(this::isInReach)
                .anyMatch(
                        candidate -> ReferenceBooks.hasAny(books.balances, ReferenceBooks.field(candidate, provider)));
    }

    /** The weights by the first key, or by the fallback key if all receivers that the method allows weigh zero. */
    private NavigableMap<UnitAccount, BigDecimal> weigh(CatalogCode provider) {
        NavigableMap<UnitAccount, BigDecimal> weighed = new TreeMap<>(ReferenceBooks.ORDER);
        for (AllocationKey key : keysOf(provider)) {
            weighed.clear();
            NavigableMap<UnitAccount, BigDecimal> byAccount =
                    books.weigh(key, step.getReceivers(), this::isInReach, unit.orElse(""));
            byAccount.keySet().removeIf(account -> isLeftOut(provider, account));
            if (books.total(byAccount.values()).isEmpty()) {
                return weighed;
            }
            byAccount.forEach((account, weight) -> weighed.merge(node(account), weight, BigDecimal::add));
            if (sum(weighed).signum() > 0) {
                break;
            }
        }
        return weighed;
    }

    private List<AllocationKey> keysOf(CatalogCode provider) {
        List<AllocationKey> keys = new ArrayList<>();
        Optional<ProviderKey> own = step.getKeys().stream()
                .filter(key -> key.getField().equals(provider))
                .findFirst();
        keys.add(own.map(ProviderKey::getKey).orElse(step.getDefaultKey()));
        own.flatMap(ProviderKey::getFallbackKey).or(step::getFallbackKey).ifPresent(keys::add);
        return keys;
    }

    private boolean isLeftOut(CatalogCode provider, UnitAccount receiver) {
        if (step.getMethod() == AllocationMethod.DIRECT) {
            return isProvider(receiver);
        }
        return !step.isIncludingOwnUse() && receiver.getAccount().equals(Account.field(provider));
    }

    // Nodes

    private boolean isInReach(String candidate) {
        return unit.isEmpty() || unit.get().equals(candidate);
    }

    private boolean isProvider(UnitAccount account) {
        return providers.stream().anyMatch(code -> account.getAccount().equals(Account.field(code)));
    }

    /** The node of an account: all accounts of a provider in reach are one node, sorted by its code. */
    private UnitAccount node(UnitAccount account) {
        return isProvider(account)
                ? UnitAccount.of(unit.orElse(books.statement.getOrganisation().getName()), account.getAccount())
                : account;
    }

    private UnitAccount node(CatalogCode provider) {
        return node(ReferenceBooks.field("", provider));
    }

    private Map<UnitAccount, BigInteger> nodes(Map<UnitAccount, BigInteger> amounts) {
        Map<UnitAccount, BigInteger> nodes = new TreeMap<>(ReferenceBooks.ORDER);
        amounts.forEach((account, amount) -> {
            if (isInReach(account.getUnit())) {
                nodes.merge(node(account), amount, BigInteger::add);
            }
        });
        return nodes;
    }

    // Methods

    private Map<UnitAccount, BigFraction> allocate(String measure, Map<UnitAccount, BigInteger> amounts) {
        if (!books.reasons.isEmpty()) {
            return Map.of();
        }
        Map<UnitAccount, BigInteger> nodes = nodes(amounts);
        Map<UnitAccount, BigFraction> changed = new HashMap<>();
        amounts.keySet().stream()
                .filter(account -> isProvider(account) && isInReach(account.getUnit()))
                .forEach(account -> {
                    changed.put(account, BigFraction.ZERO);
                    BigInteger amount = amounts.getOrDefault(account, BigInteger.ZERO);
                    books.changes().give(measure, account, amount);
                });
        Map<UnitAccount, BigFraction> allocated = switch (step.getMethod()) {
            case DIRECT -> closeInOrder(measure, nodes, providers);
            case STEP_DOWN -> closeInOrder(measure, nodes, order());
            case RECIPROCAL -> closeAtOnce(measure, nodes);
        };
        changed.putAll(allocated);
        return changed;
    }

    private List<CatalogCode> order() {
        if (!step.getOrder().isEmpty()) {
            return step.getOrder().stream().filter(providers::contains).toList();
        }
        return providers.stream()
                .sorted(Comparator.comparing(this::shareToProviders).reversed())
                .toList(); // stable, so that the lower code decides ties
    }

    private BigFraction shareToProviders(CatalogCode provider) {
        BigDecimal toProviders = BigDecimal.ZERO;
        for (CatalogCode other : providers) {
            toProviders = toProviders.add(weight(provider, node(other)));
        }
        BigFraction total = Fractions.of(sum(weightsOf(provider)));
        return total.signum() == 0
                ? BigFraction.ZERO
                : Fractions.of(toProviders).divide(total);
    }

    /** Closes one provider after the other; in the direct method the order does not matter, as no provider receives. */
    private Map<UnitAccount, BigFraction> closeInOrder(
            String measure, Map<UnitAccount, BigInteger> nodes, List<CatalogCode> order) {
        ExactChanges received = new ExactChanges();
        List<UnitAccount> closed = new ArrayList<>();
        for (CatalogCode provider : order) {
            closed.add(node(provider));
            BigInteger amount = nodes.getOrDefault(node(provider), BigInteger.ZERO);
            NavigableMap<UnitAccount, BigDecimal> open = new TreeMap<>(weightsOf(provider));
            closed.forEach(open::remove);
            if (amount.signum() != 0 && sum(open).signum() == 0) {
                books.reasons.add(Reason.NO_POSITIVE_WEIGHT);
            } else if (amount.signum() != 0) {
                nodes.put(node(provider), BigInteger.ZERO);
                received.receive(measure, amount, open);
                ReferenceSharing.largestRemainder(amount, open)
                        .forEach((receiver, share) -> nodes.merge(receiver, share, BigInteger::add));
            }
        }
        note(measure, received);
        Map<UnitAccount, BigFraction> changed = new HashMap<>();
        nodes.forEach((account, amount) -> {
            if (!isProvider(account)) {
                changed.put(account, BigFraction.of(amount));
            }
        });
        return changed;
    }

    /**
     * Notes the exact shares and their roundings. In the direct method each share is rounded once. In step-down each
     * rounding is passed on, so an amount can be off by all of them, and so can the amount that it is compared with.
     */
    private void note(String measure, ExactChanges received) {
        int all = received.accounts(measure).stream()
                .mapToInt(account -> received.roundings(account, measure))
                .sum();
        for (UnitAccount account : received.accounts(measure)) {
            if (!isProvider(account)) {
                BigFraction amount = received.amount(account, measure);
                boolean isPassedOn = step.getMethod() == AllocationMethod.STEP_DOWN && amount.signum() != 0;
                books.changes()
                        .receive(measure, account, amount, isPassedOn ? 2 * all : received.roundings(account, measure));
            }
        }
    }

    /** Solves in fractions: the gross total of a provider is its amount plus its shares of the gross totals of all. */
    private Map<UnitAccount, BigFraction> closeAtOnce(String measure, Map<UnitAccount, BigInteger> nodes) {
        List<CatalogCode> reached = reached(nodes);
        if (!findStuck(reached).isEmpty()) {
            books.reasons.add(Reason.NO_POSITIVE_WEIGHT);
            return Map.of();
        }
        List<BigFraction> gross = grossTotals(reached, nodes);
        Map<UnitAccount, BigFraction> changed = new HashMap<>();
        for (int p = 0; p < reached.size(); p++) {
            if (gross.get(p).abs().compareTo(BigFraction.of(ReferenceBooks.LIMIT)) >= 0) {
                books.reasons.add(Reason.OVERFLOW);
            }
            for (UnitAccount receiver : weightsOf(reached.get(p)).keySet()) {
                if (!isProvider(receiver)) {
                    BigFraction part = gross.get(p).multiply(share(reached.get(p), receiver));
                    changed.merge(receiver, part, BigFraction::add);
                }
            }
        }
        changed.forEach(
                (account, part) -> books.changes().receive(measure, account, part, Fractions.isWhole(part) ? 0 : 1));
        changed.replaceAll((account, part) -> part.add(nodes.getOrDefault(account, BigInteger.ZERO)));
        return changed;
    }

    /** The providers that an amount reaches. */
    private List<CatalogCode> reached(Map<UnitAccount, BigInteger> nodes) {
        Set<CatalogCode> reached = new HashSet<>();
        for (int round = 0; round <= providers.size(); round++) {
            for (CatalogCode provider : providers) {
                boolean hasAmount =
                        nodes.getOrDefault(node(provider), BigInteger.ZERO).signum() != 0;
                if (hasAmount
                        || reached.stream()
                                .anyMatch(from -> weight(from, node(provider)).signum() > 0)) {
                    reached.add(provider);
                }
            }
        }
        return providers.stream().filter(reached::contains).toList();
    }

    /** The providers from which no path leads to a field that keeps what it gets. */
    private List<CatalogCode> findStuck(List<CatalogCode> reached) {
        Set<CatalogCode> free = new HashSet<>();
        for (int round = 0; round <= reached.size(); round++) {
            for (CatalogCode provider : reached) {
                boolean hasWayOut = weightsOf(provider).entrySet().stream()
                        .anyMatch(entry -> entry.getValue().signum() > 0
                                && (!isProvider(entry.getKey())
                                        || free.stream()
                                                .anyMatch(code -> node(code).equals(entry.getKey()))));
                if (hasWayOut) {
                    free.add(provider);
                }
            }
        }
        return reached.stream().filter(provider -> !free.contains(provider)).toList();
    }

    /** Gauss-Jordan: gross total p, minus the share of each gross total q that goes to p, is the amount of p. */
    private List<BigFraction> grossTotals(List<CatalogCode> reached, Map<UnitAccount, BigInteger> nodes) {
        int size = reached.size();
        BigFraction[][] rows = new BigFraction[size][size + 1];
        for (int p = 0; p < size; p++) {
            for (int q = 0; q < size; q++) {
                BigFraction taken = share(reached.get(q), node(reached.get(p)));
                rows[p][q] = (p == q ? BigFraction.ONE : BigFraction.ZERO).subtract(taken);
            }
            rows[p][size] = BigFraction.of(nodes.getOrDefault(node(reached.get(p)), BigInteger.ZERO));
        }
        for (int column = 0; column < size; column++) {
            int pivot = column;
            while (rows[pivot][column].signum() == 0) {
                pivot++;
            }
            BigFraction[] pivotRow = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = pivotRow;
            BigFraction divisor = pivotRow[column];
            for (int k = column; k <= size; k++) {
                pivotRow[k] = pivotRow[k].divide(divisor);
            }
            for (int row = 0; row < size; row++) {
                BigFraction factor = rows[row][column];
                for (int k = column; k <= size && row != column && factor.signum() != 0; k++) {
                    rows[row][k] = rows[row][k].subtract(factor.multiply(pivotRow[k]));
                }
            }
        }
        List<BigFraction> gross = new ArrayList<>();
        for (BigFraction[] row : rows) {
            gross.add(row[size]);
        }
        return gross;
    }

    // Helpers

    private NavigableMap<UnitAccount, BigDecimal> weightsOf(CatalogCode provider) {
        return weights.getOrDefault(provider, new TreeMap<>(ReferenceBooks.ORDER));
    }

    private BigDecimal weight(CatalogCode provider, UnitAccount receiver) {
        return weightsOf(provider).getOrDefault(receiver, BigDecimal.ZERO);
    }

    private BigFraction share(CatalogCode provider, UnitAccount receiver) {
        return Fractions.of(weight(provider, receiver)).divide(Fractions.of(sum(weightsOf(provider))));
    }

    private static BigDecimal sum(Map<UnitAccount, BigDecimal> weights) {
        return weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
