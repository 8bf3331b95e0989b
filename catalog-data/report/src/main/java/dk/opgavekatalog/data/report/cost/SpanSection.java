package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.comparison.ComparedModel;
import dk.opgavekatalog.calc.comparison.CostSpan;
import dk.opgavekatalog.calc.comparison.ModelRule;
import dk.opgavekatalog.calc.comparison.ModelSpan;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.export.result.AccountKind;
import dk.opgavekatalog.data.report.drawing.RangeDrawing;
import dk.opgavekatalog.data.report.drawing.RangeRow;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataTable;
import dk.opgavekatalog.data.report.page.Figure;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.OverheadPools;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the result depends on the choice of the model: the cost under each of the ready-made ones. */
public final class SpanSection {

    private final ModelSpan span;
    private final Language language;
    private final Phrases phrases;

    /** The models that have a result. */
    private final List<ComparedModel> models;

    /**
     * Creates the section.
     *
     * @param span the span of every cost
     * @param language the language
     */
    public SpanSection(ModelSpan span, Language language) {
        this.span = span;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.models = span.getModels().stream()
                .filter(model -> model.getCostStatement().isPresent())
                .toList();
    }

    /** Writes the rules, the picture and the table. */
    Markup write() {
        Markup section = new Markup();
        section.leaf(
                "p",
                phrases.of(
                        "Den samme opgørelse efter hver af de færdige modeller. De adskiller sig ved én"
                                + " regel ad gangen, så spændet fra den laveste til den højeste omkostning er summen af"
                                + " reglernes virkning.",
                        "The same statement under each of the ready-made models. They differ by one rule at a time, so"
                                + " the span from the lowest to the highest cost is the sum of the effects of the"
                                + " rules."));
        section.open("ul");
        for (ComparedModel model : models) {
            section.open("li").leaf("strong", model.getName(language));
            section.text(model.getRule()
                    .map(rule -> ": " + rule.describe(language))
                    .orElseGet(() -> ": " + model.getModel().getName().in(language)));
            section.close();
        }
        section.close();
        refusals(section);
        String title = title();
        section.add(Figure.of(title, picture("span", title)));
        return section.add(table());
    }

    private String title() {
        return phrases.of("Omkostningen efter hver model", "The cost under each model");
    }

    /** Tells which models the statement cannot be calculated by, and why. */
    private void refusals(Markup section) {
        for (ComparedModel model : span.getModels()) {
            if (model.getCostStatement().isEmpty()) {
                section.open("details")
                        .leaf(
                                "summary",
                                phrases.of("Kan ikke beregnes: ", "Cannot be calculated: ") + model.getName(language)
                                        + " (" + model.getModel().getName().in(language) + ")")
                        .open("ul");
                reasons(model).forEach(reason -> section.leaf("li", reason));
                section.close().close();
            }
        }
    }

    private List<String> reasons(ComparedModel model) {
        boolean isPoolMissing = model.getRule().equals(Optional.of(ModelRule.TWO_LEVELS))
                && !span.getCostStatement()
                        .getResourceStatement()
                        .getPools()
                        .contains(OverheadPools.CENTRAL_MANAGEMENT);
        return isPoolMissing
                ? List.of(phrases.of(
                        "Opgørelsen har ingen pulje for central ledelse.",
                        "The statement has no pool for central management."))
                : model.getProblems().stream()
                        .map(problem -> problem.describe(language))
                        .toList();
    }

    /** Draws the categories. */
    public Markup picture(String id, String title) {
        List<RangeRow> rows = new ArrayList<>();
        for (StageAmounts.NamedCode named : codes()) {
            CostSpan costs = span.getSpan(named.code());
            if (named.level() != CatalogLevel.FIELD) {
                rows.add(new RangeRow(
                        named.code().toString(),
                        named.code() + " " + named.name().in(language),
                        named.level() == CatalogLevel.MAIN_CATEGORY,
                        values(costs),
                        costs.findLargestPart()
                                .map(part -> part.getName(language))
                                .orElse("")));
            }
        }
        List<String> names =
                models.stream().map(model -> model.getName(language)).toList();
        return RangeDrawing.draw(id, title, names, rows, "DKK", language);
    }

    /** Draws the categories, under the title that the section has. */
    public Markup picture(String id) {
        return picture(id, title());
    }

    private List<StageAmounts.NamedCode> codes() {
        return StageAmounts.codes(span.getCostStatement()).stream()
                .filter(named -> span.getCatalog().findName(named.code()).isPresent())
                .toList();
    }

    private List<Optional<BigDecimal>> values(CostSpan costs) {
        return models.stream().map(costs::findCost).toList();
    }

    private Markup table() {
        DataTable table = DataTable.of(
                        "span-table",
                        phrases.of("Spændet af hver omkostning (DKK)", "The span of every cost (DKK)"),
                        language)
                .text(phrases.of("Kode", "Code"))
                .text(phrases.of("Navn", "Name"));
        models.forEach(model -> table.number(model.getName(language)));
        table.number(phrases.of("Spænd", "Span"))
                .text(phrases.of("Mest på grund af", "Mostly because of"))
                .number(phrases.of("den regels del", "the part of that rule"));
        for (StageAmounts.NamedCode named : codes()) {
            CostSpan costs = span.getSpan(named.code());
            if (!costs.isEmpty()) {
                String code = named.code().toString();
                table.row(
                        cells(code, named.name().in(language), costs),
                        "class",
                        named.level() == CatalogLevel.FIELD ? "field" : "main",
                        "data-key",
                        code);
            }
        }
        for (AccountKind kind : AccountKind.OTHERS) {
            CostSpan costs = span.getTotal(kind.type());
            if (!costs.isEmpty()) {
                table.row(cells("", kind.name().in(language), costs), "class", "main");
            }
        }
        table.total(cells(phrases.of("I alt", "Total"), "", span.getTotal()));
        return table.toMarkup();
    }

    private List<Object> cells(String code, String name, CostSpan costs) {
        List<Object> cells = new ArrayList<>(List.of(code, name));
        for (Optional<BigDecimal> value : values(costs)) {
            cells.add(value.isPresent() ? value.get() : "");
        }
        cells.add(costs.getSpan());
        cells.add(costs.findLargestPart().map(part -> part.getName(language)).orElse(""));
        cells.add(
                costs.findLargestPart().isPresent()
                        ? costs.findLargestPart().get().getAmount()
                        : "");
        return cells;
    }
}
