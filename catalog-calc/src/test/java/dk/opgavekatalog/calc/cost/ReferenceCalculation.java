package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllFields;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FieldsWithin;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.StatisticValue;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The calculation once more, slow and plain: written from the Javadoc of the steps and keys, in numbers without limits,
 * and without a line of the code that it is compared with. Takes statements and models that are right in themselves.
 */
final class ReferenceCalculation {

    /** Where a step is refused, counted from 0, and why. */
    record Refusal(int step, Set<Reason> reasons) {}

    /** What stands on the accounts, without zeros, by measure; one for each stage that was reached. */
    record Outcome(List<Map<String, Map<UnitAccount, BigDecimal>>> stages, Optional<Refusal> refusal) {}

    private static final BigInteger LIMIT = BigInteger.TWO.pow(63);

    /** Fields by their numbers, then pools, what is outside, what is excluded; then by unit. */
    private static final Comparator<UnitAccount> ORDER = Comparator.comparing(ReferenceCalculation::sortText)
            .thenComparing(account -> account.getAccount().toString())
            .thenComparing(UnitAccount::getUnit);

    private final ResourceStatement statement;
    private final Map<String, Map<UnitAccount, BigInteger>> balances = new HashMap<>();
    private final Map<String, Map<UnitAccount, BigInteger>> registered = new HashMap<>();
    private final Set<CatalogCode> excluded = new HashSet<>();
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    private ReferenceCalculation(ResourceStatement statement) {
        this.statement = statement;
        for (Measure measure : statement.getMeasures()) {
            balances.put(measure.getId(), new TreeMap<>(ORDER));
            registered.put(measure.getId(), new TreeMap<>(ORDER));
        }
        for (ResourceAmount amount : statement.getAmounts()) {
            UnitAccount account = UnitAccount.of(amount.getUnit(), amount.getAccount());
            BigInteger units =
                    amount.getAmount().setScale(decimals(amount.getMeasure())).unscaledValue();
            of(balances, amount.getMeasure()).put(account, units);
            of(registered, amount.getMeasure()).put(account, units);
        }
    }

    static Outcome run(ResourceStatement statement, CostModel model) {
        ReferenceCalculation run = new ReferenceCalculation(statement);
        List<Map<String, Map<UnitAccount, BigDecimal>>> stages = new ArrayList<>();
        stages.add(run.stage());
        for (int i = 0; i < model.getSteps().size(); i++) {
            run.carryOut(model.getSteps().get(i));
            if (!run.reasons.isEmpty()) {
                return new Outcome(stages, Optional.of(new Refusal(i, run.reasons)));
            }
            stages.add(run.stage());
        }
        return new Outcome(stages, Optional.empty());
    }

    private void carryOut(Step step) {
        if (step instanceof Transfer transfer) {
            transfer(transfer);
        } else if (step instanceof Redistribute redistribute) {
            redistribute(redistribute);
        } else if (step instanceof Exclude exclude) {
            exclude(exclude);
        }
    }

    /** Moves a part of what stands on one field to another, in every unit and measure. */
    private void transfer(Transfer step) {
        if (excluded.contains(step.getSource()) || excluded.contains(step.getTarget())) {
            reasons.add(Reason.TARGET_EXCLUDED);
        }
        for (String unit : units()) {
            if (!step.isAddingToTarget() && hasRegistered(field(unit, step.getTarget()))) {
                reasons.add(Reason.TARGET_HAS_AMOUNTS);
            }
        }
        if (!reasons.isEmpty()) {
            return;
        }
        for (String unit : units()) {
            for (Measure measure : statement.getMeasures()) {
                split(of(balances, measure.getId()), unit, step);
                split(of(registered, measure.getId()), unit, step);
            }
        }
    }

    /** Each amount is split by largest remainder into what moves and what stays; the first code wins a tie. */
    private static void split(Map<UnitAccount, BigInteger> amounts, String unit, Transfer step) {
        UnitAccount source = field(unit, step.getSource());
        UnitAccount target = field(unit, step.getTarget());
        SortedMap<UnitAccount, BigDecimal> weights = new TreeMap<>(ORDER);
        weights.put(source, BigDecimal.ONE.subtract(step.getShare()));
        weights.put(target, step.getShare());
        BigInteger moving = largestRemainder(amounts.getOrDefault(source, BigInteger.ZERO), weights)
                .getOrDefault(target, BigInteger.ZERO);
        amounts.merge(source, moving.negate(), BigInteger::add);
        amounts.merge(target, moving, BigInteger::add);
    }

