package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Units that can be compared. */
final class ComparableUnits {

    private ComparableUnits() {}

    /**
     * Checks the units and sorts them by id.
     *
     * @throws dk.opgavekatalog.model.check.InvalidInputException with everything that is wrong
     */
    static List<FrontierUnit> sorted(List<FrontierUnit> units) {
        Problems problems = Problems.at("");
        if (units.isEmpty()) {
            problems.inDocument("units").add(Reason.MISSING, "", Phrase.of("mindst én enhed", "at least one unit"));
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            FrontierUnit unit = units.get(i);
            Problems atUnit = problems.inDocument(unit.getId().isBlank() ? "units[" + i + "]" : "unit " + unit.getId());
            unit.check(atUnit);
            if (!ids.add(unit.getId())) {
                atUnit.in("id").add(Reason.DUPLICATE, unit.getId(), Phrase.of("hvert id én gang", "each id once"));
            }
            int size = unit.getOutputs().size();
            int first = units.get(0).getOutputs().size();
            if (size != first) {
                atUnit.in("outputs")
                        .add(
                                Reason.OUT_OF_RANGE,
                                size,
                                Phrase.of(
                                                "lige så mange output, som den første enhed har, ",
                                                "as many outputs as the first unit has, ")
                                        .plus(String.valueOf(first)));
            }
        }
        problems.throwIfAny();
        return units.stream().sorted(Comparator.comparing(FrontierUnit::getId)).toList();
    }
}
