package dk.opgavekatalog.calc.plain;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.catalog.LocalizedText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects the properties of a document, one after the other. Not thread-safe. */
public final class Fields {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** Without any property. */
    public Fields() {}

    /**
     * A text that is no language's.
     *
     * @param name name of the property
     * @param text the text
     * @return this
     */
    public Fields text(String name, String text) {
        properties.put(name, text);
        return this;
    }

    /**
     * A text in both languages.
     *
     * @param name name of the property
     * @param text the text
     * @return this
     */
    public Fields text(String name, LocalizedText text) {
        return document(name, localized(text.getDa(), text.getEn()));
    }

    /**
     * A text that is worded in a language.
     *
     * @param name name of the property
     * @param wording gives the text in a language
     * @return this
     */
    public Fields wording(String name, Function<Language, String> wording) {
        return document(name, localized(wording.apply(Language.DANISH), wording.apply(Language.ENGLISH)));
    }

    private static Map<String, Object> localized(String danish, String english) {
        return new Fields().text("da", danish).text("en", english).toMap();
    }

    /**
     * A whole number.
     *
     * @param name name of the property
     * @param number the number
     * @return this
     */
    public Fields number(String name, int number) {
        properties.put(name, number);
        return this;
    }

    /**
     * A decimal number.
     *
     * @param name name of the property
     * @param number the number, with the decimals that it is to have; without an exponent that would make it long
     * @return this
     */
    public Fields number(String name, BigDecimal number) {
        properties.put(name, plain(number));
        return this;
    }

    /**
     * A list of decimal numbers.
     *
     * @param name name of the property
     * @param numbers the numbers, as for {@link #number(String, BigDecimal)}
     * @return this
     */
    public Fields numbers(String name, List<BigDecimal> numbers) {
        return list(name, numbers, Fields::plain);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * A truth value.
     *
     * @param name name of the property
     * @param truth true or false
     * @return this
     */
    public Fields truth(String name, boolean truth) {
        properties.put(name, truth);
        return this;
    }

    /**
     * A document within this one.
     *
     * @param name name of the property
     * @param document the document
     * @return this
     */
    public Fields document(String name, Map<String, Object> document) {
        properties.put(name, document);
        return this;
    }

    /**
     * The document of a part.
     *
     * @param name name of the property
     * @param part the part
     * @return this
     */
    public Fields document(String name, HasDocument part) {
        return document(name, part.toDocument());
    }

    /**
     * A list.
     *
     * @param name name of the property
     * @param values what the elements are made of; a list that does not change
     * @param form makes a plain value, as the element is read
     * @param <T> type of what the elements are made of
     * @return this
     */
    public <T> Fields list(String name, List<? extends T> values, Function<? super T, ?> form) {
        properties.put(name, MadeList.of(values, form));
        return this;
    }

    /**
     * The properties of another document, in their order.
     *
     * @param document the document
     * @return this
     */
    public Fields all(Map<String, Object> document) {
        properties.putAll(document);
        return this;
    }

    /**
     * The document.
     *
     * @return the properties so far
     */
    public Map<String, Object> toMap() {
        return Collections.unmodifiableMap(properties);
    }
}
