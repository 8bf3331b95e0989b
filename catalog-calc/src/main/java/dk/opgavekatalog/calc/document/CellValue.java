package dk.opgavekatalog.calc.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds. Equal to another with an equal value; kinds of cells differ by the type of their value. Immutable.
 *
 * @param <T> what the value is
 */
abstract class CellValue<T> {

    private final T value;

    CellValue(T value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * What is in the cell.
     *
     * @return the value as it is
     */
    public T getValue() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof CellValue<?> cell && value.equals(cell.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }
}
