package dk.opgavekatalog.data.export;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.JournalEntry;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocationKey;
import java.util.IdentityHashMap;
import tools.jackson.core.JsonGenerator;

/** The document of a journal. Entries are written one by one as they are. */
final class JournalDocument {

    private final CostStatement cost;

    /** One key gives the weights of many entries. */
    private final IdentityHashMap<AllocationKey, LocalizedText> keys = new IdentityHashMap<>();

    private JournalDocument(CostStatement cost) {
        this.cost = cost;
    }

    static void write(JsonGenerator out, CostStatement cost) {
        JsonFields fields = new JsonFields(out);
        out.writeStartObject();
        fields.head(cost);
        fields.text("model", cost.getModel().getId());
        fields.measures(cost.getResourceStatement().getMeasures());
        fields.array("entries", cost.getJournal(), new JournalDocument(cost)::writeEntry);
        out.writeEndObject();
    }

    private void writeEntry(JsonFields fields, JournalEntry entry) {
        fields.number("step", entry.getStepNumber());
        fields.text("measure", entry.getMeasure().getId());
        fields.object("from", entry.getSource(), JsonFields::account);
        fields.object("to", entry.getTarget(), JsonFields::account);
        fields.number("amount", entry.getAmount());
        fields.number("sharedAmount", entry.getSharedAmount());
        fields.text("exactSharedAmount", entry.getExactSharedAmount().toString());
        entry.getKey().ifPresent(key -> fields.text("key", keys.computeIfAbsent(key, this::describe)));
        fields.truth("fallback", entry.isByFallbackKey());
        fields.number("weight", entry.getWeight());
        fields.number("totalWeight", entry.getTotalWeight());
        fields.text("exactAmount", entry.getExactAmount().toString());
        fields.text("rounding", entry.getRounding().toString());
    }

    private LocalizedText describe(AllocationKey key) {
        return LocalizedText.of(cost.describe(key, Language.DANISH), cost.describe(key, Language.ENGLISH));
    }
}
