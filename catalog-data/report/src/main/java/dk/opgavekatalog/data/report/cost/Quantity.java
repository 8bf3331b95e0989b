package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What tables and pictures show: the cost, or one measure.
 *
 * @param id the id in the page: {@code cost}, or {@code m} and the place of the measure
 * @param measures the measures that are added up; all have the same unit
 * @param isCost whether this is the cost
 */
record Quantity(String id, List<Measure> measures, boolean isCost) {

    /** Returns what a cost statement can show: the cost first when there is any, then each measure. */
    static List<Quantity> of(CostStatement cost) {
        List<Measure> measures = cost.getResourceStatement().getMeasures();
        List<Quantity> all = new ArrayList<>();
        List<Measure> inMoney = measures.stream().filter(Measure::isCost).toList();
        if (!inMoney.isEmpty()) {
            all.add(new Quantity("cost", inMoney, true));
        }
        // A cost of one measure is that measure.
        for (int i = 0; i < measures.size(); i++) {
            if (!measures.get(i).isCost() || inMoney.size() > 1) {
                all.add(new Quantity("m" + i, List.of(measures.get(i)), false));
            }
        }
        return all;
    }

    /**
     * Returns what all cost statements can show beside each other: the cost, or the first measure that all have.
     *
     * @throws IllegalArgumentException when they have no cost and no measure in common
     */
    static Quantity common(List<CostStatement> costs) {
        for (Quantity quantity : of(costs.get(0))) {
            if (costs.stream().allMatch(cost -> quantity.isIn(of(cost)))) {
                return quantity;
            }
        }
        throw new IllegalArgumentException("cost statements without a measure in common; allowed are those that have"
                + " measures in DKK, or one with the same id and unit");
    }

    private boolean isIn(List<Quantity> others) {
        return others.stream().anyMatch(other -> other.isCost == isCost && (isCost || other.measures.equals(measures)));
    }

    /** Returns the same quantity of another cost statement, which can have other measures in DKK. */
    Quantity in(CostStatement cost) {
        return of(cost).stream()
                .filter(other -> other.isCost == isCost && (isCost || other.measures.equals(measures)))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the name with the unit. */
    String name(Language language) {
        Phrases phrases = Phrases.in(language);
        return isCost && measures.size() > 1
                ? phrases.of("Omkostning (DKK)", "Cost (DKK)")
                : phrases.measure(measures.get(0));
    }

    /** Returns the unit of the amounts. */
    String unit(Language language) {
        return measures.get(0).describeUnit(language);
    }

    /** Adds up an amount over the measures, with the most decimals of any of them. */
    BigDecimal sum(Function<Measure, BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Measure measure : measures) {
            sum = sum.add(amount.apply(measure));
        }
        return sum;
    }
}
