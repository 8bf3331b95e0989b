package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The way from one result to another. One part of the calculation is exchanged after the other; the last exchange leads
 * to the other result. Where a calculation on the way is refused, the exchange before it and the exchange after it form
 * one link.
 */
final class CauseChain {

    /** The exchanges that led to a result. */
    private record Link(List<CauseKind> kinds, List<Problem> problems, CalculatedAttempt to) {}

    private final Quantity exchanged;
    private final CalculatedAttempt first;
    private final List<Link> links = new ArrayList<>();

    /**
     * Creates a way.
     *
     * @param exchanged the quantity whose amounts are exchanged
     * @param first the result to begin with
     * @param attempts the outcome of exchanging each kind, after the kinds before it; the last one is a result
     */
    CauseChain(Quantity exchanged, CalculatedAttempt first, Map<CauseKind, Attempt> attempts) {
        this.exchanged = exchanged;
        this.first = first;
        List<CauseKind> kinds = new ArrayList<>();
        Set<Problem> problems = new LinkedHashSet<>();
        new EnumMap<>(attempts).forEach((kind, attempt) -> {
            kinds.add(kind);
            if (attempt instanceof CalculatedAttempt result) {
                links.add(new Link(List.copyOf(kinds), List.copyOf(problems), result));
                kinds.clear();
                problems.clear();
            } else if (attempt instanceof RefusedAttempt refusal) {
                problems.addAll(refusal.problems());
            }
        });
    }

    Quantity exchanged() {
        return exchanged;
    }

    /** Returns the difference in an amount. */
    Difference difference(Quantity quantity, BiFunction<Stage, Measure, BigDecimal> amount) {
        int decimals = decimals(quantity);
        BigDecimal before = first.amount(quantity, amount).setScale(decimals);
        BigDecimal reached = before;
        List<Cause> causes = new ArrayList<>();
        for (Link link : links) {
            BigDecimal next = link.to().amount(quantity, amount).setScale(decimals);
            causes.add(new Cause(link.kinds(), next.subtract(reached), link.problems()));
            reached = next;
        }
        return new Difference(before, reached, List.copyOf(causes));
    }

    /** Returns the largest number of decimals of any measure on the way. */
    private int decimals(Quantity quantity) {
        int decimals = decimals(first, quantity);
        for (Link link : links) {
            decimals = Math.max(decimals, decimals(link.to(), quantity));
        }
        return decimals;
    }

    private static int decimals(CalculatedAttempt result, Quantity quantity) {
        return result.measures().stream()
                .filter(quantity)
                .mapToInt(Measure::getDecimals)
                .max()
                .orElse(0);
    }
}
