package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.account.StatedPlaces;
import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.data.registration.rule.PeriodKey;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds periods whose amounts cannot be summed, when everything is read. */
final class PeriodCheck {

    private final ReadingRules rules;
    private final Tally tally;
    private final List<StatementParts> statements;
    private final StatementSums sums;
    private final List<Problem> problems = new ArrayList<>();

    PeriodCheck(ReadingRules rules, Tally tally, List<StatementParts> statements, StatementSums sums) {
        this.rules = rules;
        this.tally = tally;
        this.statements = statements;
        this.sums = sums;
    }

    /** An amount that is a level and stands in one place on two dates. */
    private record TwoDates(StatementParts statement, String unit, String account, PeriodKey first, PeriodKey second) {}

    List<Problem> findProblems() {
        List<TwoDates> twoDates = new ArrayList<>();
        for (StatementParts statement : statements) {
            checkWithin(statement);
            if (!statement.isPlain()) {
                checkLength(statement);
                findTwoDates(statement).ifPresent(twoDates::add);
            }
        }
        if (!twoDates.isEmpty()) {
            problems.add(problem(twoDates.get(0), twoDates.size()));
        }
        return problems;
    }

    /** Refuses years that stand as dates where the quarters or years to sum to do not hold them. */
    private void checkWithin(StatementParts statement) {
        rules.grid()
                .filter(grid -> grid.findAround(statement.period()).isEmpty())
                .ifPresent(grid -> add(statement, statement.parts().get(0).key().describe(), grid.describeAllowed()));
    }

    /** Refuses levels in periods that have no length in months. */
    private void checkLength(StatementParts statement) {
        for (StatementParts.Part part : statement.parts()) {
            boolean hasLength = part.period().findMonths().isPresent();
            if (!hasLength && statesLevels(part)) {
                add(
                        statement,
                        part.key().describe(),
                        Phrase.of(
                                "hele måneder, da " + namesOfLevels()
                                        + " lægges sammen efter periodens længde i måneder",
                                "whole months, as " + namesOfLevels()
                                        + " are summed by the length of the period in months"));
            }
        }
    }

    private void add(StatementParts statement, String found, Phrase allowed) {
        problems.add(Problem.of(place(statement), Reason.CONTRADICTION, found, allowed));
    }

    private boolean statesLevels(StatementParts.Part part) {
        PlaceSums places = sums.of(part);
        for (int record = 0; record < places.getSize(); record++) {
            if (findLevel(places, record).isPresent()) {
                return true;
            }
        }
        return sums.findRefused(part)
                .filter(refused -> refused.states(sums.levels()))
                .isPresent();
    }

    private Optional<Integer> findLevel(PlaceSums places, int record) {
        BitSet levels = sums.levels();
        for (int m = levels.nextSetBit(0); m >= 0; m = levels.nextSetBit(m + 1)) {
            if (places.isStated(record, m)) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    private String namesOfLevels() {
        return String.join(
                ", ",
                sums.levels().stream()
                        .mapToObj(m -> rules.measures().get(m).getId())
                        .toList());
    }

    /** Finds the first place of a statement, by unit and account, that has a level on two dates of one month. */
    private Optional<TwoDates> findTwoDates(StatementParts statement) {
        List<TwoDates> found = new ArrayList<>();
        Map<Long, StatementParts.Part> known = new HashMap<>();
        AccountingPeriod month = statement.period();
        for (StatementParts.Part part : statement.parts()) {
            if (part.key().isDate()) {
                if (!part.period().equals(month)) {
                    known.clear();
                    month = part.period();
                }
                addTwoDates(statement, part, known, found);
            }
        }
        return found.stream()
                .min(Comparator.comparing(TwoDates::unit)
                        .thenComparing(TwoDates::account)
                        .thenComparing(two -> two.first().toText())
                        .thenComparing(two -> two.second().toText()));
    }

    private void addTwoDates(
            StatementParts statement,
            StatementParts.Part part,
            Map<Long, StatementParts.Part> known,
            List<TwoDates> found) {
        StatedPlaces places = tally.places(sums.of(part));
        for (int place = 0; place < places.size(); place++) {
            if (findLevel(places.sums(), place).isPresent()) {
                long key = (long) places.sums().getAccount(place) << Integer.SIZE
                        | places.sums().getUnit(place);
                StatementParts.Part other = known.putIfAbsent(key, part);
                if (other != null) {
                    found.add(new TwoDates(
                            statement, places.unit(place), places.account(place), other.key(), part.key()));
                }
            }
        }
    }

    private Problem problem(TwoDates first, int statements) {
        Phrase more = statements == 1
                ? Phrase.same("")
                : Phrase.of(
                        "; det gælder i alt " + statements + " opgørelser",
                        "; this concerns " + statements + " statements");
        String where = first.account() + ", " + first.unit();
        return Problem.of(
                place(first.statement()),
                Reason.CONTRADICTION,
                Phrase.of(
                                namesOfLevels() + " på " + where + " både den "
                                        + first.first().describe() + " og den "
                                        + first.second().describe(),
                                namesOfLevels() + " on " + where + " both on "
                                        + first.first().describe() + " and on "
                                        + first.second().describe())
                        .plus(more),
                Phrase.of(
                        "én dato i måneden på hvert sted: et niveau gælder for hele måneden, og dets datoer"
                                + " lægges ikke sammen",
                        "one date of the month in each place: a level holds for the whole month, and its dates"
                                + " do not add up"));
    }

    private static String place(StatementParts statement) {
        return "organisation " + statement.organisation() + ", period " + statement.period();
    }
}
