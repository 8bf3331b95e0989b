package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import java.util.Comparator;
import java.util.List;

/** Units that can be compared. */
final class Units {

    private Units() {}

    /**
     * The units in the order of their ids.
     *
     * @throws dk.opgavekatalog.model.check.InvalidInputException with everything that is wrong
     */
    static List<FrontierUnit> sorted(List<FrontierUnit> units) {
        Problems problems = Problems.at("");
        if (units.isEmpty()) {
            problems.in("units").add(Reason.MISSING, "", "at least one unit");
        }
        problems.checkEach("units", units);
        problems.requireUnique("units", units, "id", FrontierUnit::getId);
        for (int i = 0; i < units.size(); i++) {
            int size = units.get(i).getOutputs().size();
            int first = units.get(0).getOutputs().size();
            if (size != first) {
                problems.in("units", i)
                        .in("outputs")
                        .add(Reason.OUT_OF_RANGE, size, "as many outputs as the first unit has, " + first);
            }
        }
        problems.throwIfAny();
        return units.stream().sorted(Comparator.comparing(FrontierUnit::getId)).toList();
    }
}
