package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules that the amounts of a statement obey among each other and against its measures and pools. */
final class AmountRules {

    private static final BigInteger LIMIT = BigInteger.valueOf(Long.MAX_VALUE);

    private AmountRules() {}

    static void check(Problems problems, ResourceStatement statement) {
        Map<String, Measure> measures = new HashMap<>();
        statement.getMeasures().forEach(measure -> measures.putIfAbsent(measure.getId(), measure));
        Set<String> pools =
                statement.getPools().stream().map(OverheadPool::getId).collect(Collectors.toSet());
        Set<Slot> seen = new HashSet<>();
        Map<String, Total> totals = new TreeMap<>();
        List<ResourceAmount> amounts = statement.getAmounts();
        for (int i = 0; i < amounts.size(); i++) {
            ResourceAmount amount = amounts.get(i);
            Problems here = problems.in("amounts", i);
            checkAccount(here, amount.getAccount(), pools);
            if (!seen.add(new Slot(amount.getUnit(), amount.getAccount(), amount.getMeasure()))) {
                here.add(
                        Reason.DUPLICATE,
                        amount.getMeasure() + " on " + UnitAccount.of(amount.getUnit(), amount.getAccount()),
                        "each unit, account and measure once");
            }
            @Nullable Measure measure = measures.get(amount.getMeasure());
            if (measure == null) {
                here.in("measure")
                        .add(
                                Reason.UNKNOWN_REFERENCE,
                                amount.getMeasure(),
                                "one of "
                                        + statement.getMeasures().stream()
                                                .map(Measure::getId)
                                                .toList());
            } else {
                checkSize(here, amount, measure, totals);
            }
        }
        totals.forEach((measure, total) -> {
            if (total.isTooLarge()) {
                problems.in("amounts")
                        .add(
                                Reason.OVERFLOW,
                                total.sum,
                                "amounts of " + measure + " that add up, without their signs, to at most " + LIMIT
                                        + " smallest units");
            }
        });
    }

    /** What a statement can state once. */
    private record Slot(String unit, Account account, String measure) {}

    /** The sum of amounts without their signs. */
    private static final class Total {

        private BigInteger sum = BigInteger.ZERO;

        /** What is not in the sum yet: most totals never leave a {@code long}. */
        private long rest;

        private void add(long amount) {
            long size = Math.abs(amount);
            if (rest > Long.MAX_VALUE - size) {
                sum = sum.add(BigInteger.valueOf(rest));
                rest = 0;
            }
            rest += size;
        }

        private boolean isTooLarge() {
            sum = sum.add(BigInteger.valueOf(rest));
            rest = 0;
            return sum.compareTo(LIMIT) > 0;
        }
    }

    private static void checkAccount(Problems amount, Account account, Set<String> pools) {
        if (account instanceof Account.Pool pool && !pools.contains(pool.id())) {
            amount.in("account").add(Reason.UNKNOWN_REFERENCE, account, "a pool that the statement declares");
        }
        if (account instanceof Account.Excluded) {
            amount.in("account")
                    .add(
                            Reason.ACCOUNT_NOT_ALLOWED,
                            account,
                            "a field, a pool or outside; only a calculation excludes");
        }
        if (account instanceof Account.Support || account instanceof Account.Surcharge) {
            amount.in("account")
                    .add(
                            Reason.ACCOUNT_NOT_ALLOWED,
                            account,
                            "a field, a pool or outside; only a calculation posts here");
        }
    }

    private static void checkSize(Problems here, ResourceAmount amount, Measure measure, Map<String, Total> totals) {
        if (!measure.hasDecimalsOf(amount.getAmount())) {
            here.in("amount")
                    .add(
                            Reason.TOO_MANY_DECIMALS,
                            amount.getAmount(),
                            "at most " + measure.getDecimals() + " decimals, as " + measure.getId() + " has");
            return;
        }
        try {
            long units = measure.toSmallestUnits(amount.getAmount());
            totals.computeIfAbsent(measure.getId(), id -> new Total()).add(units);
        } catch (ArithmeticException e) {
            here.in("amount")
                    .add(
                            Reason.OVERFLOW,
                            amount.getAmount(),
                            "at most " + measure.fromSmallestUnits(Long.MAX_VALUE) + " above or below zero");
        }
    }
}
