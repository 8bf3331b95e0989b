package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates the statistics of statements. Every second one has whole numbers, the others have two decimals. */
final class AnyStatistics {

    private final Declared declared;
    private final List<CatalogCode> fields;

    AnyStatistics(TaskCatalog catalog, Declared declared) {
        this.declared = declared;
        this.fields = catalog.getFields().stream().map(TaskField::getCode).toList();
    }

    /** Statistics in which a quarter of the values is zero. */
    Arbitrary<List<Statistic>> realistic() {
        return statistics(AnyStatistics::realisticNumbers);
    }

    /** Statistics in which, besides, a few values are so large that adding them up overflows. */
    Arbitrary<List<Statistic>> nasty() {
        return statistics(AnyStatistics::nastyNumbers);
    }

    private Arbitrary<List<Statistic>> statistics(LongFunction<Arbitrary<Long>> numbersUpTo) {
        List<String> ids = declared.statistics();
        return Combinators.combine(IntStream.range(0, ids.size())
                        .mapToObj(i -> i % 2 == 0
                                ? statistic(ids.get(i), 0, numbersUpTo.apply(900))
                                : statistic(ids.get(i), 2, numbersUpTo.apply(99_999)))
                        .toList())
                .as(List::copyOf);
    }

    private static Arbitrary<Long> realisticNumbers(long largest) {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0L)), Tuple.of(3, Picking.between(0, largest)));
    }

    private static Arbitrary<Long> nastyNumbers(long largest) {
        return Arbitraries.frequencyOf(
                Tuple.of(80, realisticNumbers(largest)), Tuple.of(1, Arbitraries.just(Long.MAX_VALUE / 2)));
    }

    private Arbitrary<Statistic> statistic(String id, int decimals, Arbitrary<Long> numbers) {
        Arbitrary<StatisticValue> values = Combinators.combine(declared.anyUnit(), Arbitraries.of(fields), numbers)
                .as((unit, field, number) -> StatisticValue.of(unit, field, BigDecimal.valueOf(number, decimals)));
        return values.list()
                .ofMaxSize(25)
                .map(list -> Statistic.builder()
                        .id(id)
                        .name(LocalizedText.of(id, id))
                        .addAllValues(Picking.firstOf(list, value -> List.of(value.getUnit(), value.getField())))
                        .build());
    }
}
