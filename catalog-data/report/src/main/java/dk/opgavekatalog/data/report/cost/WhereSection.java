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
final class WhereSection {

    private WhereSection() {}

    /** Draws main categories and subcategories. */
    static Markup categories(CostStatement cost, StageAmounts amounts, Language language, String id) {
        return draw(cost, amounts, language, id + "where-" + amounts.quantity().id(), false);
    }

    /** Draws the fields. */
    static Markup fields(CostStatement cost, StageAmounts amounts, Language language, String id) {
        return draw(
                cost,
                amounts,
                language,
                id + "where-fields-" + amounts.quantity().id(),
                true);
    }

    private static Markup draw(
            CostStatement cost, StageAmounts amounts, Language language, String id, boolean withFields) {
        List<BarRow> rows = new ArrayList<>();
        for (StageAmounts.NamedCode named : StageAmounts.codes(cost)) {
            boolean isField = named.level() == CatalogLevel.FIELD;
            List<BigDecimal> stages = amounts.of(named.code());
            boolean isShown = isField == withFields && (!isField || amounts.isUsed(named.code()));
            if (isShown) {
                String code = named.code().toString();
                rows.add(new BarRow(
                        code,
                        code + " " + named.name().in(language),
                        Character.digit(code.charAt(0), 10),
                        named.level() == CatalogLevel.MAIN_CATEGORY,
                        stages.get(0),
                        StageTables.last(stages),
                        amounts.excluded(named.code())));
            }
        }
        Phrases phrases = Phrases.in(language);
        String title = (withFields
                        ? phrases.of("Opgavefelterne: ", "The task fields: ")
                        : phrases.of("Kategorierne: ", "The categories: "))
                + amounts.quantity().name(language);
        return Figure.of(
                title, CostBars.draw(id, title, rows, amounts.quantity().unit(language), language));
    }
}
