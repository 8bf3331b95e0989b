package dk.opgavekatalog.calc.engine;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Amounts from slot to slot before rounding. Mutable; used by one thread only. */
final class FlowTable {

    private final SortedMap<Integer, SortedMap<Integer, PreciseAmount>> rows = new TreeMap<>();

    void add(int source, int target, PreciseAmount amount) {
        rows.computeIfAbsent(source, slot -> new TreeMap<>()).merge(target, amount, PreciseAmount::plus);
    }

    /** The amounts by source, then by target. */
    SortedMap<Integer, SortedMap<Integer, PreciseAmount>> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }
}
