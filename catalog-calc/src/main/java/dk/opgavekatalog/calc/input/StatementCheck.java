package dk.opgavekatalog.calc.input;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import java.util.List;

/** Checks a statement, by itself and against its edition. */
public final class StatementCheck {

    private StatementCheck() {}

    public static void check(Problems problems, ResourceStatement statement, TaskCatalog catalog) {
        EditionRules rules = new EditionRules(catalog);
        statement.check(problems);
        rules.requireEdition(problems, statement.getEdition());
        for (int i = 0; i < statement.getAmounts().size(); i++) {
            if (statement.getAmounts().get(i).getAccount() instanceof Account.Field field
                    && catalog.findField(field.getCode()).isEmpty()) {
                rules.requireField(problems.in("amounts", i).in("account"), field.getCode());
            }
        }
        checkStatistics(problems, statement.getStatistics(), rules);
    }

    public static void check(Problems problems, CompactStatement statement, TaskCatalog catalog) {
        EditionRules rules = new EditionRules(catalog);
        statement.check(problems);
        rules.requireEdition(problems, statement.getHeader().getEdition());
        for (int a = 0; a < statement.getAccounts().size(); a++) {
            if (statement.getAccounts().get(a) instanceof Account.Field field) {
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
