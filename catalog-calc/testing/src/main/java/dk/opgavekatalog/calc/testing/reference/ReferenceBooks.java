package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.AllFields;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FieldsWithin;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The accounts of a {@link ReferenceCalculation} and their weights by keys. Mutable, in numbers without limits. */
final class ReferenceBooks {

    static final BigInteger LIMIT = BigInteger.TWO.pow(63);

    /** The order of accounts: fields by their numbers, then the other kinds; then by unit. */
    static final Comparator<UnitAccount> ORDER = Comparator.comparing(ReferenceBooks::sortText)
            .thenComparing(account -> account.getAccount().toString())
            .thenComparing(UnitAccount::getUnit);

    final ResourceStatement statement;
    final Map<String, Map<UnitAccount, BigInteger>> balances = new HashMap<>();
    final Map<String, Map<UnitAccount, BigInteger>> registered = new HashMap<>();
    final Map<String, Map<UnitAccount, BigDecimal>> statistics = new HashMap<>();
    final Set<CatalogCode> excluded = new HashSet<>();
    final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private final ReferenceEditions editions;
    private TaskCatalog edition;
    /** Every unit that has had an amount. An engine need not tell of accounts that are zero, so they are remembered. */
    private final Set<String> units = new TreeSet<>();

    private ExactChanges changes = new ExactChanges();

    ReferenceBooks(ResourceStatement statement, ReferenceEditions editions) {
        this.statement = statement;
        this.editions = editions;
        this.edition = editions.first();
        for (Measure measure : statement.getMeasures()) {
            balances.put(measure.getId(), new TreeMap<>(ORDER));
            registered.put(measure.getId(), new TreeMap<>(ORDER));
        }
        for (ResourceAmount amount : statement.getAmounts()) {
            UnitAccount account = UnitAccount.of(amount.getUnit(), amount.getAccount());
            BigInteger units = smallestUnits(amount.getMeasure(), amount.getAmount());
            of(balances, amount.getMeasure()).put(account, units);
            of(registered, amount.getMeasure()).put(account, units);
        }
        for (Statistic statistic : statement.getStatistics()) {
            Map<UnitAccount, BigDecimal> values = new TreeMap<>(ORDER);
            for (StatisticValue value : statistic.getValues()) {
                values.put(field(value.getUnit(), value.getField()), value.getValue());
            }
            statistics.put(statistic.getId(), values);
        }
    }

    // Editions

    List<CatalogCode> fields() {
        return edition.getFields().stream().map(TaskField::getCode).toList();
    }

    /** The correspondence from the edition that the amounts are in. */
    Correspondence correspondenceTo(String toEdition) {
        return editions.correspondence(edition.getEdition().getId(), toEdition);
    }

    void convertTo(String toEdition) {
        edition = editions.get(toEdition);
    }

    // Steps

    /** The changes that the current step makes to the accounts, before rounding. */
    ExactChanges changes() {
        return changes;
    }

    void beginStep() {
        changes = new ExactChanges();
    }

    /** Takes over the balances that an engine found, so that the next step starts from them. */
    void takeOver(StageBalances found) {
        rememberUnits();
        balances.forEach((measure, amounts) -> {
            amounts.clear();
            found.ofMeasure(measure).forEach((account, amount) -> amounts.put(account, smallestUnits(measure, amount)));
        });
    }

    /** Shares an amount out by largest remainder, and notes the exact shares. */
    Map<UnitAccount, BigInteger> share(
            String measure, UnitAccount source, BigInteger amount, NavigableMap<UnitAccount, BigDecimal> weights) {
        changes.share(measure, source, amount, weights);
        return ReferenceSharing.largestRemainder(amount, weights);
    }

    // Weights

    /** The weights of the fields in reach by a key; a fixed share without a unit means the pool's own unit. */
    NavigableMap<UnitAccount, BigDecimal> weigh(
            AllocationKey key, Scope scope, Predicate<String> isInReach, String ownUnit) {
        NavigableMap<UnitAccount, BigDecimal> weights = new TreeMap<>(ORDER);
        if (key instanceof FixedShares fixed) {
            for (FixedShare share : fixed.getShares()) {
                if (excluded.contains(share.getField())) {
                    reasons.add(Reason.TARGET_EXCLUDED);
                }
                UnitAccount receiver = field(share.getUnit().orElse(ownUnit), share.getField());
                weights.merge(receiver, share.getShare(), BigDecimal::add);
            }
            return weights;
        }
        for (String unit : unitsWithStatistics()) {
            for (CatalogCode code : fields()) {
                if (isInReach.test(unit) && includes(scope, code) && !excluded.contains(code)) {
                    weights.put(field(unit, code), weight(key, field(unit, code)));
                }
            }
        }
        return weights;
    }

