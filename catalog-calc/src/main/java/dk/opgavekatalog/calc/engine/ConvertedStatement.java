package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement converted from one edition to another. As long as a calculation only converts, nothing is excluded and
 * the balance of an account is also its direct amount. So the balances form a statement.
 */
public final class ConvertedStatement {

    private final Opening opening;
    private final Run run;
    private final TaskCatalog target;

    private ConvertedStatement(Opening opening, Run run, TaskCatalog target) {
        this.opening = opening;
        this.run = run;
        this.target = target;
    }

    /**
     * Converts a statement.
     *
     * @param statement a statement that was checked for the model
     * @param plan the plan of a model that begins with conversions
     * @param conversions the number of conversions, at least one
     */
    public static ResourceStatement of(ResourceStatement statement, ModelPlan plan, int conversions) {
        CompactStatement compact = CompactStatement.of(statement);
        Program program = Program.compile(plan.ofFirst(conversions), StatementForm.of(compact.getHeader()));
        Opening opening = program.open(compact);
        return new ConvertedStatement(opening, program.carryOut(opening), plan.catalogAfter(conversions)).write();
    }

    private ResourceStatement write() {
        return ResourceStatement.builder()
                .from(opening.statement())
                .edition(Editions.idOf(target))
                .amounts(amounts())
                .statistics(opening.header().getStatistics().stream()
                        .map(this::statistic)
                        .toList())
                .build();
    }

    private List<ResourceAmount> amounts() {
        List<ResourceAmount> amounts = new ArrayList<>();
        for (int position = 0; position < opening.size(); position++) {
            UnitAccount place = opening.placeAt(position);
            for (int m = 0; m < run.measures(); m++) {
                if (run.balance(m, position) != 0) {
                    Measure measure = opening.measures().get(m);
                    BigDecimal amount = measure.fromSmallestUnits(run.balance(m, position));
                    amounts.add(ResourceAmount.of(place.getUnit(), place.getAccount(), measure.getId(), amount));
                }
            }
        }
        addZeros(amounts);
        return amounts;
    }

    /** A measure that a unit states amounts in. */
    private record UnitMeasure(String unit, String measure) {
        private static UnitMeasure of(ResourceAmount amount) {
            return new UnitMeasure(amount.getUnit(), amount.getMeasure());
        }
    }

    /**
     * Adds zeros, so that a unit with only zero amounts in a measure is still stated: a fixed share can name the unit.
     */
    private void addZeros(List<ResourceAmount> amounts) {
        CatalogCode anyField = target.getFields().get(0).getCode();
        Set<UnitMeasure> stated = new HashSet<>();
        amounts.forEach(amount -> stated.add(UnitMeasure.of(amount)));
        for (ResourceAmount amount : opening.statement().getAmounts()) {
            if (stated.add(UnitMeasure.of(amount))) {
                amounts.add(ResourceAmount.of(
                        amount.getUnit(), Account.field(anyField), amount.getMeasure(), BigDecimal.ZERO));
            }
        }
    }

    /** Returns a statistic without the values outside fields, because keys weigh fields only. */
    private Statistic statistic(Statistic statistic) {
        List<StatisticValue> values = new ArrayList<>();
        @Nullable BigDecimal[] converted = run.statistic(statistic.getId());
        for (int position = 0; position < converted.length; position++) {
            BigDecimal value = converted[position];
            if (value != null && opening.accountAt(position) instanceof Account.Field field) {
                values.add(StatisticValue.of(opening.unitAt(position), field.getCode(), value));
            }
        }
        return Statistic.builder()
                .id(statistic.getId())
                .name(statistic.getName())
                .addAllValues(values)
                .build();
    }
}
