package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
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
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The calculation once more, slow and plain: written from the Javadoc of the steps and keys, in numbers without limits,
 * and without a line of the code that it is compared with. Takes statements and models that are right in themselves.
 *
 * <p>How a reciprocal allocation is rounded is not worked out again. What was found is checked against the exact fractions
 * and taken over, so that the steps after it start from the same amounts.
 */
final class ReferenceCalculation {

    /** Where a step is refused, counted from 0, and why. */
    record Refusal(int step, Set<Reason> reasons) {}

    /** What stands on the accounts, without zeros, by measure; one for each stage that was reached. */
    record Outcome(List<Map<String, Map<UnitAccount, BigDecimal>>> stages, Optional<Refusal> refusal) {}

    private final ReferenceBooks books;

    private ReferenceCalculation(ResourceStatement statement) {
        this.books = new ReferenceBooks(statement);
    }

    /**
     * Carries the model out.
     *
     * @param found the stages that were reached by the code that this is compared with. Where they end at a reciprocal step
     *     that can be carried out, the outcome ends too.
     */
    static Outcome run(
            ResourceStatement statement, CostModel model, List<Map<String, Map<UnitAccount, BigDecimal>>> found) {
        ReferenceCalculation run = new ReferenceCalculation(statement);
        List<Map<String, Map<UnitAccount, BigDecimal>>> stages = new ArrayList<>();
        stages.add(run.books.stage());
        for (int i = 0; i < model.getSteps().size(); i++) {
            boolean isKnown = run.carryOut(
                    model.getSteps().get(i), i + 1 < found.size() ? Optional.of(found.get(i + 1)) : Optional.empty());
            if (!run.books.reasons.isEmpty()) {
                return new Outcome(stages, Optional.of(new Refusal(i, run.books.reasons)));
            }
            if (!isKnown) {
                break;
            }
            stages.add(run.books.stage());
        }
        return new Outcome(stages, Optional.empty());
    }

    /** False when only the code that this is compared with could say how the outcome is rounded, and it did not. */
    private boolean carryOut(Step step, Optional<Map<String, Map<UnitAccount, BigDecimal>>> found) {
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
            return allocate(support, found);
        }
        return true;
    }

    private boolean allocate(AllocateSupport step, Optional<Map<String, Map<UnitAccount, BigDecimal>>> found) {
        Map<String, Map<UnitAccount, BigFraction>> changed = ReferenceSupport.allocate(books, step);
        if (!books.reasons.isEmpty()) {
            return true;
        }
        boolean isWhole = changed.values().stream()
                .allMatch(amounts -> amounts.values().stream()
                        .allMatch(exact -> exact.getDenominator().equals(BigInteger.ONE)));
        if (isWhole) {
            changed.forEach((measure, amounts) -> amounts.forEach((account, exact) ->
                    ReferenceBooks.of(books.balances, measure).put(account, exact.getNumerator())));
            return true;
        }
        found.ifPresent(stage -> changed.forEach(
                (measure, amounts) -> takeOver(measure, amounts, stage.getOrDefault(measure, Map.of()))));
        return found.isPresent();
    }

    private void takeOver(
            String measure, Map<UnitAccount, BigFraction> changed, Map<UnitAccount, BigDecimal> foundAmounts) {
        Map<UnitAccount, BigInteger> amounts = ReferenceBooks.of(books.balances, measure);
        BigInteger before = amounts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        changed.forEach((account, exact) -> {
            BigInteger found = foundAmounts
                    .getOrDefault(account, BigDecimal.ZERO)
                    .movePointRight(books.decimals(measure))
                    .toBigIntegerExact();
            assertThat(exact.subtract(found).abs().compareTo(BigFraction.ONE))
                    .as("%s: exactly %s, found %s", account, exact, found)
                    .isNegative();
            amounts.put(account, found);
        });
        assertThat(amounts.values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(before);
    }

    /** Moves a part of what stands on one field to another, in every unit and measure. */
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
                split(ReferenceBooks.of(books.balances, measure.getId()), unit, step);
                split(ReferenceBooks.of(books.registered, measure.getId()), unit, step);
            }
        }
    }

    /** Each amount is split by largest remainder into what moves and what stays; the first code wins a tie. */
    private static void split(Map<UnitAccount, BigInteger> amounts, String unit, Transfer step) {
        UnitAccount source = field(unit, step.getSource());
        UnitAccount target = field(unit, step.getTarget());
        NavigableMap<UnitAccount, BigDecimal> weights = new TreeMap<>(ReferenceBooks.ORDER);
        weights.put(source, BigDecimal.ONE.subtract(step.getShare()));
        weights.put(target, step.getShare());
        BigInteger moving = ReferenceSharing.largestRemainder(amounts.getOrDefault(source, BigInteger.ZERO), weights)
                .getOrDefault(target, BigInteger.ZERO);
        ReferenceBooks.move(amounts, source, target, moving);
    }

    /** Shares a pool out over fields: every measure, by the same weights, each unit's pool by itself. */
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
        weightsOfPools.forEach((pool, weights) -> {
            for (Map<UnitAccount, BigInteger> amounts : books.balances.values()) {
                BigInteger amount = amounts.getOrDefault(pool, BigInteger.ZERO);
                ReferenceSharing.largestRemainder(amount, weights)
                        .forEach((receiver, share) -> amounts.merge(receiver, share, BigInteger::add));
                amounts.put(pool, BigInteger.ZERO);
            }
        });
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
     * Charges each field by itself; what a unit is charged comes from its counter-account. A charge stands on both, and all
     * that stands anywhere must add up, without signs, to no more than a whole number can hold.
     */
    private void surcharge(Surcharge step) {
        Map<UnitAccount, BigInteger> charges = new HashMap<>();
        for (String unit : books.units()) {
            for (CatalogCode code : books.fields) {
                if (ReferenceBooks.includes(step.getScope(), code) && !books.excluded.contains(code)) {
                    charges.put(field(unit, code), charge(step, field(unit, code)));
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

    /** Base × rate, rounded half away from zero. */
    private BigInteger charge(Surcharge step, UnitAccount account) {
        BigDecimal base = BigDecimal.ZERO;
        for (String measure : step.getBaseMeasures()) {
            base = base.add(books.toDecimal(
                    measure, ReferenceBooks.of(books.balances, measure).get(account)));
        }
        return base.multiply(step.getRate())
                .setScale(books.decimals(step.getMeasure()), RoundingMode.HALF_UP)
                .unscaledValue();
    }

    /** What stands on the fields moves to their excluded accounts, in every unit and measure. */
    private void exclude(Exclude step) {
        for (CatalogCode code : new HashSet<>(books.fields)) {
            if (ReferenceBooks.includes(step.getScope(), code)) {
                books.excluded.add(code);
                for (String unit : books.units()) {
                    for (Map<UnitAccount, BigInteger> amounts : books.balances.values()) {
                        BigInteger amount = amounts.getOrDefault(field(unit, code), BigInteger.ZERO);
                        ReferenceBooks.move(
                                amounts, field(unit, code), UnitAccount.of(unit, Account.excluded(code)), amount);
                    }
                }
            }
        }
    }

    private static UnitAccount field(String unit, CatalogCode code) {
        return ReferenceBooks.field(unit, code);
    }
}
