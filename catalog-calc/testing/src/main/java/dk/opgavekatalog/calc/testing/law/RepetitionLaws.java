package dk.opgavekatalog.calc.testing.law;

import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The laws that compare the results of two calculations. */
final class RepetitionLaws {

    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);

    /** The limit of sums that are tried, so low that three times as much still fits in a statement. */
    private static final BigInteger LARGE = BigInteger.TWO.pow(59);

    private RepetitionLaws() {}

    static void sameTwice(Trial trial) {
        trial.requireSame("the second time", trial.calculate(trial.statement(), trial.model()));
    }

    static void orderIrrelevant(Trial trial) {
        for (boolean isReversed : List.of(true, false)) {
            trial.requireSame(
                    isReversed ? "in reverse order" : "shuffled",
                    trial.calculate(reordered(trial.statement(), isReversed), trial.model()));
        }
    }

    private static ResourceStatement reordered(ResourceStatement statement, boolean isReversed) {
        List<Statistic> statistics = statement.getStatistics().stream()
                .map(statistic -> Statistic.builder()
                        .from(statistic)
                        .values(reordered(statistic.getValues(), isReversed))
                        .build())
                .toList();
        return ResourceStatement.builder()
                .from(statement)
                .amounts(reordered(statement.getAmounts(), isReversed))
                .statistics(statistics)
                .build();
    }

    private static <T> List<T> reordered(List<T> list, boolean isReversed) {
        List<T> copy = new ArrayList<>(list);
        if (isReversed) {
            Collections.reverse(copy);
        } else {
            Collections.shuffle(copy, new Random(list.size()));
        }
        return copy;
    }

    static void stagesAreResults(Trial trial) {
        for (int steps = 0; steps < trial.stages().size(); steps++) {
            Outcome outcome = trial.calculate(trial.statement(), trial.firstSteps(steps));
            trial.requireAlike("the first " + steps + " steps alone", outcome);
            trial.requireSame(
                    "stage " + steps,
                    trial.stages().get(steps),
                    outcome.result().orElseThrow().getFinalStage());
        }
    }

    static void signSymmetry(Trial trial) {
        Set<String> negated = Measurings.withoutWeight(trial.measures(), trial.steps());
        ResourceStatement twin = multiplied(trial.statement(), negated, BigDecimal.ONE.negate());
        Outcome found = trial.calculate(twin, trial.model());
        trial.requireAlike("negated " + negated, found);
        for (int stage = 0; stage < trial.stages().size(); stage++) {
            trial.requireSame(
                    "stage " + stage + ", negated " + negated,
                    multiplied(trial.stages().get(stage), negated, BigDecimal.ONE.negate()),
                    found.result().orElseThrow().getStages().get(stage));
        }
    }

    static void weightsScale(Trial trial) {
        for (Measure measure : trial.measures()) {
            if (Measurings.weighsAsRegisteredAlone(measure.getId(), trial.steps())
                    && isSmall(trial.statement(), measure)) {
                requireScaled(trial, measure.getId());
            }
        }
    }

    private static void requireScaled(Trial trial, String weight) {
        ResourceStatement more = multiplied(trial.statement(), Set.of(weight), FACTOR);
        Outcome found = trial.calculate(more, trial.model());
        String place = "three times the " + weight;
        trial.requireAlike(place, found);
        for (int stage = 0; stage < trial.stages().size(); stage++) {
            trial.requireSame(
                    place + ", stage " + stage,
                    multiplied(trial.stages().get(stage), Set.of(weight), BigDecimal.ZERO),
                    multiplied(found.result().orElseThrow().getStages().get(stage), Set.of(weight), BigDecimal.ZERO));
        }
    }

    private static boolean isSmall(ResourceStatement statement, Measure measure) {
        return statement.getAmounts().stream()
                        .filter(amount -> amount.getMeasure().equals(measure.getId()))
                        .map(amount -> amount.getAmount()
                                .movePointRight(measure.getDecimals())
                                .toBigInteger()
                                .abs())
                        .reduce(BigInteger.ZERO, BigInteger::add)
                        .compareTo(LARGE)
                < 0;
    }

    private static ResourceStatement multiplied(ResourceStatement statement, Set<String> measures, BigDecimal factor) {
        List<ResourceAmount> amounts = statement.getAmounts().stream()
                .map(amount -> measures.contains(amount.getMeasure())
                        ? ResourceAmount.of(
                                amount.getUnit(),
                                amount.getAccount(),
                                amount.getMeasure(),
                                amount.getAmount().multiply(factor))
                        : amount)
                .toList();
        return ResourceStatement.builder().from(statement).amounts(amounts).build();
    }

    private static StageBalances multiplied(StageBalances balances, Set<String> measures, BigDecimal factor) {
        StageBalances.Builder multiplied = StageBalances.builder();
        for (String measure : balances.getMeasures()) {
            balances.ofMeasure(measure)
                    .forEach((account, amount) -> multiplied.add(
                            account, measure, measures.contains(measure) ? amount.multiply(factor) : amount));
        }
        return multiplied.build();
    }
}
