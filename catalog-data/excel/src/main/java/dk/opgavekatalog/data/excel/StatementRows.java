package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that statements become, in their order. */
final class StatementRows {

    private StatementRows() {}

    /**
     * A row.
     *
     * @param statement whose amounts these are
     * @param amounts amounts on one account in one unit, at least one
     */
    record Row(ResourceStatement statement, List<ResourceAmount> amounts) {
        ResourceAmount first() {
            return amounts.get(0);
        }
    }

    /** Where a unit registered. */
    private record Place(String unit, Account account) {}

    /** A row for each account in each unit. */
    static List<Row> wide(List<ResourceStatement> statements) {
        List<Row> rows = new ArrayList<>();
        for (ResourceStatement statement : statements) {
            Map<Place, List<ResourceAmount>> places = new LinkedHashMap<>();
            for (ResourceAmount amount : statement.getAmounts()) {
                places.computeIfAbsent(new Place(amount.getUnit(), amount.getAccount()), place -> new ArrayList<>())
                        .add(amount);
            }
            places.values().forEach(amounts -> rows.add(new Row(statement, amounts)));
        }
        return requireFew(rows);
    }

    /** A row for each amount. */
    static List<Row> ofEachAmount(List<ResourceStatement> statements) {
        List<Row> rows = new ArrayList<>();
        for (ResourceStatement statement : statements) {
            statement.getAmounts().forEach(amount -> rows.add(new Row(statement, List.of(amount))));
        }
        return requireFew(rows);
    }

    private static List<Row> requireFew(List<Row> rows) {
        int max = XlsxTable.MAX_ROWS - 1; // one has the headings
        if (rows.size() > max) {
            throw new InvalidInputException(
                    List.of(Problem.of("/statements", Reason.OUT_OF_RANGE, rows.size() + " rows", "at most " + max)));
        }
        return rows;
    }

    /** The measures of all statements, each once. */
    static List<Measure> measures(List<ResourceStatement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.getMeasures().stream())
                .distinct()
                .toList();
    }
}
