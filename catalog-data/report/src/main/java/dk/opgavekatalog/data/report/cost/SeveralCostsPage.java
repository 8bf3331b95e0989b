package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.drawing.StackedBars;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataBlock;
import dk.opgavekatalog.data.report.page.DataTable;
import dk.opgavekatalog.data.report.page.Figure;
import dk.opgavekatalog.data.report.page.Page;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.RefusedRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of several cost statements beside each other. It shows one quantity, and of each statement less than a page
 * of its own would: its flow is open down to subcategories, and fields have their amounts without every move.
 */
public final class SeveralCostsPage {

    private static final int MOST_NAMED = 3;

    private final List<CostStatement> costs;
    private final ReportFrame frame;
    private final Language language;
    private final Phrases phrases;
    private final Quantity quantity;
    private final List<StageAmounts> amounts;
    private final List<String> names;
    private final List<StageAmounts.NamedCode> categories;
    private final List<DataBlock> data = new ArrayList<>();
    private final ReportBody body;
    private final String title;

    /**
     * Creates the page.
     *
     * @param costs the cost statements, in the order of the report
     * @param frame what the caller says of the report
     * @throws IllegalArgumentException when they have no cost and no measure in common
     */
    public SeveralCostsPage(List<CostStatement> costs, ReportFrame frame) {
        this.costs = costs;
        this.frame = frame;
        this.language = frame.language();
        this.phrases = Phrases.in(language);
        this.quantity = Quantity.common(costs);
        this.amounts = costs.stream()
                .map(cost -> StageAmounts.of(cost, quantity.in(cost)))
                .toList();
        this.names = names(costs, language);
        this.categories = StageAmounts.mainCategories(costs);
        this.title = phrases.number(BigDecimal.valueOf(costs.size()))
                + phrases.of(" omkostningsopgørelser: ", " cost statements: ")
                + few(costs.stream()
                        .map(cost -> cost.getOrganisation().getName())
                        .toList())
                + ", "
                + few(costs.stream().map(cost -> cost.getPeriod().toString()).toList());
        this.body = new ReportBody(title, quantity.name(language), language);
    }

    /** Names the different ones among a few; of many the first and the last. */
    private static String few(List<String> names) {
        List<String> different = names.stream().distinct().toList();
        return different.size() <= MOST_NAMED
                ? String.join(", ", different)
                : different.get(0) + " … " + different.get(different.size() - 1);
    }

    /** Returns the page. */
    public Page toPage() {
        body.section("status", phrases.of("Afstemning og advarsler", "Reconciliation and warnings"))
                .add(statusTable())
                .add(warnings())
                .add(frame.reading())
                .close();
        body.section("where", WhereSection.heading(quantity, phrases))
                .add(bars())
                .add(categoryTable())
                .close();
        addChanges();
        addStatements();
        addFields();
        return new Page(language, title, ReportBody.STYLES, ReportBody.SCRIPTS, data, body.finish(frame.foot(costs)));
    }

    /** Names the statements; by their models too, where these differ. */
    private static List<String> names(List<CostStatement> costs, Language language) {
        boolean isModelSaid =
                costs.stream().map(CostStatement::getModel).distinct().count() > 1;
        return costs.stream()
                .map(cost -> cost.getOrganisation().getName() + ", " + cost.getPeriod()
                        + (isModelSaid ? " – " + cost.getModel().getName().in(language) : ""))
                .toList();
    }

    private String name(int number) {
        return names.get(number);
    }

    private Markup link(int number) {
        return new Markup().leaf("a", name(number), "href", "#" + key(number));
    }

    private static String key(int number) {
        return "s" + number;
    }

    private Markup statusTable() {
        DataTable table = DataTable.of(
                        "overview",
                        phrases.of("Opgørelserne og deres afstemning", "The statements and their reconciliation"),
                        language)
                .text(phrases.of("Opgørelse", "Statement"))
                .number(phrases.of("Registreret", "Registered"))
                .number(phrases.of("På opgavefelter", "On task fields"))
                .number(phrases.of("Udeladt", "Excluded"))
                .number(phrases.of("Andet", "Other"))
                .text(phrases.of("Afstemt", "Reconciled"))
                .number(phrases.of("Afviste rækker", "Refused rows"))
                .number(phrases.of("Advarsler", "Warnings"));
        for (int i = 0; i < costs.size(); i++) {
            BigDecimal registered = StageTables.last(amounts.get(i).total());
            BigDecimal onFields = StageTables.last(amounts.get(i).of(Account.Field.class));
            BigDecimal excluded = StageTables.last(amounts.get(i).of(Account.Excluded.class));
            long refused = costs.get(i)
                    .getResourceStatement()
                    .getRefusedRows()
                    .map(RefusedRows::getRows)
                    .orElse(0L);
            table.row(
                    List.of(
                            link(i),
                            registered,
                            onFields,
                            excluded,
                            registered.subtract(onFields).subtract(excluded),
                            costs.get(i).getReconciliation().isBalanced()
                                    ? phrases.of("ja", "yes")
                                    : phrases.of("NEJ", "NO"),
                            BigDecimal.valueOf(refused),
                            BigDecimal.valueOf(costs.get(i).getWarnings().size())),
                    "data-key",
                    key(i));
        }
        return table.toMarkup();
    }

    private Markup warnings() {
        Markup list = new Markup();
        for (int i = 0; i < costs.size(); i++) {
            CostStatement cost = costs.get(i);
            if (!cost.getWarnings().isEmpty()) {
                list.leaf("h3", phrases.of("Advarsler: ", "Warnings: ") + name(i))
                        .open("ul", "class", "warnings");
                cost.getWarnings().forEach(warning -> list.leaf("li", cost.describe(warning, language)));
                list.close();
            }
        }
        return list;
    }

