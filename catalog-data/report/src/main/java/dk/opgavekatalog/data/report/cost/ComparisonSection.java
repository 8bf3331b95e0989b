package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.comparison.Cause;
import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.comparison.Difference;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.export.result.AccountKind;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataTable;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;

/** What changed from one cost statement to another, and why. */
final class ComparisonSection {

    private final CostComparison comparison;
    private final Language language;
    private final Phrases phrases;

    ComparisonSection(CostComparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    Markup write(String id, String caption) {
        Difference total = comparison.getTotal();
        DataTable table = DataTable.of(id, caption, language)
                .text(phrases.of("Kode", "Code"))
                .text(phrases.of("Navn", "Name"))
                .number(phrases.of("Før", "Before"))
                .number(phrases.of("Efter", "After"))
                .number(phrases.of("Forskel", "Difference"));
        total.getCauses().forEach(cause -> table.number(phrases.of("heraf ", "of which ") + cause.getName(language)));
        for (StageAmounts.NamedCode named : StageAmounts.codes(comparison.getAfter())) {
            if (comparison.getCatalog().findName(named.code()).isPresent()) {
                Difference difference = comparison.getDifference(named.code());
                if (!difference.isEmpty()) {
                    table.row(
                            cells(named.code().toString(), named.name().in(language), difference),
                            "class",
                            named.level() == CatalogLevel.FIELD ? "field" : "main",
                            "data-key",
                            named.code().toString());
                }
            }
        }
        for (AccountKind kind : AccountKind.OTHERS) {
            Difference difference = comparison.getTotal(kind.type());
            if (!difference.isEmpty()) {
                table.row(cells("", kind.name().in(language), difference), "class", "main");
            }
        }
        table.total(cells(phrases.of("I alt", "Total"), "", total));
        return notes(new Markup().add(table.toMarkup()), total);
    }

    private static List<Object> cells(String code, String name, Difference difference) {
        List<Object> cells = new ArrayList<>(
                List.of(code, name, difference.getBefore(), difference.getAfter(), difference.getDifference()));
        difference.getCauses().forEach(cause -> cells.add(cause.getAmount()));
        return cells;
    }

    /** Writes why causes cannot be told apart, where a calculation in between was refused. */
    private Markup notes(Markup markup, Difference total) {
        for (Cause cause : total.getCauses()) {
            if (!cause.getProblems().isEmpty()) {
                markup.leaf(
                        "p",
                        phrases.of("Kan ikke adskilles: ", "Cannot be told apart: ")
                                + cause.getName(language)
                                + phrases.of(
                                        ". En mellemliggende beregning blev afvist:",
                                        ". A calculation in between was refused:"));
                markup.open("ul");
                for (Problem problem : cause.getProblems()) {
                    markup.leaf("li", problem.describe(language));
                }
                markup.close();
            }
        }
        return markup;
    }
}