    /** Shares a pool out over fields: every measure, by the same weights, each unit's pool by itself. */
    private void redistribute(Redistribute step) {
        Map<UnitAccount, SortedMap<UnitAccount, BigDecimal>> weightsOfPools = new HashMap<>();
        for (String unit : units()) {
            UnitAccount pool = UnitAccount.of(unit, Account.pool(step.getPool()));
            boolean isUsed = balances.values().stream()
                    .anyMatch(amounts ->
                            amounts.getOrDefault(pool, BigInteger.ZERO).signum() != 0);
            if (isUsed) {
                findWeights(step, unit).ifPresent(weights -> weightsOfPools.put(pool, weights));
            }
        }
        if (!reasons.isEmpty()) {
            return;
        }
        weightsOfPools.forEach((pool, weights) -> {
            for (Map<UnitAccount, BigInteger> amounts : balances.values()) {
                BigInteger amount = amounts.getOrDefault(pool, BigInteger.ZERO);
                largestRemainder(amount, weights)
                        .forEach((receiver, share) -> amounts.merge(receiver, share, BigInteger::add));
                amounts.put(pool, BigInteger.ZERO);
            }
        });
    }

    private Optional<SortedMap<UnitAccount, BigDecimal>> findWeights(Redistribute step, String unit) {
        List<AllocationKey> keys = new ArrayList<>(List.of(step.getKey()));
        step.getFallbackKey().ifPresent(keys::add);
        for (AllocationKey key : keys) {
            SortedMap<UnitAccount, BigDecimal> weights = weigh(key, step, unit);
            if (weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
                reasons.add(Reason.NEGATIVE_WEIGHT);
                return Optional.empty();
            }
            List<BigInteger> whole = wholeNumbers(List.copyOf(weights.values()));
            BigInteger total = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
            if (total.compareTo(LIMIT) >= 0) {
                reasons.add(Reason.OVERFLOW);
                return Optional.empty();
            }
            if (total.signum() > 0) {
                return Optional.of(weights);
            }
        }
        reasons.add(Reason.NO_POSITIVE_WEIGHT);
        return Optional.empty();
    }

    private SortedMap<UnitAccount, BigDecimal> weigh(AllocationKey key, Redistribute step, String poolUnit) {
        SortedMap<UnitAccount, BigDecimal> weights = new TreeMap<>(ORDER);
        if (key instanceof FixedShares fixed) {
            for (FixedShare share : fixed.getShares()) {
                if (excluded.contains(share.getField())) {
                    reasons.add(Reason.TARGET_EXCLUDED);
                }
                UnitAccount receiver = field(share.getUnit().orElse(poolUnit), share.getField());
                weights.merge(receiver, share.getShare(), BigDecimal::add);
            }
            return weights;
        }
        for (String unit : unitsWithStatistics()) {
            boolean isInReach = step.getReach() == Reach.ORGANISATION || unit.equals(poolUnit);
            for (CatalogCode code : Fixtures.FIELDS) {
                if (isInReach && includes(step.getScope(), code) && !excluded.contains(code)) {
                    weights.put(field(unit, code), weight(key, unit, code));
                }
            }
        }
        return weights;
    }

