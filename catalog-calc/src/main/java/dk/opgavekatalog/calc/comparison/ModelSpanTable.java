package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.plain.Columns;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Map;

/** The table of a {@link ModelSpan}: a row for each field. */
final class ModelSpanTable {

    private ModelSpanTable() {}

    static ResultTable of(ModelSpan span) {
        Columns<Map.Entry<CatalogCode, CostSpan>> columns = new Columns<Map.Entry<CatalogCode, CostSpan>>()
                .plain("Kode", "Code", row -> row.getKey().toString())
                .text("Navn", "Name", row -> span.getCatalog().getName(row.getKey()));
        for (ComparedModel model : span.getModels()) {
            columns.optionalDecimal(
                    model.getName(Language.DANISH),
                    model.getName(Language.ENGLISH),
                    row -> row.getValue().findCost(model));
        }
        return columns.decimal("Laveste", "Lowest", row -> row.getValue().getLowest())
                .decimal("Højeste", "Highest", row -> row.getValue().getHighest())
                .decimal("Spænd", "Span", row -> row.getValue().getSpan())
                .wording(
                        "Regel, der betyder mest",
                        "Rule that matters most",
                        (row, language) -> row.getValue()
                                .findLargestPart()
                                .map(part -> part.getName(language))
                                .orElse(""))
                .of(List.copyOf(span.getSpans().entrySet()));
    }
}
