package dk.opgavekatalog.calc.document;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What makes results and is none: a calculator, a reader, a builder. It has nothing to give to other programs, and
 * would be an empty document or a look at its inside. So Jackson is refused, of generation 2 and 3, when it is about to
 * write one.
 */
public interface HasNoDocument {

    /** Found by Jackson alone: private, as there is nothing in it for anybody else. */
    @JsonValue
    private String refuse() {
        throw new UnsupportedOperationException(getClass().getSimpleName()
                + " has no document; allowed is what has one, such as a CostStatement, an Explanation or a "
                + "Benchmark, see"
                + " HasDocument");
    }
}