    private BigDecimal weight(AllocationKey key, String unit, CatalogCode code) {
        UnitAccount account = field(unit, code);
        if (key instanceof DirectAmounts direct) {
            return toDecimal(
                    direct.getMeasure(), of(registered, direct.getMeasure()).get(account));
        }
        if (key instanceof CurrentAmounts current) {
            return toDecimal(
                    current.getMeasure(), of(balances, current.getMeasure()).get(account));
        }
        if (key instanceof EqualWeights) {
            return hasRegistered(account) ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        StatisticKey statistic = (StatisticKey) key;
        return statement.getStatistics().stream()
                .filter(candidate -> candidate.getId().equals(statistic.getStatistic()))
                .flatMap(found -> found.getValues().stream())
                .filter(value ->
                        value.getUnit().equals(unit) && value.getField().equals(code))
                .map(StatisticValue::getValue)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** What stands on the fields moves to their excluded accounts, in every unit and measure. */
    private void exclude(Exclude step) {
        for (CatalogCode code : Fixtures.FIELDS) {
            if (includes(step.getScope(), code)) {
                excluded.add(code);
                for (String unit : units()) {
                    for (Map<UnitAccount, BigInteger> amounts : balances.values()) {
                        BigInteger amount = amounts.getOrDefault(field(unit, code), BigInteger.ZERO);
                        amounts.merge(UnitAccount.of(unit, Account.excluded(code)), amount, BigInteger::add);
                        amounts.put(field(unit, code), BigInteger.ZERO);
                    }
                }
            }
        }
    }

    private static boolean includes(Scope scope, CatalogCode code) {
        if (scope instanceof AllFields) {
            return true;
        }
        if (scope instanceof FieldSet set) {
            return set.getCodes().contains(code);
        }
        return (code + ".").startsWith(((FieldsWithin) scope).getCode() + ".");
    }

    /** Rounded toward zero; what is left goes to the largest remainders, the first of equal ones. */
    static Map<UnitAccount, BigInteger> largestRemainder(
            BigInteger amount, SortedMap<UnitAccount, BigDecimal> weightOfReceivers) {
        List<UnitAccount> receivers = new ArrayList<>(weightOfReceivers.keySet());
        List<BigInteger> weights = wholeNumbers(List.copyOf(weightOfReceivers.values()));
        BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        Map<UnitAccount, BigInteger> shares = new HashMap<>();
        Map<UnitAccount, BigInteger> remainders = new HashMap<>();
        BigInteger left = amount.abs();
        for (int i = 0; i < receivers.size(); i++) {
            BigInteger[] share = amount.abs().multiply(weights.get(i)).divideAndRemainder(total);
            shares.put(receivers.get(i), share[0]);
            remainders.put(receivers.get(i), share[1]);
            left = left.subtract(share[0]);
        }
        receivers.sort(
                Comparator.comparing((UnitAccount receiver) -> remainders.getOrDefault(receiver, BigInteger.ZERO))
                        .reversed()); // stable, so that catalogue order decides ties
        for (UnitAccount receiver : receivers.subList(0, left.intValueExact())) {
            shares.merge(receiver, BigInteger.ONE, BigInteger::add);
        }
        if (amount.signum() < 0) {
            shares.replaceAll((receiver, share) -> share.negate());
        }
        return shares;
    }

    private static List<BigInteger> wholeNumbers(List<BigDecimal> weights) {
        int scale = weights.stream()
                .filter(weight -> weight.signum() != 0)
                .mapToInt(weight -> weight.stripTrailingZeros().scale())
                .reduce(0, Math::max);
        return weights.stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toList();
    }

    private Map<String, Map<UnitAccount, BigDecimal>> stage() {
        Map<String, Map<UnitAccount, BigDecimal>> stage = new HashMap<>();
        balances.forEach((measure, amounts) -> {
            Map<UnitAccount, BigDecimal> withoutZeros = new HashMap<>();
            amounts.forEach((account, amount) -> {
                if (amount.signum() != 0) {
                    withoutZeros.put(account, new BigDecimal(amount, decimals(measure)));
                }
            });
            stage.put(measure, withoutZeros);
        });
        return stage;
    }

    private static Map<UnitAccount, BigInteger> of(Map<String, Map<UnitAccount, BigInteger>> amounts, String measure) {
        return Objects.requireNonNull(amounts.get(measure), measure);
    }

    private BigDecimal toDecimal(String measure, @Nullable BigInteger amount) {
        return new BigDecimal(amount == null ? BigInteger.ZERO : amount, decimals(measure));
    }

    private boolean hasRegistered(UnitAccount account) {
        return registered.values().stream()
                .anyMatch(amounts ->
                        amounts.getOrDefault(account, BigInteger.ZERO).signum() != 0);
    }

    private Set<String> units() {
        Set<String> units = new HashSet<>();
        balances.values().forEach(amounts -> amounts.keySet().forEach(account -> units.add(account.getUnit())));
        return units;
    }

    private Set<String> unitsWithStatistics() {
        Set<String> units = units();
        statement
                .getStatistics()
                .forEach(statistic -> statistic.getValues().forEach(value -> units.add(value.getUnit())));
        return units;
    }

    private int decimals(String measure) {
        return statement.getMeasures().stream()
                .filter(candidate -> candidate.getId().equals(measure))
                .findFirst()
                .orElseThrow()
                .getDecimals();
    }

    private static UnitAccount field(String unit, CatalogCode code) {
        return UnitAccount.of(unit, Account.field(code));
    }

    private static String sortText(UnitAccount account) {
        String text = account.getAccount().toString();
        List<String> kinds = List.of("pool:", "outside:", "excluded:");
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (text.startsWith(kinds.get(kind))) {
                return "kind " + (kind + 1);
            }
        }
        StringBuilder numbers = new StringBuilder("kind 0");
        Arrays.stream(text.split("\\.", -1))
                .forEach(number -> numbers.append('.')
                        .append("0".repeat(3 - number.length()))
                        .append(number));
        return numbers.toString();
    }
}
