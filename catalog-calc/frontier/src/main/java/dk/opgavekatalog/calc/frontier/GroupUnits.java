package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations of a group as units, and those that cannot be compared. Immutable. */
final class GroupUnits {

    private final Benchmarking benchmarking;
    private final Term.Resource input;
    private final List<Term> outputs;
    private final AccountingPeriod period;
    private final List<FrontierUnit> units;
    private final List<LeftOut> leftOut;

    /**
     * The units.
     *
     * @throws IllegalArgumentException when there is no output, or a term refers to an indicator or code that the
     *     edition does not have
     */
    GroupUnits(Benchmarking benchmarking, Term.Resource input, List<Term> outputs, AccountingPeriod period) {
        if (outputs.isEmpty()) {
            throw new IllegalArgumentException("no output; allowed is at least one");
        }
        this.benchmarking = benchmarking;
        this.input = input;
        this.outputs = List.copyOf(outputs);
        this.period = period;
        List<FrontierUnit> comparable = new ArrayList<>();
        this.leftOut = sort(comparable);
        this.units = List.copyOf(comparable);
    }

    Benchmarking benchmarking() {
        return benchmarking;
    }

    Term.Resource input() {
        return input;
    }

    List<Term> outputs() {
        return outputs;
    }

    AccountingPeriod period() {
        return period;
    }

    /** The units that can be compared, by the id of the organisation; the ids decide between equal mixtures. */
    List<FrontierUnit> units() {
        return units;
    }

    /** The organisations that cannot be compared. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Whether nothing is shown: no organisation can be compared, or the group is too small. */
    boolean isNothingToShow() {
        return units.isEmpty() || isSuppressed();
    }

    boolean isSuppressed() {
        return benchmarking.isSuppressed(units.size());
    }

    List<Organisation> unclassified() {
        return benchmarking.shown(benchmarking.getUnclassified(period));
    }

    /** The fields that every document of an analysis begins with: what was asked. */
    Fields head() {
        return new Fields()
                .document("group", benchmarking.getGroup())
                .text("period", period.toString())
                .document("input", named(input))
                .list("outputs", outputs, this::named)
                .number("count", units.size())
                .truth("suppressed", isSuppressed());
    }

    private Map<String, Object> named(Term term) {
        return new Fields()
                .text("name", TermNames.of(term, data().getKeyFigures()))
                .document("term", term)
                .toMap();
    }

    /** Adds the fields that every document of an analysis ends with: who is not compared. */
    Fields tail(Fields fields) {
        return fields.list("leftOut", leftOut, LeftOut::toDocument)
                .list("unclassified", unclassified(), ModelParts::of);
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return LogLine.of(period + ", " + benchmarking.getGroup() + ": " + units.size() + " compared, " + leftOut.size()
                + " left out" + (isSuppressed() ? ", suppressed" : ""));
    }

    /** Adds those that can be compared to the units, and returns the others. */
    private List<LeftOut> sort(List<FrontierUnit> comparable) {
        List<LeftOut> others = new ArrayList<>();
        for (Organisation organisation : benchmarking.getMembers(period)) {
            Optional<LeftOut> reason = findReason(organisation);
            if (reason.isEmpty()) {
                FrontierUnit unit = unit(organisation);
                if (unit.findProblems().isEmpty()) {
                    comparable.add(unit);
                } else {
                    reason = Optional.of(leftOut(organisation, LeftOutReason.TOO_MANY_DIGITS));
                }
            }
            reason.ifPresent(others::add);
        }
        others.sort(Comparator.comparing(LeftOut::getOrganisation, benchmarking.getOrder()));
        return List.copyOf(others);
    }

    private Optional<LeftOut> findReason(Organisation organisation) {
        Optional<LeftOut> missing = findMissing(organisation, input, LeftOutReason.INPUT_MISSING);
        for (Term output : outputs) {
            missing = missing.or(() -> findMissing(organisation, output, LeftOutReason.OUTPUT_MISSING));
        }
        if (missing.isPresent()) {
            return missing;
        }
        if (get(input, organisation).signum() <= 0) {
            return Optional.of(leftOut(organisation, LeftOutReason.INPUT_NOT_POSITIVE, input, Optional.empty()));
        }
        for (Term output : outputs) {
            if (get(output, organisation).signum() < 0) {
                return Optional.of(leftOut(organisation, LeftOutReason.OUTPUT_NEGATIVE, output, Optional.empty()));
            }
        }
        return outputs.stream().allMatch(output -> get(output, organisation).signum() == 0)
                ? Optional.of(leftOut(organisation, LeftOutReason.NO_OUTPUT))
                : Optional.empty();
    }

    private Optional<LeftOut> findMissing(Organisation organisation, Term term, LeftOutReason reason) {
        return data().findReason(term, organisation.getId(), period)
                .map(unavailable -> leftOut(organisation, reason, term, Optional.of(unavailable)));
    }

    private LeftOut leftOut(Organisation organisation, LeftOutReason reason) {
        return new LeftOut(benchmarking.shown(organisation), reason, Optional.empty(), Optional.empty());
    }

    private LeftOut leftOut(
            Organisation organisation, LeftOutReason reason, Term term, Optional<UnavailableReason> unavailable) {
        return new LeftOut(benchmarking.shown(organisation), reason, Optional.of(term), unavailable);
    }

    private IndicatorData data() {
        return benchmarking.getData();
    }

    private BigDecimal get(Term term, Organisation organisation) {
        return data().find(term, organisation.getId(), period).orElseThrow();
    }

    private FrontierUnit unit(Organisation organisation) {
        return FrontierUnit.of(
                organisation.getId(),
                get(input, organisation),
                outputs.stream().map(output -> get(output, organisation)).toList());
    }
}
