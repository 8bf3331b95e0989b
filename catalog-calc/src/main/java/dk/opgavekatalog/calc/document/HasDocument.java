package dk.opgavekatalog.calc.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * A result, or a part of one, that can be passed to other programs as a document. The document is complete in itself
 * and consists of plain values only, so that any JSON library can write it. Jackson 2 and 3 write it without further
 * set-up, for example when an endpoint returns a result or when a type of your own holds one. In the module
 * catalog-data, {@code ResultJson} writes the same document as a file, and {@code JsonSchema} describes it.
 */
public interface HasDocument {

    /**
     * The document.
     *
     * <p>Its values are maps with texts as keys, lists, {@link String}, {@link java.math.BigDecimal} without a negative
     * scale, {@link Integer}, {@link Long} and {@link Boolean}. Absent values are left out; nothing is {@code null}.
     * Amounts have all the decimals of their measure. A text for people is a map with {@code da} and {@code en}. The
     * elements of long lists are created as they are read, anew with every reading.
     *
     * @return the properties in their order; neither the map nor anything in it can be changed
     */
    @JsonValue
    Map<String, Object> toDocument();
}
