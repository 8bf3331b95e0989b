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
 * The way from one result to another: one thing after the other is exchanged, and what is exchanged last leads to the
 * other result. Where a calculation on the way is refused, what leads to it and what leads away from it are one link.
 */
final class CauseChain {

    /** What was exchanged on the way to a result. */
    private record Link(List<CauseKind> kinds, List<Problem> problems, CalculatedAttempt to) {}

    private final Quantity exchanged;
    private final CalculatedAttempt first;
    private final List<Link> links = new ArrayList<>();

    /**
     * A way.
     *
     * @param exchanged what the amounts are of that are exchanged
     * @param first the result to begin with
     * @param attempts what exchanging each kind leads to, after those before it; the last is a result
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

    /** The difference in an amount. */
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

    /** Of the measure with the most decimals, wherever it comes in. */
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
