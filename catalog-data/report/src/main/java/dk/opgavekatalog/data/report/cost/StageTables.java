package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.export.result.AccountKind;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataTable;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The amounts at every stage as tables: one of all groups of accounts, which adds up, and one of the fields. */
final class StageTables {

    private final CostStatement cost;
    private final Language language;
    private final Phrases phrases;
    private final String id;

    StageTables(CostStatement cost, Language language, String id) {
        this.cost = cost;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.id = id;
    }

    /** Writes what the numbers of the stages mean. */
    Markup legend() {
        Markup list = new Markup().open("ol", "class", "stages", "start", "0");
        for (Stage stage : cost.getStages()) {
            list.leaf("li", cost.describe(stage, language));
        }
        return list.close();
    }

    /** Writes main categories, subcategories and all other accounts. The main categories and the others add up. */
    Markup groups(StageAmounts amounts) {
        String name = amounts.quantity().name(language);
        DataTable table = table("groups-", amounts, phrases.of("Alle konti: ", "All accounts: ") + name);
        for (StageAmounts.NamedCode named : StageAmounts.codes(cost)) {
            if (named.level() != CatalogLevel.FIELD) {
                row(table, named, amounts);
            }
        }
        for (AccountKind kind : AccountKind.OTHERS) {
            other(table, kind.name().in(language), amounts.of(kind.type()));
        }
        List<Object> total = new ArrayList<>(List.of(phrases.of("I alt", "Total"), ""));
        total.addAll(amounts.total());
        table.total(total);
        return table.toMarkup();
    }

    private void other(DataTable table, String name, List<BigDecimal> cells) {
        if (cells.stream().anyMatch(amount -> amount.signum() != 0)) {
            List<Object> row = new ArrayList<>(List.of("", name));
            row.addAll(cells);
            table.row(row, "class", "main");
        }
    }

    /** Writes the fields, each with a link to its details. */
    Markup fields(StageAmounts amounts) {
        DataTable table = table(
                "fields-",
                amounts,
                phrases.of("Opgavefelter: ", "Task fields: ")
                        + amounts.quantity().name(language));
        for (StageAmounts.NamedCode named : StageAmounts.codes(cost)) {
            if (amounts.isUsed(named.code())) {
                row(table, named, amounts);
            }
        }
        List<Object> total = new ArrayList<>(List.of(phrases.of("I alt", "Total"), ""));
        total.addAll(amounts.of(Account.Field.class));
        table.total(total);
        return table.toMarkup();
    }

    private DataTable table(String kind, StageAmounts amounts, String caption) {
        DataTable table = DataTable.of(id + kind + amounts.quantity().id(), caption, language)
                .text(phrases.of("Kode", "Code"))
                .text(phrases.of("Navn", "Name"));
        for (Stage stage : cost.getStages()) {
            table.number(
                    stage.getNumber() == 0
                            ? phrases.of("Direkte", "Direct")
                            : phrases.of("Efter trin ", "After step ") + stage.getNumber());
        }
        return table;
    }

    private void row(DataTable table, StageAmounts.NamedCode named, StageAmounts amounts) {
        String code = named.code().toString();
        List<Object> cells = new ArrayList<>();
        cells.add(named.level() == CatalogLevel.FIELD ? new Markup().leaf("a", code, "href", "#" + id + code) : code);
        cells.add(named.name().in(language));
        cells.addAll(amounts.of(named.code()));
        table.row(cells, "class", level(named.level()), "data-key", code);
    }

    private static String level(CatalogLevel level) {
        return switch (level) {
            case MAIN_CATEGORY -> "main";
            case SUBCATEGORY -> "sub";
            case FIELD -> "field";
        };
    }

    /** Returns the amount after the last step. */
    static BigDecimal last(List<BigDecimal> stages) {
        return stages.get(stages.size() - 1);
    }
}
