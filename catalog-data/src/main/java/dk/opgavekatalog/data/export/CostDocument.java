package dk.opgavekatalog.data.export;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.ReconciliationLine;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.data.json.PartWriter;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The document of a cost statement. */
final class CostDocument {

    private final CostStatement cost;

    private CostDocument(CostStatement cost) {
        this.cost = cost;
    }

    static void write(JsonGenerator out, CostStatement cost) {
        CostDocument document = new CostDocument(cost);
        JsonFields fields = new JsonFields(out);
        out.writeStartObject();
        fields.head(cost);
        out.writeName("model");
        PartWriter.write(out, cost.getModel());
        fields.measures(cost.getResourceStatement().getMeasures());
        fields.array("stages", cost.getStages(), document::writeStage);
        fields.array("costs", cost.getCatalog().getFields(), document::writeCost);
        fields.array("reconciliation", cost.getReconciliation().getLines(), CostDocument::writeLine);
        fields.array("warnings", cost.getWarnings(), document::writeWarning);
        out.writeEndObject();
    }

    private void writeStage(JsonFields fields, Stage stage) {
        fields.number("number", stage.getNumber());
        fields.text("description", language -> cost.describe(stage, language));
        fields.object("edition", stage.getCatalog().getEdition(), CostDocument::writeEdition);
        fields.array("amounts", slotsOf(stage), (amount, slot) -> {
            amount.account(slot.place());
            amount.text("measure", slot.measure().getId());
            amount.number("amount", stage.getAmount(slot.place(), slot.measure()));
        });
    }

    /** The name is that of the whole result's edition, or of no interest any more. */
    private static void writeEdition(JsonFields fields, Edition edition) {
        fields.text("id", edition.getId());
        fields.text("dataVersion", edition.getDataVersion());
    }

    /** Where an amount can stand. */
    private record Slot(UnitAccount place, Measure measure) {}

    private List<Slot> slotsOf(Stage stage) {
        List<Slot> slots = new ArrayList<>();
        for (UnitAccount place : stage.getAccounts()) {
            for (Measure measure : cost.getResourceStatement().getMeasures()) {
                slots.add(new Slot(place, measure));
            }
        }
        return slots;
    }

    private void writeCost(JsonFields fields, TaskField field) {
        fields.text("field", field.getCode().toString());
        fields.text("name", field.getName());
        fields.number("cost", cost.getCost(field.getCode()));
    }

    private static void writeLine(JsonFields fields, ReconciliationLine line) {
        fields.text("measure", line.getMeasure().getId());
        fields.number("stage", line.getStage().getNumber());
        fields.number("registered", line.getRegistered());
        fields.number("onFields", line.getOnFields());
        fields.number("inPools", line.getInPools());
        fields.number("outside", line.getOutside());
        fields.number("excluded", line.getExcluded());
        fields.number("onCounterAccounts", line.getOnCounterAccounts());
        fields.number("difference", line.getDifference());
        fields.number("refused", line.getRefused());
    }

    private void writeWarning(JsonFields fields, Warning warning) {
        fields.text("kind", warning.getKind().name());
        warning.getStepNumber().ifPresent(step -> fields.number("step", step));
        warning.getUnit().ifPresent(unit -> fields.text("unit", unit));
        warning.getAccount()
                .ifPresent(place -> fields.text("account", place.getAccount().toString()));
        fields.text("text", language -> cost.describe(warning, language));
    }
}
