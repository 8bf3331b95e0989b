package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.comparison.ModelSpan;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.Page;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Optional;

/** The page of one cost statement. */
public final class CostPage {

    /** The rows of all tables of fields together; more would make the file too large to send. */
    private static final int ROWS_OF_FIELDS = 1_200;

    private static final int LEAST_ROWS = 200;

    /** The characters of all fields together. */
    private static final int LENGTH_OF_FIELDS = 560_000;

    private final CostStatement cost;
    private final ReportFrame frame;
    private final Language language;
    private final Phrases phrases;
    private final List<StageAmounts> amounts;
    private final List<FlowSection> flows;
    private final ReportBody body;
    private final String title;

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
        this.amounts = Quantity.of(cost).stream()
                .map(quantity -> StageAmounts.of(cost, quantity))
                .toList();
        this.flows = amounts.stream()
                .map(quantity -> FlowSection.whole(cost, quantity.quantity(), language))
                .toList();
        this.title = phrases.of("Omkostningsopgørelse: ", "Cost statement: ")
                + cost.getOrganisation().getName() + ", " + cost.getPeriod();
        this.body = new ReportBody(title, cost.getModel().getName().in(language), language);
    }

    /** Returns the page. */
    public Page toPage() {
        body.section("status", phrases.of("Afstemning og advarsler", "Reconciliation and warnings"))
                .add(new StatusSection(cost, !frame.readings().isEmpty(), language, "").write())
                .add(frame.reading())
                .close();
        addFlow();
        addBars();
        addStages();
        addSpan();
        addFields();
        Markup whole = body.finish(frame.foot(List.of(cost)));
        return new Page(
                language,
                title,
                ReportBody.STYLES,
                ReportBody.SCRIPTS,
                flows.stream().map(FlowSection::data).toList(),
                whole);
    }

    private void addFlow() {
        Markup section =
                body.section("flow", phrases.of("Strømmen gennem beregningen", "The flow through the calculation"));
        for (int i = 0; i < flows.size(); i++) {
            body.panel(amounts.get(i).quantity())
                    .add(flows.get(i).picture())
                    .open("details")
                    .leaf("summary", phrases.of("Strømmen som tabel", "The flow as a table"))
                    .add(flows.get(i).table())
                    .close()
                    .close();
        }
        section.close();
    }

    private void addBars() {
        Markup section =
                body.section("where", WhereSection.heading(amounts.get(0).quantity(), phrases));
        for (StageAmounts quantity : amounts) {
            Markup panel = body.panel(quantity.quantity()).add(WhereSection.figure(quantity, false, language));
            // The fields of every measure would take a tenth of the file; the tables below have them.
            if (quantity == amounts.get(0)) {
                panel.open("details")
                        .leaf("summary", phrases.of("Alle opgavefelter", "All task fields"))
                        .add(WhereSection.figure(quantity, true, language))
                        .close();
            }
            panel.close();
        }
        section.close();
    }

    private void addStages() {
        StageTables tables = new StageTables(cost, language, "");
        Markup section = body.section("stages", phrases.of("Beløb ved hvert trin", "Amounts at every stage"))
                .add(tables.legend());
        amounts.forEach(quantity -> body.panel(quantity.quantity())
                .add(tables.groups(quantity))
                .add(tables.fields(quantity))
                .close());
        section.close();
    }

    /** Shows how far the cost depends on the model; a statement without cost has nothing to show. */
    private void addSpan() {
        if (amounts.get(0).quantity().isCost()) {
            body.section("choices", phrases.of("Hvad modelvalget betyder", "What the choice of model means"))
                    .add(new SpanSection(ModelSpan.of(cost), language).write())
                    .close();
        }
    }

    private void addFields() {
        int rows = ROWS_OF_FIELDS;
        Markup fields = fields(rows);
        // Long names take room too, so the length decides in the end.
        while (rows > LEAST_ROWS && fields.toString().length() > LENGTH_OF_FIELDS) {
            rows /= 2;
            fields = fields(rows);
        }
        body.section("fields", phrases.of("Opgavefelterne et for et", "The task fields one by one"))
                .add(fields)
                .close();
    }

    private Markup fields(int rows) {
        StageAmounts shown = amounts.get(0);
        List<StageAmounts.NamedCode> used = StageAmounts.usedFields(List.of(shown));
        FieldDetails details = new FieldDetails(cost, language, FieldDetails.mostLines(cost, used, rows));
        FieldsSection fields = new FieldsSection(language);
        for (StageAmounts.NamedCode field : used) {
            fields.add(
                    cost,
                    field,
                    Optional.of(StageTables.last(shown.of(field.code()))),
                    details.write(field.code(), "f" + field.code()));
        }
        return fields.toMarkup();
    }
}
