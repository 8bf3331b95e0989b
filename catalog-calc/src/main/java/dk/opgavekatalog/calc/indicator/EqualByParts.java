package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.calc.document.HasDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that equals another one when all their parts are equal. Immutable. */
abstract class EqualByParts implements HasDocument {

    /** Returns the parts that equality depends on, the class first. */
    abstract List<Object> parts();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof EqualByParts value && parts().equals(value.parts());
    }

    @Override
    public final int hashCode() {
        return parts().hashCode();
    }

    /** The document on one line, for a log. */
    @Override
    public final String toString() {
        return toDocument().toString();
    }
}
