package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import java.util.Map;

/**
 * Forbillede: a unit that another is measured against, with its weight. Immutable.
 *
 * <p>Example: a unit with the peers A (0.5) and B (0.25) is measured against half of A together with a quarter of B.
 */
public final class Peer implements HasDocument {

    private final String id;
    private final double weight;

    Peer(String id, double weight) {
        this.id = id;
        this.weight = weight;
    }

    /**
     * The unit.
     *
     * @return its id
     */
    public String getId() {
        return id;
    }

    /**
     * The weight of the peer, the λ of the literature.
     *
     * @return the weight, above zero; it can be more than one where the peer is smaller than the unit
     */
    public double getWeight() {
        return weight;
    }

    /**
     * The id and the weight.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .text("id", id)
                .number("weight", Doubles.plain(weight))
                .toMap();
    }

    /**
     * The peer as text.
     *
     * @return such as {@code A (0.500)}, rounded to the nearest
     */
    @Override
    public String toString() {
        return LogLine.of(id + " (" + Doubles.rounded(weight) + ")");
    }
}
