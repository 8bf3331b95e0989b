package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.drawing.BarRow;
import dk.opgavekatalog.data.report.drawing.CostBars;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.Figure;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where the money is: what was registered beside what is there in the end, by category and by field. */
public final class WhereSection {

    private WhereSection() {}

    /**
     * Draws the cost of a cost statement, or its first measure when it has no cost.
     *
     * @param withFields whether the rows are fields, and not categories
     * @param id the beginning of the ids in the picture
     */
    public static Markup draw(CostStatement cost, boolean withFields, Language language, String id) {
        StageAmounts amounts = StageAmounts.of(cost, Quantity.of(cost).get(0));
        return draw(amounts, withFields, language, id, title(amounts, withFields, language));
    }

    /** Returns the figure of the categories, or of the fields. */
    static Markup figure(StageAmounts amounts, boolean withFields, Language language) {
        String id =
                (withFields ? "where-fields-" : "where-") + amounts.quantity().id();
        String title = title(amounts, withFields, language);
        return Figure.of(title, draw(amounts, withFields, language, id, title));
    }

    /** Returns the heading of the section: not everything that is registered is money. */
    static String heading(Quantity quantity, Phrases phrases) {
        return quantity.isCost()
                ? phrases.of("Hvor pengene er", "Where the money is")
                : phrases.of("Hvor ressourcerne er", "Where the resources are");
    }

    private static String title(StageAmounts amounts, boolean withFields, Language language) {
        Phrases phrases = Phrases.in(language);
        return (withFields
                        ? phrases.of("Opgavefelterne: ", "The task fields: ")
                        : phrases.of("Kategorierne: ", "The categories: "))
                + amounts.quantity().name(language);
    }

    private static Markup draw(StageAmounts amounts, boolean withFields, Language language, String id, String title) {
        List<BarRow> rows = new ArrayList<>();
        for (StageAmounts.NamedCode named : StageAmounts.codes(amounts.cost())) {
            boolean isField = named.level() == CatalogLevel.FIELD;
            if (isField == withFields && (!isField || amounts.isUsed(named.code()))) {
                rows.add(row(amounts, named, language));
            }
        }
        return CostBars.draw(id, title, rows, amounts.quantity().unit(language), language);
    }

    private static BarRow row(StageAmounts amounts, StageAmounts.NamedCode named, Language language) {
        List<BigDecimal> stages = amounts.of(named.code());
        String code = named.code().toString();
        return new BarRow(
                code,
                code + " " + named.name().in(language),
                Character.digit(code.charAt(0), 10),
                named.level() == CatalogLevel.MAIN_CATEGORY,
                stages.get(0),
                StageTables.last(stages),
                amounts.excluded(named.code()));
    }
}
