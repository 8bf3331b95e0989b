package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The document of a comparison. */
final class ComparisonDocument {

    static final Map<String, Class<? extends Account>> KINDS = kinds();

    private final CostComparison comparison;

    ComparisonDocument(CostComparison comparison) {
        this.comparison = comparison;
    }

    private static Map<String, Class<? extends Account>> kinds() {
        Map<String, Class<? extends Account>> kinds = new LinkedHashMap<>();
        kinds.put("onFields", Account.Field.class);
        kinds.put("inPools", Account.Pool.class);
        kinds.put("outside", Account.Outside.class);
        kinds.put("excluded", Account.Excluded.class);
        kinds.put("collectedSupport", Account.Support.class);
        kinds.put("onCounterAccounts", Account.CounterAccount.class);
        return kinds;
    }

    Map<String, Object> toMap() {
        return new Fields()
                .document("edition", ModelParts.of(comparison.getCatalog().getEdition()))
                .document("before", head(comparison.getBefore()))
                .document("after", head(comparison.getAfter()))
                .document(
                        "cost",
                        differences(
                                new Fields().text("unit", Measure.DKK),
                                comparison.getDifferences(),
                                comparison::getTotal,
                                comparison.getTotal()))
                .list("measures", comparison.measures(), this::measure)
                .toMap();
    }

    private static Map<String, Object> head(CostStatement cost) {
        return new Fields()
                .document(
                        "organisation",
                        ModelParts.of(cost.getResourceStatement().getOrganisation()))
                .text("period", cost.getResourceStatement().getPeriod().toString())
                .document(
                        "model",
                        new Fields()
                                .text("id", cost.getModel().getId())
                                .text("name", cost.getModel().getName())
                                .toMap())
                .toMap();
    }

    private Map<String, Object> measure(Measure measure) {
        return differences(
                new Fields().document("measure", ModelParts.of(measure)),
                comparison.getDifferences(measure),
                kind -> comparison.getTotal(kind, measure),
                comparison.getTotal(measure));
    }

    private Map<String, Object> differences(
            Fields fields,
            Map<CatalogCode, Difference> ofFields,
            Function<Class<? extends Account>, Difference> ofKind,
            Difference total) {
        Fields byKind = new Fields();
        KINDS.forEach((name, kind) -> {
            Difference difference = ofKind.apply(kind);
            if (!difference.isEmpty()) {
                byKind.document(name, difference);
            }
        });
        List<Map.Entry<CatalogCode, Difference>> differences = new ArrayList<>(ofFields.entrySet());
        return fields.document("total", total)
                .document("byKind", byKind.toMap())
                .list("fields", differences, this::field)
                .toMap();
    }

    private Map<String, Object> field(Map.Entry<CatalogCode, Difference> field) {
        return new Fields()
                .text("field", field.getKey().toString())
                .text("name", comparison.getCatalog().getName(field.getKey()))
                .all(field.getValue().toDocument())
                .toMap();
    }
}
