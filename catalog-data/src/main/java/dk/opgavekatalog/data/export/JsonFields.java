package dk.opgavekatalog.data.export;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.json.PartWriter;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Writes the properties that the documents of a cost statement are made of, one after the other. */
final class JsonFields {

    private final JsonGenerator out;

    JsonFields(JsonGenerator out) {
        this.out = out;
    }

    /** Whose result it is and when: how every document begins. */
    void head(CostStatement cost) {
        out.writeName("organisation");
        PartWriter.write(out, cost.getResourceStatement().getOrganisation());
        text("period", cost.getResourceStatement().getPeriod().toString());
        object("edition", cost.getCatalog().getEdition(), this::edition);
    }

    private void edition(JsonFields fields, Edition edition) {
        fields.text("id", edition.getId());
        fields.text("name", edition.getName());
        fields.text("dataVersion", edition.getDataVersion());
    }

    void measures(List<Measure> measures) {
        out.writeName("measures");
        out.writeStartArray();
        measures.forEach(measure -> PartWriter.write(out, measure));
        out.writeEndArray();
    }

    void account(UnitAccount place) {
        text("unit", place.getUnit());
        text("account", place.getAccount().toString());
    }

    void text(String name, String text) {
        out.writeName(name);
        out.writeString(text);
    }

    void text(String name, LocalizedText text) {
        out.writeName(name);
        PartWriter.write(out, text);
    }

    /** A text that is worded in a language. */
    void text(String name, Function<Language, String> wording) {
        text(name, LocalizedText.of(wording.apply(Language.DANISH), wording.apply(Language.ENGLISH)));
    }

    void number(String name, int number) {
        out.writeName(name);
        out.writeNumber(number);
    }

    /** All decimals that it has; for numbers that a calculation made, of which none has a large exponent. */
    void number(String name, BigDecimal number) {
        out.writeName(name);
        out.writeNumber(number.toPlainString());
    }

    void truth(String name, boolean truth) {
        out.writeName(name);
        out.writeBoolean(truth);
    }

    <T> void object(String name, T value, BiConsumer<JsonFields, T> content) {
        out.writeName(name);
        object(value, content);
    }

    <T> void array(String name, Iterable<? extends T> values, BiConsumer<JsonFields, T> content) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(value -> object(value, content));
        out.writeEndArray();
    }

    private <T> void object(T value, BiConsumer<JsonFields, T> content) {
        out.writeStartObject();
        content.accept(this, value);
        out.writeEndObject();
    }
}
