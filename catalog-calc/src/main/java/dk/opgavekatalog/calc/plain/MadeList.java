package dk.opgavekatalog.calc.plain;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A list whose elements are made as they are read: a document of millions of amounts is never in memory whole.
 *
 * @param <E> type of the elements
 */
public final class MadeList<E> extends AbstractList<E> implements RandomAccess {

    private final int size;
    private final IntFunction<? extends E> element;

    private MadeList(int size, IntFunction<? extends E> element) {
        this.size = size;
        this.element = element;
    }

    /**
     * A list of what is made of the elements of another.
     *
     * @param source a list that does not change and has its elements at hand
     * @param form makes an element
     * @param <T> type of what the elements are made of
     * @param <E> type of the elements
     * @return the list
     */
    public static <T, E> List<E> of(List<? extends T> source, Function<? super T, ? extends E> form) {
        return new MadeList<>(source.size(), index -> form.apply(source.get(index)));
    }

    /**
     * A list of what is made for each place.
     *
     * @param size how many there are
     * @param element makes the element of a place, from 0
     * @param <E> type of the elements
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
