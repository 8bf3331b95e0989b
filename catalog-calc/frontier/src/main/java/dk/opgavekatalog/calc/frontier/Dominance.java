package dk.opgavekatalog.calc.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which units no other one is as good as. */
final class Dominance {

    private Dominance() {}

    /**
     * The units that a best mixture can have in it. A unit that uses no less and makes no more of anything than another
     * is in none: the mixture with the other in its place is better, and where both are alike, it is the one with the
     * first of them.
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
