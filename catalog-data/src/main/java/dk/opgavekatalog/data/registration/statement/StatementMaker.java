package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.aggregate.Totals;
import dk.opgavekatalog.data.cell.PeriodNames;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.ReadingTotal;
import dk.opgavekatalog.data.registration.row.OrganisationNames;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.RefusedTally;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.StatementHeader;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import dk.opgavekatalog.model.text.Counted;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the statements of a reading, each when it is asked for. Immutable once its tally is complete. */
public final class StatementMaker {

    private static final BigInteger LIMIT = BigInteger.valueOf(Long.MAX_VALUE);

    /**
     * The memory for an amount of a statement, in bytes: the object, its number, and its share of the builder and of
     * the list.
     */
    private static final long AMOUNT_BYTES = 110;

    private final ReadingRules rules;
    private final Tally tally;
    private final OrganisationNames names;

    private final StatementSums sums;

    /** The statements, by organisation and period. */
    private final List<StatementParts> statements;

    public StatementMaker(ReadingRules rules, Tally tally, OrganisationNames names, StatementPlan plan) {
        this.rules = rules;
        this.tally = tally;
        this.names = names;
        this.sums = new StatementSums(tally, rules);
        this.statements = plan.statements();
    }

    public int size() {
        return statements.size();
    }

    /**
     * Refuses to make all statements at once where they and the data read would take more than three quarters of the
     * heap.
     */
    public void requireRoomForAll() {
        requireRoom(
                statements.stream().mapToLong(this::countAmounts).sum(),
                Counted.of(
                        statements.size(), Phrase.of("opgørelse", "statement"), Phrase.of("opgørelser", "statements")));
    }

    /** Refuses to make one statement in the same case. */
    public void requireRoom(int index) {
        StatementParts statement = statements.get(index);
        requireRoom(
                countAmounts(statement),
                Phrase.of("opgørelsen for ", "the statement of ")
                        .plus(statement.organisation())
                        .plus(Phrase.of(" for ", " for "))
                        .plus(PeriodNames.of(statement.period())));
    }

    private void requireRoom(long amounts, Phrase what) {
        long memory = Math.min(rules.options().getMaxMemory(), Long.MAX_VALUE / 2);
        long room = memory / 2 + memory - tally.kept().getTaken();
        if (amounts > room / AMOUNT_BYTES) {
            throw new InvalidInputException(List.of(Problem.of(
                            "",
                            Reason.OUT_OF_RANGE,
                            Phrase.of(amounts + " beløb fra ", amounts + " amounts of ")
                                    .plus(what)
                                    .plus(Phrase.of(
                                            " på én gang, flere end der er plads til",
                                            " at once, more than there is memory for")),
                            Phrase.of("højst ", "at most ")
                                    .plus(String.valueOf(room / AMOUNT_BYTES))
                                    .plus(Phrase.of(
                                            "; streamStatements laver én ad gangen, streamCompactStatements"
                                                    + " fylder mindre, og indstillingen maxMemory (ellers"
                                                    + " halvdelen af Javas hukommelse, -Xmx) flytter grænsen",
                                            "; streamStatements makes one at a time, streamCompactStatements"
                                                    + " takes less memory, and the option maxMemory (half of"
                                                    + " Java's memory, -Xmx, unless set) moves the limit")))
                    .helpedBy(List.of(OptionHint.of("maxMemory")))));
        }
    }

    /** Counts amounts; hours count twice, since FTE are added to them. */
    private long countAmounts(StatementParts statement) {
        long stated = sums.countAmounts(statement);
        return rules.options().getWorkingTimeNorm().isPresent() ? 2 * stated : stated;
    }

    /** Returns the statement at an index in the order of organisations and periods. */
    public CompactStatement make(int index) {
        StatementParts statement = statements.get(index);
        ReadingOptions options = rules.options();
        StatementHeader.Builder header = StatementHeader.builder()
                .organisation(organisation(statement))
                .period(statement.period())
                .edition(rules.catalog().getEdition().getId())
                .measures(rules.measures())
                .pools(options.getPools());
        Optional<RefusedTally> refused = sums.findRefused(statement);
        if (refused.isPresent()) {
            header.refusedRows(refused.get().toRefusedRows(rules.measures()));
        }
        CompactStatement stated = rules.accounts().state(header.build(), sums.places(statement));
        return options.getWorkingTimeNorm().isEmpty()
                ? stated
                : CompactStatement.of(options.getWorkingTimeNorm().get().toFte(stated.toStatement(), Measures.HOURS));
    }

    private Organisation organisation(StatementParts statement) {
        Optional<Organisation> ofAll = rules.options().getOrganisation();
        String id = statement.organisation();
        return ofAll.isPresent() ? ofAll.get() : Organisation.of(id, nameOf(statement, id));
    }

