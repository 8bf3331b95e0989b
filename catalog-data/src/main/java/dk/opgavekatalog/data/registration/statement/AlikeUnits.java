package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.reading.KeyTexts;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.recognition.AlikeNamePair;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.text.AlikeNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the units of one organisation whose names are nearly alike. */
final class AlikeUnits {

    /** The most names that are compared where each organisation has to be looked through by itself. */
    private static final int MOST_NAMES = 100_000;

    private final Tally tally;
    private final KeyTexts texts;
    private final Set<UnitPair> seen = new HashSet<>();
    private final List<AlikeNamePair> pairs = new ArrayList<>();
    private boolean isComplete = true;

    /** Two units by their numbers. */
    private record UnitPair(int first, int second) {}

    private AlikeUnits(Tally tally) {
        this.tally = tally;
        this.texts = tally.texts(Column.UNIT);
    }

    /**
     * Looks through the units of a reading.
     *
     * @param organisations the numbers of the statements of each organisation, in the order of the files
     */
    static AlikeUnits of(Tally tally, Map<Integer, List<Integer>> organisations) {
        AlikeUnits found = new AlikeUnits(tally);
        if (tally.texts(Column.UNIT).texts().size() <= AlikeNames.MOST_NAMES) {
            found.compareAtOnce(organisations);
        } else {
            found.compareEach(organisations);
        }
        return found;
    }

    /** Each pair once, with the first organisation that has both. */
    List<AlikeNamePair> pairs() {
        return pairs;
    }

    /** Whether all names were compared. */
    boolean isComplete() {
        return isComplete;
    }

    /** Compares all units of the reading, which are often the same in all organisations. */
    private void compareAtOnce(Map<Integer, List<Integer>> organisations) {
        List<UnitPair> alike = alike(texts.numbersByPlace());
        if (!alike.isEmpty()) {
            organisations.forEach((organisation, statements) -> {
                BitSet units = units(statements);
                alike.stream()
                        .filter(pair -> units.get(pair.first()) && units.get(pair.second()))
                        .forEach(pair -> add(pair, organisation));
            });
        }
    }

    private void compareEach(Map<Integer, List<Integer>> organisations) {
        int compared = 0;
        for (Map.Entry<Integer, List<Integer>> organisation : organisations.entrySet()) {
            BitSet units = units(organisation.getValue());
            compared += units.cardinality();
            if (compared > MOST_NAMES) {
                isComplete = false;
                return;
            }
            List<Integer> byPlace =
                    units.stream().boxed().sorted(texts::compare).toList();
            alike(byPlace).forEach(pair -> add(pair, organisation.getKey()));
        }
    }

    private List<UnitPair> alike(List<Integer> units) {
        if (units.size() > AlikeNames.MOST_NAMES) {
            isComplete = false;
            return List.of();
        }
        AlikeNames found = AlikeNames.among(units.stream().map(texts::text).toList());
        isComplete &= found.isComplete();
        return found.getPairs().stream()
                .map(pair -> new UnitPair(units.get(pair.first()), units.get(pair.second())))
                .toList();
    }

    private BitSet units(List<Integer> statements) {
        BitSet units = new BitSet();
        statements.forEach(statement -> tally.addUnits(statement, units));
        return units;
    }

    private void add(UnitPair pair, int organisation) {
        if (seen.size() < AlikeNames.MOST_PAIRS && seen.add(pair)) {
            pairs.add(AlikeNamePair.builder()
                    .column(Column.UNIT)
                    .organisation(tally.texts(Column.ORGANISATION).text(organisation))
                    .name(texts.text(pair.first()))
                    .otherName(texts.text(pair.second()))
                    .build());
        }
    }
}
