package dk.opgavekatalog.calc.plain;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects the properties of a document, one after the other. Not thread-safe. */
public final class Fields {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** Creates fields without any property. */
    public Fields() {}

    /**
     * Adds a text that does not depend on a language.
     *
     * @param name the name of the property
     * @param text the text
     * @return this
     */
    public Fields text(String name, String text) {
        properties.put(name, text);
        return this;
    }

    /**
     * Adds a text in both languages.
     *
     * @param name the name of the property
     * @param text the text
     * @return this
     */
    public Fields text(String name, LocalizedText text) {
        return document(name, localized(text.getDa(), text.getEn()));
    }

    /**
     * Adds a text that is worded for each language.
     *
     * @param name the name of the property
     * @param wording returns the text in a language
     * @return this
     */
    public Fields wording(String name, Function<Language, String> wording) {
        return document(name, localized(wording.apply(Language.DANISH), wording.apply(Language.ENGLISH)));
    }

    private static Map<String, Object> localized(String danish, String english) {
        return new Fields().text("da", danish).text("en", english).toMap();
    }

    /**
     * Adds a whole number.
     *
     * @param name the name of the property
     * @param number the number
     * @return this
     */
    public Fields number(String name, int number) {
        properties.put(name, number);
        return this;
    }

    /**
     * Adds a decimal number.
     *
     * @param name the name of the property
     * @param number the number, with the decimals to show; not with a large exponent, which would make the text long
     * @return this
     */
    public Fields number(String name, BigDecimal number) {
        properties.put(name, plain(number));
        return this;
    }

    /**
     * Adds a list of decimal numbers.
     *
     * @param name the name of the property
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
     * Adds a truth value.
     *
     * @param name the name of the property
     * @param truth true or false
     * @return this
     */
    public Fields truth(String name, boolean truth) {
        properties.put(name, truth);
        return this;
    }

    /**
     * Adds a document within this one.
     *
     * @param name the name of the property
     * @param document the document
     * @return this
     */
    public Fields document(String name, Map<String, Object> document) {
        properties.put(name, document);
        return this;
    }

    /**
     * Adds the document of a part.
     *
     * @param name the name of the property
     * @param part the part
     * @return this
     */
    public Fields document(String name, HasDocument part) {
        return document(name, part.toDocument());
    }

    /**
     * Adds a list.
     *
     * @param name the name of the property
     * @param values the values that the elements are made from; a list that does not change
     * @param form turns a value into a plain value when the element is read
     * @param <T> the type of the values
     * @return this
     */
    public <T> Fields list(String name, List<? extends T> values, Function<? super T, ?> form) {
        properties.put(name, MadeList.of(values, form));
        return this;
    }

    /**
     * Adds the properties of another document, in their order.
     *
     * @param document the document
     * @return this
     */
    public Fields all(Map<String, Object> document) {
        properties.putAll(document);
        return this;
    }

    /**
     * Returns the document.
     *
     * @return the properties so far
     */
    public Map<String, Object> toMap() {
        return Collections.unmodifiableMap(properties);
    }
}
