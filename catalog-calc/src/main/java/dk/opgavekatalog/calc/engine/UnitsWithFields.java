package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.NameLikeness;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The units in which fields are registered, for messages about a unit that has none: perhaps both are one unit, spelled
 * in two ways.
 */
final class UnitsWithFields {

    /** The most units that are looked through, since this takes time for each. */
    private static final int MOST_UNITS = 20_000;

    private UnitsWithFields() {}

    /**
     * Names the unit whose name is nearly that of another unit.
     *
     * @param unit the number of the unit without fields
     * @param fields the slots of the fields
     * @return words that follow others; empty when no name is nearly the same
     */
    static Phrase describeNearest(Opening opening, int unit, int... fields) {
        if (opening.registeringUnits() > MOST_UNITS) {
            return Phrase.same("");
        }
        List<String> others = IntStream.range(0, opening.registeringUnits())
                .filter(other -> other != unit && hasField(opening, other, fields))
                .mapToObj(opening::unit)
                .toList();
        return NameLikeness.to(opening.unit(unit))
                .findNearest(others)
                .map(name -> Phrase.of("; enheden ", "; unit ")
                        .plus(name)
                        .plus(Phrase.of(
                                ", der hedder næsten det samme, har felter",
                                ", whose name is nearly the same, has fields")))
                .orElse(Phrase.same(""));
    }

    private static boolean hasField(Opening opening, int unit, int... fields) {
        return IntStream.of(opening.positions().inUnit(unit, fields)).anyMatch(opening::isRegistered);
    }
}
