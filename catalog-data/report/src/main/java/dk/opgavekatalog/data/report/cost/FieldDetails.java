package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.AmountOrigin;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Explanation;
import dk.opgavekatalog.calc.cost.ExplanationLine;
import dk.opgavekatalog.calc.cost.LargestOrigins;
import dk.opgavekatalog.calc.cost.OriginGroup;
import dk.opgavekatalog.calc.cost.OriginGrouping;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataTable;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Where the amounts of one field came from: each move of the calculation, and what was registered in the end. Of many
 * lines the largest are shown; the sum of the others is told, so that every table adds up.
 */
final class FieldDetails {

    private static final int LEAST_LINES = 3;

    private final CostStatement cost;
    private final Language language;
    private final Phrases phrases;
    private final int mostLines;

    /**
     * Creates the details of fields.
     *
     * @param mostLines the most lines of a table
     */
    FieldDetails(CostStatement cost, Language language, int mostLines) {
        this.cost = cost;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.mostLines = mostLines;
    }

    /**
     * Writes the tables of an account.
     *
     * @param field the code of a field, of this edition or an earlier one of the calculation
     * @param id the beginning of the ids
     */
    Markup write(CatalogCode field, String id) {
        Markup details = new Markup();
        Account account = Account.field(field);
        Account excluded = Account.excluded(field);
        Explanation explanation = cost.explain(account);
        List<Measure> measures = cost.getResourceStatement().getMeasures();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            if (!explanation.getLines(measure).isEmpty()) {
                details.leaf("h4", phrases.measure(measure));
                details.add(moves(explanation, measure, id + "-moves-" + i));
                details.add(origins(
                        account,
                        measure,
                        id + "-origins-" + i,
                        phrases.of("Her blev beløbet registreret", "Where the amount was registered")));
                details.add(origins(
                        excluded,
                        measure,
                        id + "-excluded-" + i,
                        phrases.of(
                                "Her blev det udeladte beløb registreret",
                                "Where the excluded amount was registered")));
            }
        }
        return details;
    }

    private Markup moves(Explanation explanation, Measure measure, String id) {
        DataTable table = DataTable.of(id, phrases.of("Sådan blev beløbet til", "How the amount came about"), language)
                .text(phrases.of("Bevægelse", "Move"))
                .number(phrases.of("Beløb", "Amount"))
                .text(phrases.of("Enhed", "Unit"))
                .text(phrases.of("Beregning", "Calculation"));
        List<ExplanationLine> lines = explanation.getLines(measure);
        List<ExplanationLine> shown = largest(lines);
        BigDecimal rest = explanation.getTotal(measure);
        for (ExplanationLine line : shown) {
            rest = rest.subtract(line.getAmount());
            table.row(List.of(
                    explanation.describe(line, language),
                    line.getAmount(),
                    line.getUnit(),
                    explanation.describeShare(line, language).orElse("")));
        }
        if (shown.size() < lines.size()) {
            table.row(List.of(others(lines.size() - shown.size()), rest, "", ""));
        }
        table.total(List.of(
                phrases.of("I alt efter sidste trin", "In total after the last step"),
                explanation.getTotal(measure),
                "",
                ""));
        return table.toMarkup();
    }

    /** Returns the lines with the largest amounts, in the order of the explanation. */
    private List<ExplanationLine> largest(List<ExplanationLine> lines) {
        if (lines.size() <= mostLines) {
            return lines;
        }
        List<ExplanationLine> bySize = lines.stream()
                .sorted(Comparator.comparing(
                                (ExplanationLine line) -> line.getAmount().abs())
                        .reversed())
                .limit(mostLines)
                .toList();
        return lines.stream().filter(bySize::contains).toList();
    }

    /** Writes what an account holds in the end; nothing when it holds nothing. */
    private Markup origins(Account account, Measure measure, String id, String caption) {
        AmountOrigin amount = cost.drillDown(account, measure);
        if (amount.getAmount().signum() == 0) {
            return new Markup();
        }
        LargestOrigins origins = amount.getLargest(OriginGrouping.ACCOUNT_IN_UNIT, mostLines);
        DataTable table = DataTable.of(id, caption, language)
                .text(phrases.of("Registreret på", "Registered on"))
                .number(phrases.of("Beløb", "Amount"));
        for (OriginGroup group : origins.getGroups()) {
            table.row(List.of(group.describe(language), group.getAmount()));
        }
        if (origins.getRestCount() > 0) {
            table.row(List.of(others(origins.getRestCount()), origins.getRest()));
        }
        table.total(List.of(phrases.of("I alt", "Total"), amount.getAmount()));
        return table.toMarkup();
    }

    private String others(int count) {
        String number = phrases.number(BigDecimal.valueOf(count));
        return count == 1
                ? phrases.of("1 mindre beløb", "1 smaller amount")
                : phrases.of(number + " mindre beløb, i alt", number + " smaller amounts, together");
    }

    /**
     * Returns the most lines of a table for which the tables of all fields together have no more than a number of rows.
     * No table has fewer than three.
     */
    static int mostLines(CostStatement cost, List<StageAmounts.NamedCode> fields, int rows) {
        List<Measure> measures = cost.getResourceStatement().getMeasures();
        List<Integer> sizes = fields.stream()
                .map(field -> cost.explain(Account.field(field.code())))
                .flatMap(explanation -> measures.stream()
                        .map(measure -> explanation.getLines(measure).size()))
                .toList();
        int most = sizes.stream().mapToInt(size -> size).max().orElse(LEAST_LINES);
        // What was registered has at most as many lines as the moves.
        while (most > LEAST_LINES && 2 * sum(sizes, most) > rows) {
            most = Math.max(LEAST_LINES, most * 3 / 4);
        }
        return Math.max(LEAST_LINES, most);
    }

    private static long sum(List<Integer> sizes, int most) {
        return sizes.stream().mapToLong(size -> Math.min(size, most)).sum();
    }
}
