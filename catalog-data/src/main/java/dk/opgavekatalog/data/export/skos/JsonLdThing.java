package dk.opgavekatalog.data.export.skos;

import dk.opgavekatalog.model.catalog.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing of a document. A property without a value is left out. Not thread-safe. */
final class JsonLdThing {

    private final Map<String, Object> json;

    JsonLdThing(Map<String, Object> json, String... types) {
        this.json = json;
        putAll("@type", List.of(types));
    }

    JsonLdThing value(String property, String value) {
        json.put(property, value);
        return this;
    }

    JsonLdThing value(String property, int value) {
        json.put(property, value);
        return this;
    }

    JsonLdThing values(String property, List<String> values) {
        putAll(property, values);
        return this;
    }

    JsonLdThing text(String property, LocalizedText text) {
        return texts(property, List.of(text));
    }

    JsonLdThing text(String property, Optional<LocalizedText> text) {
        return texts(property, text.stream().toList());
    }

    JsonLdThing texts(String property, List<LocalizedText> texts) {
        return texts(
                property,
                texts.stream().map(LocalizedText::getDa).toList(),
                texts.stream().map(LocalizedText::getEn).toList());
    }

    JsonLdThing texts(String property, List<String> danish, List<String> english) {
        if (!danish.isEmpty() || !english.isEmpty()) {
            Map<String, Object> byLanguage = new LinkedHashMap<>();
            new JsonLdThing(byLanguage).values("da", danish).values("en", english);
            json.put(property, byLanguage);
        }
        return this;
    }

    /** Puts one value by itself and several as an array, as is usual in JSON-LD. */
    private void putAll(String property, List<String> values) {
        if (values.size() == 1) {
            json.put(property, values.get(0));
        } else if (!values.isEmpty()) {
            json.put(property, List.copyOf(values));
        }
    }
}
