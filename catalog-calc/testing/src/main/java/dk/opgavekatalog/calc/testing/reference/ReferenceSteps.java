package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** Carries out steps on the accounts of {@link ReferenceBooks}, one after the other. */
final class ReferenceSteps {

    private final ReferenceBooks books;

    ReferenceSteps(ReferenceBooks books) {
        this.books = books;
    }

    ReferenceStage opening() {
        return stage(books.stage(), true);
    }

    /** Carries out a step; if the books then have reasons, it must be refused. */
    ReferenceStage carryOut(Step step) {
        StageBalances before = books.stage();
        books.beginStep();
        boolean isRounded = true;
        if (step instanceof Transfer transfer) {
            transfer(transfer);
        } else if (step instanceof Redistribute redistribute) {
            redistribute(redistribute);
        } else if (step instanceof Exclude exclude) {
            exclude(exclude);
        } else if (step instanceof Surcharge surcharge) {
            surcharge(surcharge);
        } else if (step instanceof ConvertEdition conversion) {
            ReferenceConversion.carryOut(books, conversion);
        } else if (step instanceof AllocateSupport support) {
            isRounded = ReferenceSupport.carryOut(books, support);
        }
        return stage(before, isRounded);
    }

    private ReferenceStage stage(StageBalances before, boolean isRounded) {
        Map<String, SortedMap<UnitAccount, ExactAmount>> exact = new HashMap<>();
        for (Measure measure : books.statement.getMeasures()) {
            String id = measure.getId();
            SortedMap<UnitAccount, ExactAmount> amounts = new TreeMap<>();
            Set<UnitAccount> accounts = new HashSet<>(before.ofMeasure(id).keySet());
            accounts.addAll(books.changes().accounts(id));
            for (UnitAccount account : accounts) {
                BigFraction units = Fractions.of(before.getAmount(account, id).movePointRight(measure.getDecimals()))
                        .add(books.changes().amount(account, id));
                amounts.put(
                        account,
                        new ExactAmount(
                                units,
                                measure.getDecimals(),
                                books.changes().shares(account, id),
                                books.changes().roundings(account, id)));
            }
            exact.put(id, amounts);
        }
        return new ReferenceStage(isRounded ? Optional.of(books.stage()) : Optional.empty(), exact);
    }

    /** Moves a part of the amounts on one field to another, in every unit and measure. */
    private void transfer(Transfer step) {
        if (books.excluded.contains(step.getSource()) || books.excluded.contains(step.getTarget())) {
            books.reasons.add(Reason.TARGET_EXCLUDED);
        }
        for (String unit : books.units()) {
            boolean hasRegistered = ReferenceBooks.hasAny(books.registered, field(unit, step.getTarget()));
            if (!step.isAddingToTarget() && hasRegistered) {
                books.reasons.add(Reason.TARGET_HAS_AMOUNTS);
            }
        }
        if (!books.reasons.isEmpty()) {
            return;
        }
        for (String unit : books.units()) {
            for (Measure measure : books.statement.getMeasures()) {
                UnitAccount source = field(unit, step.getSource());
                UnitAccount target = field(unit, step.getTarget());
                NavigableMap<UnitAccount, BigDecimal> weights = new TreeMap<>(ReferenceBooks.ORDER);
                weights.put(source, BigDecimal.ONE.subtract(step.getShare()));
                weights.put(target, step.getShare());
                Map<UnitAccount, BigInteger> balances = ReferenceBooks.of(books.balances, measure.getId());
                BigInteger amount = balances.getOrDefault(source, BigInteger.ZERO);
                books.changes().share(measure.getId(), source, amount, weights);
                split(balances, source, target, weights);
                split(ReferenceBooks.of(books.registered, measure.getId()), source, target, weights);
            }
        }
    }

    /**
     * Splits each amount by largest remainder into a part that moves and a part that stays; the first code wins a tie.
     */
    private static void split(
            Map<UnitAccount, BigInteger> amounts,
            UnitAccount source,
            UnitAccount target,
            NavigableMap<UnitAccount, BigDecimal> weights) {
        BigInteger moving = ReferenceSharing.largestRemainder(amounts.getOrDefault(source, BigInteger.ZERO), weights)
                .getOrDefault(target, BigInteger.ZERO);
        ReferenceBooks.move(amounts, source, target, moving);
    }

