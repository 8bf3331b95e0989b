package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.Measure;
import java.util.List;
import java.util.Map;

/** The document of a {@link ModelSpan}. */
final class ModelSpanDocument {

    private ModelSpanDocument() {}

    static Map<String, Object> of(ModelSpan span) {
        CostStatement cost = span.getCostStatement();
        Fields byKind = new Fields();
        ComparisonDocument.KINDS.forEach((name, kind) -> {
            CostSpan ofKind = span.getTotal(kind);
            if (!ofKind.isEmpty()) {
                byKind.document(name, ofKind);
            }
        });
        return new Fields()
                .document("organisation", ModelParts.of(cost.getOrganisation()))
                .text("period", cost.getPeriod().toString())
                .document("edition", ModelParts.of(span.getCatalog().getEdition()))
                .text("unit", Measure.DKK)
                .list("models", span.getModels(), ComparedModel::toDocument)
                .text("ownModel", span.getOwnModel().key())
                .document("total", span.getTotal())
                .document("byKind", byKind.toMap())
                .list(
                        "fields",
                        List.copyOf(span.getSpans().entrySet()),
                        field -> new Fields()
                                .text("field", field.getKey().toString())
                                .text("name", span.getCatalog().getName(field.getKey()))
                                .all(field.getValue().toDocument())
                                .toMap())
                .toMap();
    }
}
