package dk.opgavekatalog.calc.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the units that no other unit dominates. */
final class Dominance {

    private Dominance() {}

    /**
     * Returns the units that can be in a best mixture. A unit that uses no less than another and makes no more of
     * anything is in none: with the other in its place the mixture is at least as good. Of two units that are alike,
     * the first is kept.
     */
    static int[] undominated(LinearProgram program) {
        List<Integer> byInput = IntStream.range(0, program.size())
                .boxed()
                .sorted(Comparator.comparing(program::cost)
                        .thenComparing(program::secondCost)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Integer> kept = new ArrayList<>();
        for (int unit : byInput) {
            if (kept.stream().noneMatch(other -> makesAsMuch(program, other, unit))) {
                kept.add(unit);
            }
        }
        return kept.stream().mapToInt(unit -> unit).toArray();
    }

    private static boolean makesAsMuch(LinearProgram program, int one, int other) {
        for (int i = 0; i < program.demands(); i++) {
            if (program.amount(one, i).compareTo(program.amount(other, i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
