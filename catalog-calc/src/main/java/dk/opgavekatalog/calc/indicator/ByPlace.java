package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One value for each organisation in each period.
 *
 * @param <T> the type of the value
 */
final class ByPlace<T> {

    private final Map<AccountingPeriod, Map<String, T>> values = new HashMap<>();

    void put(AccountingPeriod period, String organisation, T value) {
        values.computeIfAbsent(period, p -> new HashMap<>()).put(organisation, value);
    }

    /** Returns the values of a period by the id of the organisation. */
    Map<String, T> in(AccountingPeriod period) {
        return values.getOrDefault(period, Map.of());
    }

    Optional<T> find(AccountingPeriod period, String organisation) {
        return Optional.ofNullable(in(period).get(organisation));
    }

    Stream<T> stream() {
        return values.values().stream().flatMap(ofPeriod -> ofPeriod.values().stream());
    }
}
