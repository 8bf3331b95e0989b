package dk.opgavekatalog.calc.allocation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest legs from one column to another: a binary heap. Many legs are added before the first one is taken, so
 * the heap is built only then (Floyd, Algorithm 245: Treesort 3), in the time of a few comparisons for each.
 *
 * <p>All that cost at least a limit are dropped. As long as a leg is left it is cheaper than these, because the prices
 * of columns do not change the order.
 */
final class LegQueue {

    /** The number of legs that is kept at least when others are dropped. */
    private static final int KEPT = 8;

    /** How many times as many make a queue too long. */
    private static final int TOO_LONG = 6;

    private final int pair;

    /** The cheapest legs that were dropped, for all queues. */
    private final LegCosts limits;

    private @Nullable RoundingLeg[] legs = new RoundingLeg[KEPT * TOO_LONG];
    private int size;
    private boolean isHeap;

    /** The number of legs that were taken since the last sample. */
    private int taken;

    LegQueue(int pair, LegCosts limits) {
        this.pair = pair;
        this.limits = limits;
    }

    /** Drops all legs but those that a sample of as many rows would need, before there are four times as many rows. */
    void thin() {
        thin(Math.max(KEPT, taken));
        taken = 0;
    }

    private void thin(int count) {
        if (size > count) {
            makeHeap();
            @Nullable RoundingLeg[] kept = new RoundingLeg[legs.length];
            for (int i = 0; i < count; i++) {
                kept[i] = removeFirst();
            }
            limits.set(pair, at(0).cost(), at(0).rank());
            legs = kept;
            size = count;
            isHeap = false;
        }
    }

    /** Removes all legs and the limit. */
    void clear() {
        Arrays.fill(legs, 0, size, null);
        size = 0;
        isHeap = false;
        limits.setHighest(pair);
    }

    /** Returns whether legs were dropped, which may be needed when none is left. */
    boolean hasDropped() {
        return !limits.isHighest(pair);
    }

    /** Adds a leg that is below the limit. */
    void add(RoundingLeg leg) {
        int most = TOO_LONG * Math.max(KEPT, taken);
        if (size >= most) {
            thin(most / 2);
            if (!limits.isAbove(pair, leg.cost(), leg.rank())) {
                return;
            }
        }
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

    /** Returns the cheapest leg that is still possible; null when none is left. */
    @Nullable
    RoundingLeg cheapest(RoundingTable table) {
        makeHeap();
        while (size > 0 && !at(0).isPossible(table)) {
            removeFirst();
            taken++;
        }
        return size == 0 ? null : legs[0];
    }

    private void makeHeap() {
        if (!isHeap) {
            for (int place = size / 2 - 1; place >= 0; place--) {
                sink(at(place), place);
            }
            isHeap = true;
        }
    }

    private RoundingLeg removeFirst() {
        RoundingLeg first = at(0);
        size--;
        RoundingLeg last = at(size);
        legs[size] = null;
        if (size > 0) {
            sink(last, 0);
        }
        return first;
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
