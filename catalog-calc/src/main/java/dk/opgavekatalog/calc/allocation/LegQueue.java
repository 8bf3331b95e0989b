package dk.opgavekatalog.calc.allocation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The legs from one column to another, cheapest first: a binary heap. Many legs are added before the first one is
 * taken, so the heap is built only then (Floyd, Algorithm 245: Treesort 3), in the time of a few comparisons for each.
 */
final class LegQueue {

    private @Nullable RoundingLeg[] legs = new RoundingLeg[8];
    private int size;
    private boolean isHeap;

    void clear() {
        Arrays.fill(legs, 0, size, null);
        size = 0;
        isHeap = false;
    }

    void add(RoundingLeg leg) {
        if (size == legs.length) {
            legs = Arrays.copyOf(legs, 2 * size);
        }
        int place = size;
        size++;
        if (isHeap) {
            while (place > 0 && leg.isCheaperThan(at((place - 1) / 2))) {
                legs[place] = legs[(place - 1) / 2];
                place = (place - 1) / 2;
            }
        }
        legs[place] = leg;
    }

    /** Returns the cheapest leg that is still possible; null when there is none. */
    @Nullable
    RoundingLeg cheapest(RoundingTable table) {
        if (!isHeap) {
            for (int place = size / 2 - 1; place >= 0; place--) {
                sink(at(place), place);
            }
            isHeap = true;
        }
        while (size > 0 && !at(0).isPossible(table)) {
            size--;
            RoundingLeg last = at(size);
            legs[size] = null;
            if (size > 0) {
                sink(last, 0);
            }
        }
        return size == 0 ? null : legs[0];
    }

    private void sink(RoundingLeg leg, int from) {
        int place = from;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && at(child + 1).isCheaperThan(at(child))) {
                child++;
            }
            if (!at(child).isCheaperThan(leg)) {
                break;
            }
            legs[place] = legs[child];
            place = child;
        }
        legs[place] = leg;
    }

    private RoundingLeg at(int place) {
        RoundingLeg leg = legs[place];
        if (leg == null) {
            throw new IllegalStateException("no leg at place " + place + " of " + size);
        }
        return leg;
    }
}
