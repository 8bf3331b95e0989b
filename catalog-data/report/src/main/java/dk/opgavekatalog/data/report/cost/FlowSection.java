package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.flow.CostFlow;
import dk.opgavekatalog.calc.flow.FlowGrouping;
import dk.opgavekatalog.calc.flow.FlowLink;
import dk.opgavekatalog.calc.flow.FlowNode;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.drawing.FlowDrawing;
import dk.opgavekatalog.data.report.drawing.FlowShape;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataBlock;
import dk.opgavekatalog.data.report.page.DataTable;
import dk.opgavekatalog.data.report.page.Figure;
import dk.opgavekatalog.model.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The flow of one quantity through the stages: the picture, its data and the moves as a table. */
final class FlowSection {

    private final CostFlow flow;
    private final Quantity quantity;
    private final Language language;
    private final Phrases phrases;
    private final String id;

    private FlowSection(CostFlow flow, Quantity quantity, Language language, String id) {
        this.flow = flow;
        this.quantity = quantity;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.id = id + "flow-" + quantity.id();
    }

    /** Returns the flow between all accounts. */
    static FlowSection whole(CostStatement cost, Quantity quantity, Language language) {
        return new FlowSection(flow(cost, quantity), quantity, language, "");
    }

    /**
     * Returns the flow between subcategories, which takes less room.
     *
     * @param id the beginning of the ids, one of its own in the page
     */
    static FlowSection ofSubcategories(CostStatement cost, Quantity quantity, Language language, String id) {
        return new FlowSection(flow(cost, quantity).groupedBy(FlowGrouping.subcategories()), quantity, language, id);
    }

    private static CostFlow flow(CostStatement cost, Quantity quantity) {
        return quantity.isCost()
                ? CostFlow.ofCost(cost)
                : CostFlow.of(cost, quantity.measures().get(0));
    }

    /** Returns the data that the script opens and closes groups with. */
    DataBlock data() {
        return FlowBlock.of(id + "-data", flow, quantity, language);
    }

    /** Writes the picture, with the main categories closed. */
    Markup picture() {
        String title = phrases.of("Strømmen gennem beregningen: ", "The flow through the calculation: ")
                + quantity.name(language);
        Markup svg = FlowDrawing.draw(
                id,
                title,
                FlowShape.of(flow.groupedBy(FlowGrouping.mainCategories()), language),
                quantity.unit(language),
                language);
        return Figure.withData(title, svg, id + "-data", caption());
    }

    /** Says in words that the columns add up, and what is below zero. */
    private String caption() {
        String unit = quantity.unit(language);
        String total = phrases.number(flow.getTotal()) + " " + unit;
        String columns = phrases.of("Hver kolonne giver " + total + ".", "Each column adds up to " + total + ".");
        boolean isAnyBelowZero =
                flow.getLinks().stream().anyMatch(link -> link.getAmount().signum() < 0);
        return isAnyBelowZero
                ? columns
                        + phrases.of(
                                " Heri er beløb under nul. De er skraveret, hvor de står for sig; i en lukket gruppe er"
                                        + " de trukket fra.",
                                " This includes amounts below zero. They are hatched where they stand by themselves; in"
                                        + " a closed group they are subtracted.")
                : columns;
    }

    /** Writes the moves between subcategories and other accounts as a table. */
    Markup table() {
        CostFlow shown = flow.groupedBy(FlowGrouping.subcategories());
        Map<String, String> names = new HashMap<>();
        shown.getColumns().forEach(column -> {
            for (FlowNode node : column.getNodes()) {
                names.put(node.getId(), node.getName(language));
            }
        });
        DataTable table = DataTable.of(
                        id + "-table",
                        phrases.of("Strømmen trin for trin: ", "The flow step by step: ") + quantity.name(language),
                        language)
                .text(phrases.of("Trin", "Step"))
                .text(phrases.of("Fra", "From"))
                .text(phrases.of("Til", "To"))
                .number(phrases.of("Beløb", "Amount"));
        for (FlowLink link : shown.getLinks()) {
            table.row(
                    List.of(
                            String.valueOf(link.getFrom() + 1),
                            names.get(link.getSourceId()),
                            link.getSourceId().equals(link.getTargetId())
                                    ? phrases.of("bliver stående", "stays")
                                    : names.get(link.getTargetId()),
                            link.getAmount()),
                    "data-key",
                    link.getFrom() + " " + link.getSourceId() + " " + link.getTargetId());
        }
        return table.toMarkup();
    }
}
