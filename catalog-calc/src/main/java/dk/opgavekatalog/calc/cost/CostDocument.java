package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.Map;

/** The documents of a cost statement. */
final class CostDocument {

    private final CostStatement cost;

    CostDocument(CostStatement cost) {
        this.cost = cost;
    }

    Map<String, Object> ofResult() {
        return cost.calculation()
                .head()
                .document("model", ModelParts.of(cost.getModel()))
                .list("measures", cost.getResourceStatement().getMeasures(), ModelParts::of)
                .list("stages", cost.getStages(), Stage::toDocument)
                .list("costs", cost.getCatalog().getFields(), this::cost)
                .list("reconciliation", cost.getReconciliation().getLines(), ReconciliationLine::toDocument)
                .list("warnings", cost.getWarnings(), this::warning)
                .toMap();
    }

    private Map<String, Object> cost(TaskField field) {
        return new Fields()
                .text("field", field.getCode().toString())
                .text("name", field.getName())
                .number("cost", cost.getCost(field.getCode()))
                .toMap();
    }

    private Map<String, Object> warning(Warning warning) {
        return new Fields()
                .all(warning.toDocument())
                .wording("text", language -> cost.describe(warning, language))
                .toMap();
    }

    Map<String, Object> ofJournal() {
        return cost.calculation()
                .head()
                .text("model", cost.getModel().getId())
                .list("measures", cost.getResourceStatement().getMeasures(), ModelParts::of)
                .list("entries", cost.getJournal(), JournalEntry::toDocument)
                .toMap();
    }
}
