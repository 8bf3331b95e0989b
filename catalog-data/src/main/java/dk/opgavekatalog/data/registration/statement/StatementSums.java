package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.account.StatedPlaces;
import dk.opgavekatalog.data.aggregate.PeriodSums;
import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.data.aggregate.Totals;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.RefusedTally;
import dk.opgavekatalog.data.registration.tally.Tally;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.Optional;

/** The sums of statements, those of several periods added up. Immutable once its tally is complete. */
final class StatementSums {

    private final Tally tally;
    private final int measures;
    private final BitSet levels = new BitSet();

    StatementSums(Tally tally, ReadingRules rules) {
        this.tally = tally;
        this.measures = rules.measures().size();
        for (int m = 0; m < measures; m++) {
            levels.set(m, rules.measures().get(m).isLevel());
        }
    }

    /** The measures that are levels, by their numbers. */
    BitSet levels() {
        return levels;
    }

    /** Returns the sums of a statement by account and unit. */
    StatedPlaces places(StatementParts statement) {
        return tally.places(sums(statement));
    }

    private PlaceSums sums(StatementParts statement) {
        if (statement.isPlain()) {
            return of(statement.parts().get(0));
        }
        PeriodSums sums = new PeriodSums(measures, levels);
        statement.parts().forEach(part -> sums.add(of(part), months(part)));
        return sums.toSums(months(statement));
    }

    /** The sums of a part as the files state them. */
    PlaceSums of(StatementParts.Part part) {
        return tally.sums().get(part.statement());
    }

    /** Returns what was refused of a statement; empty when nothing was. */
    Optional<RefusedTally> findRefused(StatementParts statement) {
        if (statement.isPlain()) {
            return findRefused(statement.parts().get(0));
        }
        RefusedTally refused = new RefusedTally(measures);
        statement
                .parts()
                .forEach(part -> findRefused(part).ifPresent(rows -> refused.addPart(rows, levels, months(part))));
        return refused.rows() == 0
                ? Optional.empty()
                : Optional.of(refused.divide(levels, months(statement), measures));
    }

    /** Returns what was refused of a part, as the files state it. */
    Optional<RefusedTally> findRefused(StatementParts.Part part) {
        return Optional.ofNullable(tally.refused().get(part.statement()));
    }

    /** Counts the amounts of a statement. */
    long countAmounts(StatementParts statement) {
        return sums(statement).countStated();
    }

    /** Counts the places of a statement; a place that several parts have counts for each of them. */
    long countPlaces(StatementParts statement) {
        return statement.parts().stream().mapToLong(part -> of(part).getSize()).sum();
    }

    /** Returns for each measure how large the sums of a statement can be together, without their signs. */
    Totals sizes(StatementParts statement) {
        if (statement.isPlain()) {
            return of(statement.parts().get(0)).getTotalsWithoutSigns();
        }
        Totals sizes = new Totals(measures);
        for (StatementParts.Part part : statement.parts()) {
            Totals ofPart = of(part).getTotalsWithoutSigns();
            for (int m = 0; m < measures; m++) {
                sizes.add(m, levels.get(m) ? ofPart.get(m).multiply(BigInteger.valueOf(months(part))) : ofPart.get(m));
            }
        }
        Totals rounded = new Totals(measures);
        for (int m = 0; m < measures; m++) {
            // Each sum is rounded separately, by less than one unit.
            rounded.add(
                    m,
                    levels.get(m)
                            ? PeriodSums.divide(sizes.get(m), months(statement))
                                    .add(BigInteger.valueOf(countPlaces(statement)))
                            : sizes.get(m));
        }
        return rounded;
    }

    /** Levels in a period that does not consist of whole months are refused, so that the number does not matter. */
    private static int months(StatementParts.Part part) {
        return part.period().findMonths().orElse(1);
    }

    private static int months(StatementParts statement) {
        return statement.period().findMonths().orElse(1);
    }
}
