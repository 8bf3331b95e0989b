package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.Page;
import dk.opgavekatalog.model.language.Language;
import java.util.List;

/** The page of one cost statement. */
public final class CostPage {

    /** The rows of all tables of fields together; more would make the file too large to send. */
    private static final int ROWS_OF_FIELDS = 1_500;

    private final CostStatement cost;
    private final ReportFrame frame;
    private final Language language;
    private final Phrases phrases;

    /**
     * Creates the page.
     *
     * @param cost the cost statement
     * @param frame what the caller says of the report
     */
    public CostPage(CostStatement cost, ReportFrame frame) {
        this.cost = cost;
        this.frame = frame;
        this.language = frame.language();
        this.phrases = Phrases.in(language);
    }

    /** Returns the page. */
    public Page toPage() {
        String title = phrases.of("Omkostningsopgørelse: ", "Cost statement: ")
                + cost.getOrganisation().getName() + ", " + cost.getPeriod();
        List<StageAmounts> amounts = Quantity.of(cost).stream()
                .map(quantity -> StageAmounts.of(cost, quantity))
                .toList();
        Markup body = new Markup();
        body.open("header");
        body.leaf("h1", title);
        body.leaf("p", cost.getModel().getName().in(language), "class", "faint");
        body.close();
        body.open("main");
        section(body, "status", phrases.of("Afstemning og advarsler", "Reconciliation and warnings"))
                .add(new StatusSection(cost, language, "").write())
                .add(frame.reading())
                .close();
        List<FlowSection> flows = amounts.stream()
                .map(quantity -> new FlowSection(cost, quantity.quantity(), language, ""))
                .toList();
        section(body, "flow", phrases.of("Strømmen gennem beregningen", "The flow through the calculation"));
        for (int i = 0; i < flows.size(); i++) {
            panel(body, amounts.get(i).quantity())
                    .add(flows.get(i).picture())
                    .open("details")
                    .leaf("summary", phrases.of("Strømmen som tabel", "The flow as a table"))
                    .add(flows.get(i).table())
                    .close()
                    .close();
        }
        body.close();
        section(body, "where", phrases.of("Hvor pengene er", "Where the money is"));
        amounts.forEach(quantity -> panel(body, quantity.quantity())
                .add(WhereSection.categories(cost, quantity, language, ""))
                .open("details")
                .leaf("summary", phrases.of("Alle opgavefelter", "All task fields"))
                .add(WhereSection.fields(cost, quantity, language, ""))
                .close()
                .close());
        body.close();
        StageTables tables = new StageTables(cost, language, "");
        section(body, "stages", phrases.of("Beløb ved hvert trin", "Amounts at every stage"))
                .add(tables.legend());
        amounts.forEach(quantity -> panel(body, quantity.quantity())
                .add(tables.groups(quantity))
                .add(tables.fields(quantity))
                .close());
        body.close();
        FieldDetails details = new FieldDetails(cost, language, FieldDetails.mostLines(cost, ROWS_OF_FIELDS));
        section(body, "fields", phrases.of("Opgavefelterne et for et", "The task fields one by one"))
                .add(new FieldsSection(cost, language, "")
                        .write(amounts.get(0), code -> details.write(code, "f" + code)))
                .close();
        body.close();
        body.add(frame.foot(List.of(cost)));
        return new Page(
                language,
                title,
                styles(),
                scripts(),
                flows.stream().map(FlowSection::data).toList(),
                body);
    }

    private static List<String> styles() {
        return List.of("picture.css", "page.css", "cost.css");
    }

    private static List<String> scripts() {
        return List.of(
                "numbers.js",
                "svg.js",
                "tables.js",
                "quantities.js",
                "fields.js",
                "flow-grouping.js",
                "flow-layout.js",
                "flow-drawing.js",
                "flow.js",
                "cost.js");
    }

    /** Opens a section with a heading. */
    private static Markup section(Markup body, String id, String heading) {
        return body.open("section", "id", id, "aria-labelledby", id + "-heading")
                .leaf("h2", heading, "id", id + "-heading");
    }

    /** Opens the part of a section that shows one quantity. */
    private Markup panel(Markup body, Quantity quantity) {
        return body.open("div", "class", "panel", "data-quantity", quantity.id())
                .leaf("h3", quantity.name(language));
    }
}
