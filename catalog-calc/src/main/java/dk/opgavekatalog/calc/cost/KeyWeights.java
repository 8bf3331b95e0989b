package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationKeyVisitor;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FieldsWithin;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Turns the keys of one redistribution into weights, for one pool at a time. */
final class KeyWeights {

    private final Redistribute step;
    private final ResourceStatement statement;
    private final Ledger ledger;
    private final Predicate<CatalogCode> isExcluded;

    KeyWeights(Redistribute step, ResourceStatement statement, Ledger ledger, Predicate<CatalogCode> isExcluded) {
        this.step = step;
        this.statement = statement;
        this.ledger = ledger;
        this.isExcluded = isExcluded;
    }

    /** The weights for a pool; empty when something is wrong, which is then added to the problems. */
    Optional<Weights> find(UnitAccount pool, Problems problems) {
        Optional<Weights> byKey = weigh(step.getKey(), false, pool, problems.in("key"));
        if (byKey.isEmpty() || byKey.get().total() > 0) {
            return byKey;
        }
        Optional<Weights> byFallback =
                step.getFallbackKey().flatMap(key -> weigh(key, true, pool, problems.in("fallbackKey")));
        if (step.getFallbackKey().isPresent() && byFallback.isEmpty()) {
            return byFallback;
        }
        if (byFallback.isEmpty() || byFallback.get().total() == 0) {
            problems.add(Reason.NO_POSITIVE_WEIGHT, pool, describeAllowed(pool));
            return Optional.empty();
        }
        return byFallback;
    }

    private String describeAllowed(UnitAccount pool) {
        boolean isOwnUnit = step.getReach() == Reach.OWN_UNIT;
        return "a positive weight on at least one of " + describeScope() + " in "
                + (isOwnUnit ? "unit " + pool.getUnit() : "any unit") + ", or a fallback key"
                + (isOwnUnit ? ", or reach ORGANISATION" : "");
    }

    private String describeScope() {
        if (step.getScope() instanceof FieldsWithin within) {
            return "the fields within " + within.getCode();
        }
        return step.getScope() instanceof FieldSet set ? "the fields " + set.getCodes() : "all fields";
    }

    private Optional<Weights> weigh(AllocationKey key, boolean isFallback, UnitAccount pool, Problems problems) {
        Weighing weighing = key.accept(new Weigher(pool, problems));
        return weighing.toWeights(key, isFallback, problems);
    }

    private boolean canReceive(CatalogCode field) {
        return step.getScope().includes(field) && !isExcluded.test(field);
    }

    private boolean isInReach(String unit, UnitAccount pool) {
        return step.getReach() == Reach.ORGANISATION || unit.equals(pool.getUnit());
    }

    /** What each kind of key says about the receivers of one pool. */
    private final class Weigher implements AllocationKeyVisitor<Weighing> {

        private final UnitAccount pool;
        private final Problems problems;

        Weigher(UnitAccount pool, Problems problems) {
            this.pool = pool;
            this.problems = problems;
        }

        @Override
        public Weighing visit(DirectAmounts key) {
            int measure = ledger.indexOf(key.getMeasure());
            return weighAmounts(measure, account -> ledger.direct(account, measure));
        }

        @Override
        public Weighing visit(CurrentAmounts key) {
            int measure = ledger.indexOf(key.getMeasure());
            return weighAmounts(measure, account -> ledger.balance(account, measure));
        }

        private Weighing weighAmounts(int measure, ToLongFunction<UnitAccount> amount) {
            int decimals = ledger.measures().get(measure).getDecimals();
            TreeMap<UnitAccount, BigDecimal> weights = new TreeMap<>();
            for (UnitAccount account : ledger.fieldAccounts(KeyWeights.this::canReceive)) {
                if (isInReach(account.getUnit(), pool)) {
                    weights.put(account, BigDecimal.valueOf(amount.applyAsLong(account), decimals));
                }
            }
            return new Weighing(weights);
        }

        @Override
        public Weighing visit(EqualWeights key) {
            TreeMap<UnitAccount, BigDecimal> weights = new TreeMap<>();
            for (UnitAccount account : ledger.fieldAccounts(KeyWeights.this::canReceive)) {
                if (isInReach(account.getUnit(), pool) && ledger.hasDirect(account)) {
                    weights.put(account, BigDecimal.ONE);
                }
            }
            return new Weighing(weights);
        }

        @Override
        public Weighing visit(FixedShares key) {
            TreeMap<UnitAccount, BigDecimal> weights = new TreeMap<>();
            for (int i = 0; i < key.getShares().size(); i++) {
                FixedShare share = key.getShares().get(i);
                if (isExcluded.test(share.getField())) {
                    problems.in("shares", i)
                            .in("field")
                            .add(Reason.TARGET_EXCLUDED, share.getField(), "a field that no earlier step excluded");
                }
                String unit = share.getUnit().orElse(pool.getUnit());
                // A share can name the pool's own unit with and without its name; together they count.
                weights.merge(UnitAccount.of(unit, Account.field(share.getField())), share.getShare(), Weighing::add);
            }
            return new Weighing(weights);
        }

        @Override
        public Weighing visit(StatisticKey key) {
            Statistic statistic = statement.getStatistics().stream()
                    .filter(candidate -> candidate.getId().equals(key.getStatistic()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no statistic '" + key.getStatistic() + "'"));
            TreeMap<UnitAccount, BigDecimal> weights = new TreeMap<>();
            for (StatisticValue value : statistic.getValues()) {
                if (canReceive(value.getField()) && isInReach(value.getUnit(), pool)) {
                    weights.put(UnitAccount.of(value.getUnit(), Account.field(value.getField())), value.getValue());
                }
            }
            return new Weighing(weights);
        }
    }
}
