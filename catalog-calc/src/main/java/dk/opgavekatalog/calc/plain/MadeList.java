package dk.opgavekatalog.calc.plain;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A list whose elements are created as they are read, so that a document of millions of amounts is never wholly in
 * memory.
 *
 * @param <E> the type of the elements
 */
public final class MadeList<E> extends AbstractList<E> implements RandomAccess {

    private final int size;
    private final IntFunction<? extends E> element;

    private MadeList(int size, IntFunction<? extends E> element) {
        this.size = size;
        this.element = element;
    }

    /**
     * Creates a list whose elements are made from the elements of another list.
     *
     * @param source a list that does not change and has fast access by index
     * @param form turns an element of the source into an element of the list
     * @param <T> the type of the source's elements
     * @param <E> the type of the elements
     * @return the list
     */
    public static <T, E> List<E> of(List<? extends T> source, Function<? super T, ? extends E> form) {
        return new MadeList<>(source.size(), index -> form.apply(source.get(index)));
    }

    /**
     * Creates a list whose elements are made from their index.
     *
     * @param size the number of elements
     * @param element makes the element at an index, from 0
     * @param <E> the type of the elements
     * @return the list
     */
    public static <E> List<E> of(int size, IntFunction<? extends E> element) {
        return new MadeList<>(size, element);
    }

    @Override
    public E get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("element " + index + " of " + size);
        }
        return element.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
