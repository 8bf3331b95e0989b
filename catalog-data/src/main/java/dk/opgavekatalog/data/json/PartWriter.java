package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Organisation;
import tools.jackson.core.JsonGenerator;

/** Writes types of the model where they are parts of another document, in the form that they have in their own. */
public final class PartWriter {

    private PartWriter() {}

    /**
     * Writes a text in both languages.
     *
     * @param out where to
     * @param text the text
     */
    public static void write(JsonGenerator out, LocalizedText text) {
        FieldForms.LOCALIZED_TEXT.write(out, text);
    }

    /**
     * Writes an organisation.
     *
     * @param out where to
     * @param organisation the organisation
     */
    public static void write(JsonGenerator out, Organisation organisation) {
        StatementForms.ORGANISATION.write(out, organisation);
    }

    /**
     * Writes a measure.
     *
     * @param out where to
     * @param measure the measure
     */
    public static void write(JsonGenerator out, Measure measure) {
        StatementForms.MEASURE.write(out, measure);
    }

    /**
     * Writes a cost model.
     *
     * @param out where to
     * @param model the model
     */
    public static void write(JsonGenerator out, CostModel model) {
        CostModelForms.COST_MODEL.write(out, model);
    }
}
