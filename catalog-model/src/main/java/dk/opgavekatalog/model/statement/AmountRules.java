package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules for the amounts of a statement, and for their measures and pools. */
final class AmountRules {

    private static final BigInteger LIMIT = BigInteger.valueOf(Long.MAX_VALUE);

    private AmountRules() {}

    static void check(Problems problems, ResourceStatement statement) {
        Set<String> pools = pools(statement.getPools());
        DeclaredMeasures measures = new DeclaredMeasures(statement.getMeasures());
        Set<Slot> seen = new HashSet<>();
        Map<String, Total> totals = new TreeMap<>();
        List<ResourceAmount> amounts = statement.getAmounts();
        for (int i = 0; i < amounts.size(); i++) {
            ResourceAmount amount = amounts.get(i);
            Problems here = problems.in("amounts", i);
            checkAccount(here.in("account"), amount.getAccount(), pools);
            if (!seen.add(new Slot(amount.getUnit(), amount.getAccount(), amount.getMeasure()))) {
                here.add(
                        Reason.DUPLICATE,
                        Phrase.same(amount.getMeasure())
                                .plus(Phrase.of(" på ", " on "))
                                .plus(UnitAccount.of(amount.getUnit(), amount.getAccount())
                                        .toString()),
                        Phrase.of(
                                "hver enhed, konto og ressourceart sammen én gang",
                                "each unit, account and measure once"));
            }
            measures.check(here, amount.getMeasure(), amount.getAmount())
                    .ifPresent(units -> totals.computeIfAbsent(amount.getMeasure(), id -> new Total())
                            .add(units));
        }
        totals.forEach((measure, total) -> requireRange(problems, measures.get(measure), total));
    }

    static void check(Problems problems, CompactStatement statement) {
        StatementHeader header = statement.getHeader();
        Set<String> pools = pools(header.getPools());
        for (int a = 0; a < statement.getAccounts().size(); a++) {
            Account account = statement.getAccounts().get(a);
            Problems here = problems.in("accounts", a);
            account.check(here);
            checkAccount(here, account, pools);
        }
        Total[] totals = new Total[header.getMeasures().size()];
        for (int m = 0; m < totals.length; m++) {
            totals[m] = new Total();
        }
        for (int i = 0; i < statement.getSize(); i++) {
            totals[statement.getMeasure(i)].add(statement.getAmount(i));
        }
        for (int m = 0; m < totals.length; m++) {
            requireRange(problems, header.getMeasures().get(m), totals[m]);
        }
    }

    private static Set<String> pools(List<OverheadPool> pools) {
        Set<String> ids = new HashSet<>();
        for (OverheadPool pool : pools) {
            ids.add(pool.getId());
        }
        return ids;
    }

    private static void requireRange(Problems problems, Measure measure, Total total) {
        if (total.isTooLarge()) {
            problems.in("amounts")
                    .add(
                            Reason.OVERFLOW,
                            total.sum,
                            Phrase.of("beløb i ", "amounts of ")
                                    .plus(measure.getName().asPhrase())
                                    .plus(Phrase.of(
                                            ", som uden fortegn højst giver " + LIMIT + " mindste enheder i alt",
                                            " that add up, without their signs, to at most " + LIMIT
                                                    + " smallest units")));
        }
    }

    /** A unit, account and measure, which a statement may state together once. */
    private record Slot(String unit, Account account, String measure) {}

    /** The sum of amounts without their signs. */
    private static final class Total {

        private BigInteger sum = BigInteger.ZERO;

        /** The part that is not in the sum yet; most totals fit into this {@code long} alone. */
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
            if (sum.signum() == 0) {
                return false; // all of it is in the rest, which is a long
            }
            sum = sum.add(BigInteger.valueOf(rest));
            rest = 0;
            return sum.compareTo(LIMIT) > 0;
        }
    }

    private static void checkAccount(Problems here, Account account, Set<String> pools) {
        if (account instanceof Account.Pool pool && !pools.contains(pool.getId())) {
            here.add(
                    Reason.UNKNOWN_REFERENCE,
                    account,
                    Phrase.of("en pulje, som opgørelsen angiver", "a pool that the statement declares"));
        }
        if (account instanceof Account.Excluded) {
            here.add(
                    Reason.ACCOUNT_NOT_ALLOWED,
                    account,
                    Phrase.of(
                            "et felt, en pulje eller en konto uden for kataloget; kun en beregning udelader",
                            "a field, a pool or an account outside the catalogue; only a calculation excludes"));
        }
        if (account instanceof Account.Support || account instanceof Account.CounterAccount) {
            here.add(
                    Reason.ACCOUNT_NOT_ALLOWED,
                    account,
                    Phrase.of(
                            "et felt, en pulje eller en konto uden for kataloget; kun en beregning posterer her",
                            "a field, a pool or an account outside the catalogue; only a calculation posts here"));
        }
    }
}
