package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether statements can stand in one sheet, so that reading it gives the same statements. */
final class StatementCheck {

    private static final int MAX_PROBLEMS = 1_000;

    private final Problems problems = Problems.atMost(MAX_PROBLEMS);
    private final Set<Key> keys = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, OverheadPool> pools = new HashMap<>();

    /** What tells one statement of a sheet from another. */
    private record Key(String organisation, AccountingPeriod period) {}

    /** All that is wrong. */
    static List<Problem> findProblems(List<ResourceStatement> statements) {
        StatementCheck check = new StatementCheck();
        if (statements.isEmpty()) {
            check.problems.in("statements").add(Reason.MISSING, "", "at least one statement");
        }
        for (int i = 0; i < statements.size(); i++) {
            Problems at = check.problems.in("statements", i);
            ResourceStatement statement = statements.get(i);
            statement.check(at);
            check.checkAmong(at, statement, statements.get(0));
            check.checkTexts(at, statement);
        }
        return check.problems.toList();
    }

    /** A sheet says the period and the organisation of each row, and nothing of editions, measures and pools. */
    private void checkAmong(Problems at, ResourceStatement statement, ResourceStatement first) {
        String id = statement.getOrganisation().getId();
        if (!keys.add(new Key(id, statement.getPeriod()))) {
            at.add(
                    Reason.DUPLICATE,
                    id + ", " + statement.getPeriod(),
                    "each organisation and period once, as reading adds up what is there twice");
        }
        requireSame(
                at.in("organisation").in("name"),
                names,
                id,
                statement.getOrganisation().getName());
        if (!statement.getEdition().equals(first.getEdition())) {
            at.in("edition")
                    .add(Reason.OTHER_EDITION, statement.getEdition(), "the same for all: " + first.getEdition());
        }
        for (Measure measure : statement.getMeasures()) {
            requireSame(at.in("measures"), measures, measure.getId(), measure);
        }
        for (OverheadPool pool : statement.getPools()) {
            requireSame(at.in("pools"), pools, pool.getId(), pool);
        }
        if (statement.getAmounts().isEmpty()) {
            at.in("amounts").add(Reason.MISSING, "", "at least one amount, as without any there is no row");
        }
    }

    private static <T> void requireSame(Problems at, Map<String, T> known, String id, T value) {
        T other = known.putIfAbsent(id, value);
        if (other != null && !other.equals(value)) {
            at.add(Reason.CONTRADICTION, value, "the same for all with the id " + id + ": " + other);
        }
    }

    private void checkTexts(Problems at, ResourceStatement statement) {
        requireText(at.in("organisation").in("id"), statement.getOrganisation().getId());
        requireText(
                at.in("organisation").in("name"), statement.getOrganisation().getName());
        List<ResourceAmount> amounts = statement.getAmounts();
        for (int i = 0; i < amounts.size(); i++) {
            Problems amount = at.in("amounts", i);
            requireText(amount.in("unit"), amounts.get(i).getUnit());
            requireText(amount.in("account"), amounts.get(i).getAccount().toString());
            requireText(amount.in("measure"), amounts.get(i).getMeasure());
        }
    }

    private static void requireText(Problems at, String text) {
        if (XlsxText.mark(text).length() > Limits.TEXT) {
            at.add(
                    Reason.OUT_OF_RANGE,
                    text.length() + " characters",
                    "at most " + Limits.TEXT + " with the apostrophe that may be needed in front");
        }
        if (!XlsxText.isWritable(text)) {
            at.add(
                    Reason.MALFORMED,
                    Archive.shorten(text),
                    "a text that XML can hold: without control characters and halves of surrogate pairs");
        }
    }
}