    private BigDecimal weight(AllocationKey key, UnitAccount account) {
        if (key instanceof DirectAmounts direct) {
            return toDecimal(
                    direct.getMeasure(), of(registered, direct.getMeasure()).get(account));
        }
        if (key instanceof CurrentAmounts current) {
            BigDecimal amount = toDecimal(
                    current.getMeasure(), of(balances, current.getMeasure()).get(account));
            return current.isIgnoringNegative() && amount.signum() < 0 ? BigDecimal.ZERO : amount;
        }
        if (key instanceof EqualWeights) {
            return hasAny(registered, account) ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        StatisticKey statistic = (StatisticKey) key;
        return Objects.requireNonNull(statistics.get(statistic.getStatistic())).getOrDefault(account, BigDecimal.ZERO);
    }

    /** The total of the weights, in the smallest unit that they have in common; empty when they are refused. */
    Optional<BigInteger> total(Collection<BigDecimal> weights) {
        if (weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            reasons.add(Reason.NEGATIVE_WEIGHT);
            return Optional.empty();
        }
        BigInteger total = ReferenceSharing.wholeNumbers(weights).stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.compareTo(LIMIT) >= 0) {
            reasons.add(Reason.OVERFLOW);
            return Optional.empty();
        }
        return Optional.of(total);
    }

    static boolean includes(Scope scope, CatalogCode code) {
        if (scope instanceof AllFields) {
            return true;
        }
        if (scope instanceof FieldSet set) {
            return set.getCodes().contains(code);
        }
        return (code + ".").startsWith(((FieldsWithin) scope).getCode() + ".");
    }

    static void move(Map<UnitAccount, BigInteger> amounts, UnitAccount source, UnitAccount target, BigInteger amount) {
        amounts.merge(source, amount.negate(), BigInteger::add);
        amounts.merge(target, amount, BigInteger::add);
    }

    static boolean hasAny(Map<String, Map<UnitAccount, BigInteger>> books, UnitAccount account) {
        return books.values().stream()
                .anyMatch(amounts ->
                        amounts.getOrDefault(account, BigInteger.ZERO).signum() != 0);
    }

    static <A> Map<UnitAccount, A> of(Map<String, Map<UnitAccount, A>> amounts, String measure) {
        return Objects.requireNonNull(amounts.get(measure), measure);
    }

    /** The balances of the accounts. */
    StageBalances stage() {
        StageBalances.Builder stage = StageBalances.builder();
        balances.forEach((measure, amounts) -> amounts.forEach(
                (account, amount) -> stage.add(account, measure, new BigDecimal(amount, decimals(measure)))));
        return stage.build();
    }

    Set<String> units() {
        rememberUnits();
        return new TreeSet<>(units);
    }

    private void rememberUnits() {
        balances.values().forEach(amounts -> amounts.keySet().forEach(account -> units.add(account.getUnit())));
    }

    private Set<String> unitsWithStatistics() {
        Set<String> units = units();
        statistics.values().forEach(values -> values.keySet().forEach(account -> units.add(account.getUnit())));
        return units;
    }

    int decimals(String measure) {
        return statement.getMeasures().stream()
                .filter(candidate -> candidate.getId().equals(measure))
                .findFirst()
                .orElseThrow()
                .getDecimals();
    }

    private BigInteger smallestUnits(String measure, BigDecimal amount) {
        return amount.setScale(decimals(measure)).unscaledValue();
    }

    BigDecimal toDecimal(String measure, @Nullable BigInteger amount) {
        return new BigDecimal(amount == null ? BigInteger.ZERO : amount, decimals(measure));
    }

    static UnitAccount field(String unit, CatalogCode code) {
        return UnitAccount.of(unit, Account.field(code));
    }

    /** The text that an account is sorted by: kind first, then the code by number, as 1.4.9 comes before 1.4.10. */
    private static String sortText(UnitAccount account) {
        String text = account.getAccount().toString();
        List<String> kinds = List.of("pool:", "outside:", "excluded:", "support:", "surcharge:");
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (text.startsWith(kinds.get(kind))) {
                String rest = text.substring(kinds.get(kind).length());
                boolean isOfFields = kind == 2 || kind == 3;
                return "kind " + (kind + 1) + (isOfFields ? numbers(rest) : "");
            }
        }
        return "kind 0" + numbers(text);
    }

    private static String numbers(String code) {
        StringBuilder numbers = new StringBuilder();
        Arrays.stream(code.split("\\.", -1))
                .forEach(number -> numbers.append('.')
                        .append("0".repeat(3 - number.length()))
                        .append(number));
        return numbers.toString();
    }
}
