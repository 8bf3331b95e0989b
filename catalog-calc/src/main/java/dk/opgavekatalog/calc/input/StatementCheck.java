package dk.opgavekatalog.calc.input;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks a statement, by itself and against its edition. */
public final class StatementCheck {

    private StatementCheck() {}

    /**
     * Checks a statement and makes its compact form. The compact form has each unit and account once and is checked in
     * a fraction of the time; only when a fault is found in it, the statement is checked amount by amount, which tells
     * the place of every fault.
     *
     * @param problems a collector that is empty
     * @return the statement in compact form; empty when it has a problem
     */
    public static Optional<CompactStatement> check(
            Problems problems, ResourceStatement statement, TaskCatalog catalog) {
        Optional<CompactStatement> sound = findSound(statement, catalog);
        if (sound.isEmpty()) {
            checkAmounts(problems, statement, catalog);
        }
        return sound.isPresent() || !problems.isEmpty() ? sound : Optional.of(CompactStatement.of(statement));
    }

    private static Optional<CompactStatement> findSound(ResourceStatement statement, TaskCatalog catalog) {
        try {
            CompactStatement compact = CompactStatement.of(statement);
            Problems problems = Problems.atMost(1);
            check(problems, compact, catalog);
            boolean isSound = problems.isEmpty() && findStatedTwice(compact).isEmpty();
            return isSound ? Optional.of(compact) : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty(); // an amount has no measure or does not fit into it, or the table is too large
        }
    }

    /**
     * Requires that a statement has each unit, account and measure together at most once.
     *
     * @throws IllegalArgumentException when it has an amount twice
     */
    public static void requireStatedOnce(CompactStatement statement) {
        OptionalInt twice = findStatedTwice(statement);
        if (twice.isPresent()) {
            int i = twice.getAsInt();
            Measure measure = statement.getHeader().getMeasures().get(statement.getMeasure(i));
            UnitAccount place = UnitAccount.of(
                    statement.getUnits().get(statement.getUnit(i)),
                    statement.getAccounts().get(statement.getAccount(i)));
            throw new IllegalArgumentException(measure.getId() + " on " + place + " twice; allowed is once");
        }
    }

    /** Returns the first amount whose unit, account and measure an earlier amount has too. */
    private static OptionalInt findStatedTwice(CompactStatement statement) {
        long all = (long) statement.getUnits().size()
                * statement.getAccounts().size()
                * statement.getHeader().getMeasures().size();
        long[] stated = new long[Math.toIntExact(all / Long.SIZE + 1)];
        for (int i = 0; i < statement.getSize(); i++) {
            if (!markAsStated(statement, i, stated)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns false when the amount is marked already. */
    private static boolean markAsStated(CompactStatement statement, int i, long... stated) {
        long accounts = statement.getAccounts().size();
        long measures = statement.getHeader().getMeasures().size();
        long one = (statement.getUnit(i) * accounts + statement.getAccount(i)) * measures + statement.getMeasure(i);
        int word = (int) (one / Long.SIZE);
        long before = stated[word];
        stated[word] |= 1L << one;
        return before != stated[word];
    }

    /** Checks a statement amount by amount. */
    static void checkAmounts(Problems problems, ResourceStatement statement, TaskCatalog catalog) {
        EditionRules rules = new EditionRules(catalog);
        statement.check(problems);
        rules.requireEdition(problems, statement.getEdition());
        List<ResourceAmount> amounts = statement.getAmounts();
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).getAccount() instanceof Account.Field field) {
                rules.requireField(problems.in("amounts", i).in("account"), field.getCode());
            }
        }
        checkStatistics(problems, statement.getStatistics(), rules);
    }

    /** Checks a statement in compact form. The place of a fault names an account, not an amount. */
    public static void check(Problems problems, CompactStatement statement, TaskCatalog catalog) {
        EditionRules rules = new EditionRules(catalog);
        statement.check(problems);
        rules.requireEdition(problems, statement.getHeader().getEdition());
        for (int a = 0; a < statement.getAccounts().size(); a++) {
            if (statement.getAccounts().get(a) instanceof Account.Field field
                    && catalog.findField(field.getCode()).isEmpty()) {
                rules.requireField(problems.in("accounts", a), field.getCode());
            }
        }
        checkStatistics(problems, statement.getHeader().getStatistics(), rules);
    }

    private static void checkStatistics(Problems problems, List<Statistic> statistics, EditionRules rules) {
        for (int s = 0; s < statistics.size(); s++) {
            Statistic statistic = statistics.get(s);
            for (int v = 0; v < statistic.getValues().size(); v++) {
                rules.requireField(
                        problems.in("statistics", s).in("values", v).in("field"),
                        statistic.getValues().get(v).getField());
            }
        }
    }
}
