package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.description.CatalogDescriptions;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.function.Function;

/** One part for each field, to be opened: where its amounts came from, and what the catalogue says of it. */
final class FieldsSection {

    private final CostStatement cost;
    private final Language language;
    private final Phrases phrases;
    private final String id;

    FieldsSection(CostStatement cost, Language language, String id) {
        this.cost = cost;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.id = id;
    }

    /**
     * Writes the fields that the calculation used.
     *
     * @param shown the amounts that stand beside the name of a field
     * @param figures writes the tables of a field
     */
    Markup write(StageAmounts shown, Function<CatalogCode, Markup> figures) {
        Markup section = new Markup();
        for (StageAmounts.NamedCode named : StageAmounts.codes(cost)) {
            if (named.level() == CatalogLevel.FIELD && shown.isUsed(named.code())) {
                section.open(
                        "details",
                        "class",
                        "field",
                        "id",
                        id + named.code(),
                        "data-key",
                        named.code().toString());
                section.open("summary");
                section.leaf("span", named.code() + " " + named.name().in(language), "class", "name");
                section.leaf("span", phrases.number(StageTables.last(shown.of(named.code()))), "class", "number");
                section.close();
                section.add(figures.apply(named.code()));
                section.add(description(named.code()));
                section.close();
            }
        }
        return section;
    }

    private Markup description(CatalogCode code) {
        TaskCatalog first = cost.getStages().get(0).getCatalog();
        TaskCatalog catalog = cost.getCatalog().findField(code).isPresent() ? cost.getCatalog() : first;
        Markup text = new Markup();
        text.leaf("h4", phrases.of("Hvad kataloget siger", "What the catalogue says"));
        List<String> lines = CatalogDescriptions.of(catalog, language)
                .describeField(code)
                .lines()
                .toList();
        boolean isInList = false;
        // The first line is the name, which stands above already.
        for (String line : lines.subList(1, lines.size())) {
            boolean isItem = line.startsWith("  ");
            if (isInList && !isItem) {
                text.close();
            }
            if (isItem && !isInList) {
                text.open("ul", "class", "description");
            }
            isInList = isItem;
            if (!line.isBlank()) {
                text.leaf(isItem ? "li" : "h5", line.strip());
            }
        }
        return isInList ? text.close() : text;
    }
}
