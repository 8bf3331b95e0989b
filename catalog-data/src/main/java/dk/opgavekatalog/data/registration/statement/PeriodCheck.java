package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.data.cell.PeriodGrid;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

    List<Problem> findProblems() {
        for (StatementParts statement : statements) {
            checkWithin(statement);
            if (!statement.isPlain()) {
                checkLength(statement);
            }
        }
        problems.addAll(new OverlappingParts(rules, tally, sums).findProblems(statements));
        return problems;
    }

    /** Refuses years that stand as dates where the quarters or years to sum to do not hold them. */
    private void checkWithin(StatementParts statement) {
        Optional<PeriodGrid> grid = rules.grid();
        if (grid.isPresent() && grid.get().findAround(statement.period()).isEmpty()) {
            add(statement, statement.parts().get(0).key().describe(), grid.get().describeAllowed());
        }
    }

    /** Refuses levels in periods that have no length in months. */
    private void checkLength(StatementParts statement) {
        for (StatementParts.Part part : statement.parts()) {
            boolean hasLength = part.period().findMonths().isPresent();
            if (!hasLength && statesLevels(part)) {
                add(
                        statement,
                        part.key().describe(),
                        Phrase.of("hele måneder, da ", "whole months, as ")
                                .plus(namesOfLevels())
                                .plus(Phrase.of(
                                        " lægges sammen efter periodens længde i måneder",
                                        " are summed by the length of the period in months")));
            }
        }
    }

    private void add(StatementParts statement, Phrase found, Phrase allowed) {
        problems.add(Problem.of(statement.describe(), Reason.CONTRADICTION, found, allowed));
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

    private Phrase namesOfLevels() {
        return Phrase.join(
                Phrase.same(", "),
                sums.levels().stream()
                        .mapToObj(m -> rules.measures().get(m).getName().asPhrase())
                        .toList());
    }
}
