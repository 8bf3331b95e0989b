package dk.opgavekatalog.calc.cost;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through an amount and its parts, each before its own parts. Parts are worked out when it comes to them. */
final class OriginWalk implements Iterator<AmountOrigin> {

    private final int lastLevel;

    /** The parts still to come, of the amount that is looked at and of each that it is part of. */
    private final Deque<Iterator<AmountOrigin>> open = new ArrayDeque<>();

    OriginWalk(AmountOrigin first, int levels) {
        this.lastLevel = first.getLevel() + levels;
        open.push(List.of(first).iterator());
    }

    @Override
    public boolean hasNext() {
        while (!open.isEmpty() && !open.element().hasNext()) {
            open.pop();
        }
        return !open.isEmpty();
    }

    @Override
    public AmountOrigin next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further part");
        }
        AmountOrigin origin = open.element().next();
        if (origin.getLevel() < lastLevel) {
            open.push(origin.getParts().iterator());
        }
        return origin;
    }
}