    private Markup bars() {
        List<StackedBars.Part> parts = new ArrayList<>();
        for (StageAmounts.NamedCode main : categories) {
            parts.add(new StackedBars.Part(main.code() + " " + main.name().in(language), "field-" + main.code()));
        }
        parts.add(new StackedBars.Part(phrases.of("Udeladt", "Excluded"), "excluded"));
        parts.add(new StackedBars.Part(phrases.of("Andet", "Other"), "outside"));
        List<StackedBars.Row> rows = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            rows.add(new StackedBars.Row(key(i), name(i), parts(amounts.get(i))));
        }
        String heading = phrases.of("Efter sidste trin: ", "After the last step: ") + quantity.name(language);
        return Figure.of(
                heading, StackedBars.draw("where-all", heading, parts, rows, quantity.unit(language), language));
    }

    /** Returns the amounts of the main categories, what is excluded, and all else, which add up to the total. */
    private List<BigDecimal> parts(StageAmounts of) {
        List<BigDecimal> parts = new ArrayList<>();
        for (StageAmounts.NamedCode main : categories) {
            parts.add(StageTables.last(of.of(main.code())));
        }
        parts.add(StageTables.last(of.of(Account.Excluded.class)));
        BigDecimal rest = StageTables.last(of.total());
        for (BigDecimal part : parts) {
            rest = rest.subtract(part);
        }
        parts.add(rest);
        return parts;
    }

    private Markup categoryTable() {
        List<StageAmounts.NamedCode> codes = StageAmounts.codes(costs.get(0)).stream()
                .filter(named -> named.level() != CatalogLevel.FIELD)
                .toList();
        DataTable table = DataTable.of(
                        "categories",
                        phrases.of("Kategorierne efter sidste trin", "The categories after the last step"),
                        language)
                .text(phrases.of("Opgørelse", "Statement"));
        codes.forEach(named -> table.number(named.code() + " " + named.name().in(language)));
        for (int i = 0; i < costs.size(); i++) {
            List<Object> cells = new ArrayList<>(List.of(link(i)));
            for (StageAmounts.NamedCode named : codes) {
                cells.add(StageTables.last(amounts.get(i).of(named.code())));
            }
            table.row(cells, "data-key", key(i));
        }
        return table.toMarkup();
    }

    /** Writes the changes between statements of the same organisation that follow each other, or of the only two. */
    private void addChanges() {
        Markup changes = new Markup();
        for (int i = 1; i < costs.size(); i++) {
            CostStatement before = costs.get(i - 1);
            CostStatement after = costs.get(i);
            boolean isCompared = costs.size() == 2 || before.getOrganisation().equals(after.getOrganisation());
            boolean isSameEdition = before.getCatalog().equals(after.getCatalog());
            if (isCompared && !isSameEdition) {
                changes.leaf(
                        "p",
                        name(i - 1) + " → " + name(i)
                                + phrases.of(
                                        ": kan ikke sammenlignes, fordi de hører til to udgaver af kataloget.",
                                        ": cannot be compared, because the results belong to two editions of the"
                                                + " catalogue."));
            } else if (isCompared && quantity.isCost()) {
                changes.open("details")
                        .leaf("summary", name(i - 1) + " → " + name(i))
                        .add(new ComparisonSection(CostComparison.of(before, after), language)
                                .write("change-" + i, name(i - 1) + " → " + name(i)))
                        .close();
            }
        }
        if (!changes.toString().isEmpty()) {
            body.section("changes", phrases.of("Hvad der ændrede sig, og hvorfor", "What changed, and why"))
                    .add(changes)
                    .close();
        }
    }

    private void addStatements() {
        Markup section = body.section("statements", phrases.of("Opgørelserne en for en", "The statements one by one"));
        for (int i = 0; i < costs.size(); i++) {
            FlowSection flow = FlowSection.ofSubcategories(costs.get(i), quantity.in(costs.get(i)), language, key(i));
            data.add(flow.data());
            StageTables tables = new StageTables(costs.get(i), language, key(i));
            section.open("details", "id", key(i), "data-key", key(i))
                    .leaf("summary", name(i))
                    .add(flow.picture())
                    .add(tables.legend())
                    .add(tables.groups(amounts.get(i)))
                    .close();
        }
        section.close();
    }

    private void addFields() {
        FieldsSection fields = new FieldsSection(language);
        for (StageAmounts.NamedCode field : StageAmounts.usedFields(amounts)) {
            // Neither years nor models of the same resources can be added up.
            fields.add(owner(field), field, Optional.empty(), fieldTable(field));
        }
        body.section("fields", phrases.of("Opgavefelterne et for et", "The task fields one by one"))
                .add(fields.toMarkup())
                .close();
    }

    private CostStatement owner(StageAmounts.NamedCode field) {
        return amounts.stream()
                .filter(of -> of.isUsed(field.code()))
                .findFirst()
                .orElseThrow()
                .cost();
    }

    private Markup fieldTable(StageAmounts.NamedCode field) {
        DataTable table = DataTable.of(
                        "f" + field.code(),
                        field.code() + " " + field.name().in(language) + ": " + quantity.name(language),
                        language)
                .text(phrases.of("Opgørelse", "Statement"))
                .number(phrases.of("Registreret", "Registered"))
                .number(phrases.of("Efter sidste trin", "After the last step"))
                .number(phrases.of("Udeladt", "Excluded"));
        for (int i = 0; i < costs.size(); i++) {
            List<BigDecimal> stages = amounts.get(i).of(field.code());
            table.row(
                    List.of(
                            link(i),
                            stages.get(0),
                            StageTables.last(stages),
                            amounts.get(i).excluded(field.code())),
                    "data-key",
                    key(i));
        }
        return table.toMarkup();
    }
}
