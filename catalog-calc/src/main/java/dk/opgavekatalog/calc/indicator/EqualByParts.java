package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.calc.document.HasDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is equal to another of its class when all its parts are. Immutable. */
abstract class EqualByParts implements HasDocument {

    /** All that tells one from another. */
    abstract List<Object> parts();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof EqualByParts value && getClass() == other.getClass() && parts().equals(value.parts());
    }

    @Override
    public final int hashCode() {
        return 31 * getClass().getName().hashCode() + parts().hashCode();
    }

    /** The document on one line, for a log. */
    @Override
    public final String toString() {
        return toDocument().toString();
    }
}