    private String nameOf(StatementParts statement, String id) {
        int number = tally.organisationNumber(statement.parts().get(0).statement());
        Optional<String> stated = names.find(number);
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<Municipality> municipality = rules.findMunicipality(id);
        return municipality.isPresent() ? municipality.get().getName() : id;
    }

    /**
     * Finds the problems that show only when everything is read: sums that are too large, periods that cannot be
     * summed, and organisations with several names.
     */
    public List<Problem> findProblems() {
        List<Problem> problems = new ArrayList<>(names.problems());
        problems.addAll(new PeriodCheck(rules, tally, statements, sums).findProblems());
        Optional<WorkingTimeNorm> norm = rules.options().getWorkingTimeNorm();
        if (norm.isPresent()) {
            problems.addAll(NormCheck.findProblems(norm.get(), statements));
        }
        boolean isSizeNeeded = norm.isPresent() || tally.canExceed(LIMIT);
        for (StatementParts statement : statements) {
            Totals sizes = isSizeNeeded
                    ? sums.sizes(statement)
                    : new Totals(rules.measures().size());
            for (int m = 0; m < rules.measures().size(); m++) {
                requireRange(problems, statement, m, sizes.get(m));
            }
        }
        return problems;
    }

    private void requireRange(List<Problem> problems, StatementParts statement, int m, BigInteger size) {
        Measure measure = rules.measures().get(m);
        if (size.compareTo(LIMIT) > 0) {
            problems.add(overflow(statement, amounts(measure), size.toString()));
            return;
        }
        Optional<RefusedTally> refused = sums.findRefused(statement);
        BigInteger sizeOfRefused =
                refused.isPresent() ? refused.get().totals().get(m).abs() : BigInteger.ZERO;
        if (sizeOfRefused.compareTo(LIMIT) > 0) {
            problems.add(overflow(
                    statement,
                    amounts(measure).plus(Phrase.of(" i afviste rækker", " in refused rows")),
                    sizeOfRefused.toString()));
        }
        Optional<WorkingTimeNorm> norm = rules.options().getWorkingTimeNorm();
        if (norm.isPresent() && measure.equals(Measures.HOURS)) {
            // Each sum is rounded separately, by less than one unit.
            BigInteger rounding = BigInteger.valueOf(sums.countPlaces(statement));
            BigInteger fte = smallestFte(size, norm.get()).add(rounding);
            if (fte.compareTo(LIMIT) > 0) {
                problems.add(overflow(
                        statement,
                        Phrase.of("årsværk, som timerne bliver til", "FTE that the hours become"),
                        fte.toString()));
            }
            BigInteger refusedFte = smallestFte(sizeOfRefused, norm.get());
            if (refusedFte.compareTo(LIMIT) > 0) {
                problems.add(overflow(
                        statement,
                        Phrase.of(
                                "årsværk, som timerne i afviste rækker bliver til",
                                "FTE that the hours in refused rows become"),
                        refusedFte.toString()));
            }
        }
    }

    /** Returns the FTE of hours, rounded up, both in smallest units. */
    private static BigInteger smallestFte(BigInteger hours, WorkingTimeNorm norm) {
        return new BigDecimal(hours, Measures.HOURS.getDecimals())
                .movePointRight(Measures.FTE.getDecimals())
                .divide(norm.getHoursPerFte(), 0, RoundingMode.UP)
                .toBigInteger();
    }

    private static Phrase amounts(Measure measure) {
        return Phrase.of("beløb for ", "amounts of ").plus(measure.getName().asPhrase());
    }

    private static Problem overflow(StatementParts statement, Phrase what, String found) {
        return Problem.of(
                statement.describe(),
                Reason.OVERFLOW,
                found,
                what.plus(Phrase.of(
                        ", der uden fortegn tilsammen er højst " + LIMIT + " af de mindste enheder",
                        " that add up, without their signs, to at most " + LIMIT + " smallest units")));
    }

    /** Returns the total of the files for each measure, split into taken over and refused. */
    public List<ReadingTotal> totals() {
        Totals ofStatements = new Totals(rules.measures().size());
        for (StatementParts statement : statements) {
            for (StatementParts.Part part : statement.parts()) {
                ofStatements.addAll(sums.of(part).getTotals());
            }
        }
        List<ReadingTotal> totals = new ArrayList<>();
        for (int m = 0; m < rules.measures().size(); m++) {
            Measure measure = rules.measures().get(m);
            BigInteger refused = BigInteger.ZERO;
            for (RefusedTally rows : tally.refused().values()) {
                refused = refused.add(rows.totals().get(m));
            }
            int decimals = measure.getDecimals();
            totals.add(ReadingTotal.of(
                    measure,
                    new BigDecimal(tally.found().get(m), decimals),
                    new BigDecimal(ofStatements.get(m), decimals),
                    new BigDecimal(refused, decimals)));
        }
        return totals;
    }
}
