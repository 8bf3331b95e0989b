package dk.opgavekatalog.calc.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * What can be given to other programs: a result, or a part of one. Its document is complete in itself and made of plain
 * values alone, so that any JSON library writes it. Jackson does so by itself, of generation 2 and 3, where a result is
 * returned from an endpoint or stands in a type of one's own; {@code ResultJson} of the module catalog-data writes the
 * same document as a file, and {@code JsonSchema} there describes it.
 */
public interface HasDocument {

    /**
     * The document.
     *
     * <p>Its values are maps with texts as keys, lists, {@link String}, {@link java.math.BigDecimal} without a negative
     * scale, {@link Integer}, {@link Long} and {@link Boolean}; what is absent is left out and never {@code null}.
     * Amounts have all the decimals of their measure. A text for people is a map with {@code da} and {@code en}. Long
     * lists are made element by element as they are read, anew with every reading.
     *
     * @return the properties in their order; neither the map nor anything in it can be changed
     */
    @JsonValue
    Map<String, Object> toDocument();
}
