package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.description.CatalogDescriptions;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One part for each field, to be opened: its figures, and what the catalogue says of it. */
final class FieldsSection {

    private final Language language;
    private final Phrases phrases;
    private final Markup section = new Markup();

    FieldsSection(Language language) {
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    /**
     * Writes a field.
     *
     * @param cost a cost statement with the field in one of its editions
     * @param field the code and the name
     * @param shown the amount that stands beside the name; empty where no single amount is that of the field
     * @param figures the tables of the field
     */
    void add(CostStatement cost, StageAmounts.NamedCode field, Optional<BigDecimal> shown, Markup figures) {
        String code = field.code().toString();
        section.open("details", "class", "field", "id", code, "data-key", code);
        section.open("summary");
        section.leaf("span", code + " " + field.name().in(language), "class", "name");
        shown.ifPresent(amount -> section.leaf("span", phrases.number(amount), "class", "number"));
        section.close();
        section.add(figures).add(description(cost, field.code()));
        section.close();
    }

    /** Returns all fields that were written. */
    Markup toMarkup() {
        return section;
    }

    private Markup description(CostStatement cost, CatalogCode code) {
        TaskCatalog catalog = cost.getCatalog();
        // The last edition that has the field: a model can convert to another edition, and back.
        for (Stage stage : cost.getStages()) {
            if (stage.getCatalog().findField(code).isPresent()) {
                catalog = stage.getCatalog();
            }
        }
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
                text.leaf(isItem ? "li" : "h5", line.strip().replaceFirst("^- ", ""));
            }
        }
        return isInList ? text.close() : text;
    }
}