    /** Shares a pool out over fields: every measure by the same weights, and the pool of each unit by itself. */
    private void redistribute(Redistribute step) {
        Map<UnitAccount, NavigableMap<UnitAccount, BigDecimal>> weightsOfPools = new HashMap<>();
        for (String unit : books.units()) {
            UnitAccount pool = UnitAccount.of(unit, Account.pool(step.getPool()));
            if (ReferenceBooks.hasAny(books.balances, pool)) {
                findWeights(step, unit).ifPresent(weights -> weightsOfPools.put(pool, weights));
            }
        }
        if (!books.reasons.isEmpty()) {
            return;
        }
        weightsOfPools.forEach((pool, weights) -> books.balances.forEach((measure, amounts) -> {
            BigInteger amount = amounts.getOrDefault(pool, BigInteger.ZERO);
            books.share(measure, pool, amount, weights)
                    .forEach((receiver, share) -> amounts.merge(receiver, share, BigInteger::add));
            amounts.put(pool, BigInteger.ZERO);
        }));
    }

    private Optional<NavigableMap<UnitAccount, BigDecimal>> findWeights(Redistribute step, String poolUnit) {
        List<AllocationKey> keys = new ArrayList<>(List.of(step.getKey()));
        step.getFallbackKey().ifPresent(keys::add);
        for (AllocationKey key : keys) {
            NavigableMap<UnitAccount, BigDecimal> weights = books.weigh(
                    key,
                    step.getScope(),
                    unit -> step.getReach() == Reach.ORGANISATION || unit.equals(poolUnit),
                    poolUnit);
            Optional<BigInteger> total = books.total(weights.values());
            if (total.isEmpty()) {
                return Optional.empty();
            }
            if (total.get().signum() > 0) {
                return Optional.of(weights);
            }
        }
        books.reasons.add(Reason.NO_POSITIVE_WEIGHT);
        return Optional.empty();
    }

    /**
     * Charges each field by itself, from the counter-account of its unit. The absolute values of all amounts, with the
     * charge on both accounts, must add up to no more than a whole number can hold.
     */
    private void surcharge(Surcharge step) {
        Map<UnitAccount, BigInteger> charges = new HashMap<>();
        for (String unit : books.units()) {
            for (CatalogCode code : books.fields()) {
                if (ReferenceBooks.includes(step.getScope(), code) && !books.excluded.contains(code)) {
                    BigDecimal exact = exactCharge(step, field(unit, code));
                    charges.put(field(unit, code), round(exact));
                    noteCharge(step, field(unit, code), exact);
                }
            }
        }
        Map<UnitAccount, BigInteger> amounts = ReferenceBooks.of(books.balances, step.getMeasure());
        if (sumWithoutSigns(amounts).add(sumWithoutSigns(charges).shiftLeft(1)).compareTo(ReferenceBooks.LIMIT) >= 0) {
            books.reasons.add(Reason.OVERFLOW);
        }
        charges.forEach((account, charge) -> ReferenceBooks.move(
                amounts, UnitAccount.of(account.getUnit(), Account.surcharge(step.getId())), account, charge));
    }

    private static BigInteger sumWithoutSigns(Map<UnitAccount, BigInteger> amounts) {
        return amounts.values().stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The exact charge: base × rate, in smallest units. */
    private BigDecimal exactCharge(Surcharge step, UnitAccount account) {
        BigDecimal base = BigDecimal.ZERO;
        for (String measure : step.getBaseMeasures()) {
            base = base.add(books.toDecimal(
                    measure, ReferenceBooks.of(books.balances, measure).get(account)));
        }
        return base.multiply(step.getRate()).movePointRight(books.decimals(step.getMeasure()));
    }

    /** Rounds half away from zero. */
    private static BigInteger round(BigDecimal charge) {
        return charge.setScale(0, RoundingMode.HALF_UP).unscaledValue();
    }

    private void noteCharge(Surcharge step, UnitAccount account, BigDecimal charge) {
        BigFraction exact = Fractions.of(charge);
        int roundings = Fractions.isWhole(exact) ? 0 : 1;
        books.changes().receive(step.getMeasure(), account, exact, roundings);
        UnitAccount counter = UnitAccount.of(account.getUnit(), Account.surcharge(step.getId()));
        books.changes().receive(step.getMeasure(), counter, exact.negate(), roundings);
    }

    /** Moves the amounts on the fields to their excluded accounts, in every unit and measure. */
    private void exclude(Exclude step) {
        for (CatalogCode code : books.fields()) {
            if (ReferenceBooks.includes(step.getScope(), code)) {
                books.excluded.add(code);
                for (String unit : books.units()) {
                    excludeField(field(unit, code), UnitAccount.of(unit, Account.excluded(code)));
                }
            }
        }
    }

    private void excludeField(UnitAccount field, UnitAccount excluded) {
        books.balances.forEach((measure, amounts) -> {
            BigInteger amount = amounts.getOrDefault(field, BigInteger.ZERO);
            books.changes().move(measure, field, excluded, amount);
            ReferenceBooks.move(amounts, field, excluded, amount);
        });
    }

    private static UnitAccount field(String unit, CatalogCode code) {
        return ReferenceBooks.field(unit, code);
    }
}
