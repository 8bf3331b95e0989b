package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prisindeks: an index of prices or wages, from a source that the caller chooses. Only ratios of its values count, so
 * it may have any base. Immutable.
 */
public final class PriceIndex implements HasDocument {

    private final LocalizedText name;
    private final SortedMap<AccountingPeriod, BigDecimal> values;

    private PriceIndex(LocalizedText name, SortedMap<AccountingPeriod, BigDecimal> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * Creates a price index.
     *
     * @param name the name with the source; every deflated series shows it
     * @param values the index of each period, above zero
     * @return the index
     * @throws IllegalArgumentException when there is no value, or one is not above zero
     */
    public static PriceIndex of(LocalizedText name, Map<AccountingPeriod, BigDecimal> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a price index without values; allowed is at least one");
        }
        values.forEach((period, value) -> {
            if (value.signum() <= 0) {
                throw new IllegalArgumentException(
                        "price index " + value + " for " + period + "; allowed is more than 0");
            }
        });
        return new PriceIndex(name, Collections.unmodifiableSortedMap(new TreeMap<>(values)));
    }

    /**
     * The name.
     *
     * @return the name with the source
     */
    public LocalizedText getName() {
        return name;
    }

    /**
     * Finds the index of a period.
     *
     * @param period the period
     * @return a number above zero; empty when the index does not have the period
     */
    public Optional<BigDecimal> find(AccountingPeriod period) {
        return Optional.ofNullable(values.get(period));
    }

    /**
     * All values.
     *
     * @return the values by period, sorted
     */
    public SortedMap<AccountingPeriod, BigDecimal> getValues() {
        return values;
    }

    /**
     * The index with all its values.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .text("name", name)
                .list(
                        "values",
                        List.copyOf(values.entrySet()),
                        value -> new Fields()
                                .text("period", value.getKey().toString())
                                .number("value", value.getValue())
                                .toMap())
                .toMap();
    }

    /**
     * The name in English.
     *
     * @return the name
     */
    @Override
    public String toString() {
        return LogLine.of(name.getEn());
    }
}
