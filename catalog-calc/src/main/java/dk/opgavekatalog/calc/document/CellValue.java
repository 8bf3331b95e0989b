package dk.opgavekatalog.calc.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of a cell. Two are equal when their values are equal; kinds of cells differ by the type of their value.
 * Immutable.
 *
 * @param <T> the type of the value
 */
abstract class CellValue<T> {

    private final T value;

    CellValue(T value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * The value of the cell.
     *
     * @return the value, unchanged
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
