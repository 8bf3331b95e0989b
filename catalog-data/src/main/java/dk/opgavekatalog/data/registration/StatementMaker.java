package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** Makes statements of what was read, each when it is asked for. Immutable once its tally is complete. */
final class StatementMaker {

    private static final BigInteger LIMIT = BigInteger.valueOf(Long.MAX_VALUE);

    private final ReadingRules rules;
    private final Tally tally;

    /** The numbers of the statements, by organisation and period. */
    private final List<Integer> statements;

    StatementMaker(ReadingRules rules, Tally tally) {
        this.rules = rules;
        this.tally = tally;
        int size = tally.statements().getSize();
        this.statements = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(this::organisationId)
                        .thenComparing(this::period))
                .toList();
    }

    int size() {
        return statements.size();
    }

    private String organisationId(int statement) {
        return tally.column(Column.ORGANISATION).text(tally.statements().getFirst(statement));
    }

    private AccountingPeriod period(int statement) {
        return AccountingPeriod.parse(
                tally.column(Column.PERIOD).text(tally.statements().getSecond(statement)));
    }

    /** The statement at a place in the order of organisations and periods. */
    ResourceStatement make(int index) {
        int statement = statements.get(index);
        ReadingOptions options = rules.options();
        ResourceStatement.Builder builder = ResourceStatement.builder()
                .organisation(organisation(statement))
                .period(period(statement))
                .edition(rules.catalog().getEdition().getId())
                .measures(rules.measures())
                .pools(options.getPools())
                .amounts(rules.accounts().amounts(places(statement)));
        RefusedTally refused = tally.refused().get(statement);
        if (refused != null) {
            builder.refusedRows(refused.toRefusedRows(rules.measures()));
        }
        ResourceStatement stated = builder.build();
        return options.getWorkingTimeNorm()
                .map(norm -> norm.toFte(stated, Measures.HOURS))
                .orElse(stated);
    }

    private Organisation organisation(int statement) {
        int number = tally.statements().getFirst(statement);
        String id = organisationId(statement);
        SortedSet<String> names = tally.namesOf().get(number);
        return rules.options()
                .getOrganisation()
                .orElseGet(() -> Organisation.of(id, names == null ? id : names.first()));
    }

    private List<PlaceAmounts> places(int statement) {
        PlaceSums sums = tally.sums().get(statement);
        int measures = rules.measures().size();
        List<PlaceAmounts> places = new ArrayList<>(sums.getSize());
        for (int record = 0; record < sums.getSize(); record++) {
            long stated = sums.getStated(record);
            if (stated != 0) {
                long[] units = new long[measures];
                for (int m = 0; m < measures; m++) {
                    units[m] = sums.getLongSum(record, m);
                }
                places.add(new PlaceAmounts(
                        tally.column(Column.ACCOUNT).text(sums.getAccount(record)),
                        tally.column(Column.UNIT).text(sums.getUnit(record)),
                        stated,
                        units));
            }
        }
        return places;
    }

    /** What only shows when everything is read: sums that are too large, and organisations with several names. */
    List<Problem> findProblems() {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<Integer, ? extends SortedSet<String>> names :
                tally.namesOf().entrySet()) {
            if (names.getValue().size() > 1) {
                problems.add(Problem.of(
                        "organisation " + tally.column(Column.ORGANISATION).text(names.getKey()),
                        Reason.CONTRADICTION,
                        String.join(", ", names.getValue()),
                        "one name for each organisation"));
            }
        }
        for (int statement : statements) {
            for (int m = 0; m < rules.measures().size(); m++) {
                requireRange(problems, statement, m);
            }
        }
        return problems;
    }

    private void requireRange(List<Problem> problems, int statement, int m) {
        Measure measure = rules.measures().get(m);
        BigInteger size = size(statement, m);
        if (size.compareTo(LIMIT) > 0) {
            problems.add(overflow(statement, "amounts of " + measure.getId(), size.toString()));
            return;
        }
        rules.options()
                .getWorkingTimeNorm()
                .filter(norm -> measure.equals(Measures.HOURS))
                .ifPresent(norm -> {
                    // Each sum is rounded by itself, by less than one unit.
                    BigInteger fte = new BigDecimal(size, measure.getDecimals())
                            .movePointRight(Measures.FTE.getDecimals())
                            .divide(norm.getHoursPerFte(), 0, RoundingMode.UP)
                            .toBigInteger()
                            .add(BigInteger.valueOf(tally.sums().get(statement).getSize()));
                    if (fte.compareTo(LIMIT) > 0) {
                        problems.add(overflow(statement, "FTE that the hours become", fte.toString()));
                    }
                });
        RefusedTally refused = tally.refused().get(statement);
        if (refused != null && refused.totals().get(m).abs().compareTo(LIMIT) > 0) {
            problems.add(overflow(
                    statement,
                    "amounts of " + measure.getId() + " in refused rows",
                    refused.totals().get(m).toString()));
        }
    }

    private Problem overflow(int statement, String what, String found) {
        return Problem.of(
                "organisation " + organisationId(statement) + ", period " + period(statement),
                Reason.OVERFLOW,
                found,
                what + " that add up, without their signs, to at most " + LIMIT + " smallest units");
    }

    /** The sum without signs. */
    private BigInteger size(int statement, int m) {
        PlaceSums sums = tally.sums().get(statement);
        BigInteger size = BigInteger.ZERO;
        for (int record = 0; record < sums.getSize(); record++) {
            size = size.add(sums.getSum(record, m).abs());
        }
        return size;
    }

    private BigInteger sum(int statement, int m) {
        PlaceSums sums = tally.sums().get(statement);
        BigInteger sum = BigInteger.ZERO;
        for (int record = 0; record < sums.getSize(); record++) {
            sum = sum.add(sums.getSum(record, m));
        }
        return sum;
    }

    /** What became of all that the files state, by measure. */
    List<ReadingTotal> totals() {
        List<ReadingTotal> totals = new ArrayList<>();
        for (int m = 0; m < rules.measures().size(); m++) {
            Measure measure = rules.measures().get(m);
            BigInteger takenOver = BigInteger.ZERO;
            for (int statement : statements) {
                takenOver = takenOver.add(sum(statement, m));
            }
            BigInteger refused = BigInteger.ZERO;
            for (RefusedTally rows : tally.refused().values()) {
                refused = refused.add(rows.totals().get(m));
            }
            int decimals = measure.getDecimals();
            totals.add(new ReadingTotal(
                    measure,
                    new BigDecimal(tally.found().get(m), decimals),
                    new BigDecimal(takenOver, decimals),
                    new BigDecimal(refused, decimals)));
        }
        return totals;
    }
}
