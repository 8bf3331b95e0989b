package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.account.StatedPlaces;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.statement.StatementParts.Part;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds amounts that would count twice in a statement, since its parts overlap: a level on two dates of a month, or on
 * a date and for the month of it, and any amount that one place states both for a year and for a month of it. Money on
 * several dates of a month adds up.
 */
final class OverlappingParts {

    private static final Phrase ONE_DATE = Phrase.of(
            "én dato i måneden på hvert sted: et niveau gælder hele måneden og lægges ikke sammen",
            "one date of the month in each place: a level holds for the whole month, and its dates do not add up");

    private static final Phrase DATE_OR_PERIOD = Phrase.of(
            "enten en dato eller hele perioden på hvert sted: et niveau gælder for hele perioden, og lægges ikke sammen"
                    + " med det på en dato",
            "either a date or the whole period in each place: a level holds for the whole period, and does not add up"
                    + " with that of a date");

    private static final Phrase ONCE = Phrase.of(
            "det samme én gang på hvert sted, da perioderne overlapper hinanden: enten for den længste eller for de"
                    + " kortere i den",
            "each amount of a place once, as the periods overlap: either for the longer one or for the shorter ones in"
                    + " it");

    private final ReadingRules rules;
    private final Tally tally;
    private final StatementSums sums;

    OverlappingParts(ReadingRules rules, Tally tally, StatementSums sums) {
        this.rules = rules;
        this.tally = tally;
        this.sums = sums;
    }

    /** An amount that stands in one place in two parts. */
    private record Doubled(
            StatementParts statement, int measure, String unit, String account, Part first, Part second) {

        private boolean areDates() {
            return first.isOnDate() && second.isOnDate();
        }

        private Phrase allowed() {
            if (!first.period().equals(second.period())) {
                return ONCE;
            }
            return areDates() ? ONE_DATE : DATE_OR_PERIOD;
        }
    }

    /** Finds the problems of some statements, one of each kind. */
    List<Problem> findProblems(List<StatementParts> statements) {
        Map<Phrase, List<Doubled>> kinds = new HashMap<>();
        for (StatementParts statement : statements) {
            if (hasOverlap(statement, false)) {
                find(statement)
                        .ifPresent(doubled -> kinds.computeIfAbsent(doubled.allowed(), kind -> new ArrayList<>())
                                .add(doubled));
            }
        }
        List<Problem> problems = new ArrayList<>();
        for (Phrase kind : List.of(ONE_DATE, DATE_OR_PERIOD, ONCE)) {
            List<Doubled> found = kinds.getOrDefault(kind, List.of());
            if (!found.isEmpty()) {
                problems.add(toProblem(found.get(0), found.size()));
            }
        }
        return problems;
    }

    /**
     * Whether any parts overlap.
     *
     * @param mustDiffer whether several dates of one month do not count
     */
    private static boolean hasOverlap(StatementParts statement, boolean mustDiffer) {
        Part longest = statement.parts().get(0);
        for (Part part : statement.parts().subList(1, statement.parts().size())) {
            if (overlap(longest, part) && !(mustDiffer && part.period().equals(longest.period()))) {
                return true;
            }
            longest = later(longest, part);
        }
        return false;
    }

    /** Whether the second of two parts begins before the first has ended. */
    private static boolean overlap(Part first, Part second) {
        return !second.period().getFirstDay().isAfter(first.period().getLastDay());
    }

    private static Part later(Part one, Part other) {
        return other.period().getLastDay().isAfter(one.period().getLastDay()) ? other : one;
    }

    /** Finds the first amount of a statement, by unit and account, that stands in two parts. */
    private Optional<Doubled> find(StatementParts statement) {
        List<Doubled> found = new ArrayList<>();
        boolean isMoneyDoubled = hasOverlap(statement, true);
        for (int m = 0; m < rules.measures().size(); m++) {
            Map<Long, Part> known = new HashMap<>();
            if (isMoneyDoubled || sums.levels().get(m)) {
                for (Part part : statement.parts()) {
                    find(statement, part, m, known, found);
                }
            }
        }
        return found.stream()
                .min(Comparator.comparing(Doubled::unit)
                        .thenComparing(Doubled::account)
                        .thenComparing(Doubled::measure)
                        .thenComparing(doubled -> doubled.first().key().toText())
                        .thenComparing(doubled -> doubled.second().key().toText()));
    }

    /** Compares the amounts of a part with those of the part that ends last among those before it. */
    private void find(StatementParts statement, Part part, int m, Map<Long, Part> known, List<Doubled> found) {
        StatedPlaces places = tally.places(sums.of(part));
        for (int place = 0; place < places.size(); place++) {
            if (places.isStated(place, m)) {
                long key = (long) places.sums().getAccount(place) << Integer.SIZE
                        | places.sums().getUnit(place);
                Part other = known.get(key);
                if (other != null && isDoubled(other, part, m)) {
                    found.add(new Doubled(statement, m, places.unit(place), places.account(place), other, part));
                }
                known.put(key, other == null ? part : later(other, part));
            }
        }
    }

    private boolean isDoubled(Part first, Part second, int m) {
        if (!overlap(first, second)) {
            return false;
        }
        boolean isSamePeriod = first.period().equals(second.period());
        boolean isSameDate = (!first.isOnDate() && !second.isOnDate())
                || Objects.equals(first.key().date(), second.key().date());
        return !isSamePeriod || (sums.levels().get(m) && !isSameDate);
    }

    private Problem toProblem(Doubled first, int statements) {
        Phrase more = statements == 1
                ? Phrase.same("")
                : Phrase.of(
                        "; det gælder i alt " + statements + " opgørelser",
                        "; this concerns " + statements + " statements");
        boolean areDates = first.allowed().equals(ONE_DATE);
        Phrase found = rules.measures()
                .get(first.measure())
                .getName()
                .asPhrase()
                .plus(Phrase.of(" på ", " on "))
                .plus(first.account() + ", " + first.unit())
                .plus(areDates ? Phrase.of(" både den ", " both on ") : Phrase.of(" både for ", " both for "))
                .plus(first.first().key().describe())
                .plus(areDates ? Phrase.of(" og den ", " and on ") : Phrase.of(" og for ", " and for "))
                .plus(first.second().key().describe());
        return Problem.of(first.statement().describe(), Reason.CONTRADICTION, found.plus(more), first.allowed());
    }
}
