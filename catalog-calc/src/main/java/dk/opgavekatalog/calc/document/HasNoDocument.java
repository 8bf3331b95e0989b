package dk.opgavekatalog.calc.document;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A type that produces results but is not one, such as a calculator, a reader or a builder. It has nothing for other
 * programs: as JSON it would be empty, or would show its internal state. So Jackson 2 and 3 get an exception when they
 * try to write one.
 */
public interface HasNoDocument {

    /** Throws. Private because only Jackson calls it. */
    @JsonValue
    private String refuse() {
        throw new UnsupportedOperationException(getClass().getSimpleName()
                + " has no document; allowed is a type that has one, such as CostStatement, Explanation or "
                + "Benchmark; see"
                + " HasDocument");
    }
}
