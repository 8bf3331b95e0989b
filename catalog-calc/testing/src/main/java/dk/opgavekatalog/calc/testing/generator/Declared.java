package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.OverheadPools;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * What generated statements declare.
 *
 * @param pools every pool
 * @param poolsInUse the pools that realistic statements have amounts on
 * @param statistics the ids of the statistics
 * @param units the units that amounts are drawn from
 * @param unitsOfModel those of the units that every statement must have
 */
record Declared(
        List<OverheadPool> pools,
        List<OverheadPool> poolsInUse,
        List<String> statistics,
        List<String> units,
        List<String> unitsOfModel) {

    static final Declared DEFAULT = new Declared(
            Registrations.POOLS, OverheadPools.STANDARD, Registrations.STATISTICS, Registrations.UNITS, List.of());

    /** Adds the names of a model. */
    Declared with(NamesInModel model) {
        List<String> known = Registrations.MEASURES.stream().map(Measure::getId).toList();
        for (String measure : model.measures()) {
            if (!known.contains(measure)) {
                throw new IllegalArgumentException(
                        "a model that names the measure '" + measure + "'; allowed are " + String.join(", ", known));
            }
        }
        List<OverheadPool> ofModel = model.pools().stream().map(this::pool).toList();
        return new Declared(
                union(pools, ofModel),
                union(poolsInUse, ofModel),
                union(statistics, model.statistics()),
                union(units, model.units()),
                union(unitsOfModel, model.units()));
    }

    /** The first unit three times as often as the third and the others, the second twice. */
    Arbitrary<String> anyUnit() {
        return Arbitraries.frequency(IntStream.range(0, units.size())
                .mapToObj(i -> Tuple.of(Math.max(1, 3 - i), units.get(i)))
                .toList());
    }

    private OverheadPool pool(String id) {
        return pools.stream()
                .filter(pool -> pool.getId().equals(id))
                .findFirst()
                .orElseGet(() -> OverheadPool.of(id, LocalizedText.of(id, id)));
    }

    private static <T> List<T> union(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
