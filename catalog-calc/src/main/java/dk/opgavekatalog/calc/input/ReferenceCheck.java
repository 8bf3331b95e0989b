package dk.opgavekatalog.calc.input;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationKeyVisitor;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.cost.StepVisitor;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.StatementHeader;
import dk.opgavekatalog.model.statement.Statistic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that a statement has the measures, pools, statistics and units that a model refers to. */
public final class ReferenceCheck implements StepVisitor<Problems> {

    private static final Phrase MEASURE = Phrase.of("ressourceart", "measure");
    private static final Phrase POOL = Phrase.of("pulje", "pool");
    private static final Phrase STATISTIC = Phrase.of("statistik", "statistic");
    private static final Phrase UNIT = Phrase.of("enhed", "unit");

    private final StatementHeader header;
    private final List<String> measures = new ArrayList<>();
    private final List<String> pools = new ArrayList<>();
    private final List<String> statistics = new ArrayList<>();

    /** The units that amounts are stated for. */
    private final Collection<String> units;

    /** The same, once a key has named a unit. */
    private final Set<String> sortedUnits = new TreeSet<>();

    /** The place of what is checked now. */
    private Problems problems;

    private ReferenceCheck(StatementHeader header, Collection<String> units, Problems problems) {
        this.header = header;
        this.units = units;
        this.problems = problems;
        for (Measure measure : header.getMeasures()) {
            measures.add(measure.getId());
        }
        for (OverheadPool pool : header.getPools()) {
            pools.add(pool.getId());
        }
        for (Statistic statistic : header.getStatistics()) {
            statistics.add(statistic.getId());
        }
    }

    /** Checks a statement by its compact form, if it has one. */
    public static void check(
            Problems problems, CostModel model, ResourceStatement statement, Optional<CompactStatement> compact) {
        if (compact.isPresent()) {
            check(problems, model, compact.get());
        } else {
            Set<String> units = new HashSet<>();
            for (ResourceAmount amount : statement.getAmounts()) {
                units.add(amount.getUnit());
            }
            check(problems, model, statement.toHeader(), units);
        }
    }

    public static void check(Problems problems, CostModel model, CompactStatement statement) {
        check(problems, model, statement.getHeader(), statement.getUnits());
    }

    private static void check(Problems problems, CostModel model, StatementHeader header, Collection<String> units) {
        ReferenceCheck check = new ReferenceCheck(header, units, problems);
        for (int i = 0; i < model.getSteps().size(); i++) {
            check.problems = problems.in("steps", i);
            model.getSteps().get(i).accept(check);
        }
    }

    @Override
    public Problems visit(Transfer step) {
        return problems;
    }

    @Override
    public Problems visit(Redistribute step) {
        requireId(problems.in("pool"), step.getPool(), pools, POOL);
        checkKey(problems.in("key"), step.getKey());
        checkFallback(problems, step.getFallbackKey());
        return problems;
    }

    @Override
    public Problems visit(AllocateSupport step) {
        checkKey(problems.in("defaultKey"), step.getDefaultKey());
        checkFallback(problems, step.getFallbackKey());
        for (int i = 0; i < step.getKeys().size(); i++) {
            ProviderKey own = step.getKeys().get(i);
            Problems here = problems.in("keys", i);
            checkKey(here.in("key"), own.getKey());
            checkFallback(here, own.getFallbackKey());
        }
        return problems;
    }

    @Override
    public Problems visit(Surcharge step) {
        requireId(problems.in("measure"), step.getMeasure(), measures, MEASURE);
        Optional<Measure> charged = findMeasure(step.getMeasure());
        for (int i = 0; i < step.getBaseMeasures().size(); i++) {
            String base = step.getBaseMeasures().get(i);
            Problems here = problems.in("baseMeasures", i);
            requireId(here, base, measures, MEASURE);
            Optional<Measure> found = findMeasure(base);
            if (found.isPresent()
                    && charged.isPresent()
                    && !found.get().getUnit().equals(charged.get().getUnit())) {
                here.add(
                        Reason.CONTRADICTION,
                        Phrase.same(base)
                                .plus(Phrase.of(" i ", " in "))
                                .plus(found.get().getUnit()),
                        Phrase.of(
                                "en ressourceart i " + charged.get().getUnit() + ", som " + step.getMeasure() + " er",
                                "a measure in " + charged.get().getUnit() + ", as " + step.getMeasure() + " is"));
            }
        }
        return problems;
    }

    @Override
    public Problems visit(Exclude step) {
        return problems;
    }

    @Override
    public Problems visit(ConvertEdition step) {
        return problems;
    }

    private void checkKey(Problems here, AllocationKey key) {
        key.accept(new KeyCheck(here));
    }

    private void checkFallback(Problems here, Optional<AllocationKey> key) {
        if (key.isPresent()) {
            checkKey(here.in("fallbackKey"), key.get());
        }
    }

    private Set<String> sortedUnits() {
        if (sortedUnits.isEmpty()) {
            sortedUnits.addAll(units);
        }
        return sortedUnits;
    }

    private Optional<Measure> findMeasure(String id) {
        for (Measure measure : header.getMeasures()) {
            if (measure.getId().equals(id)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    private static void requireId(Problems problems, String id, Collection<String> known, Phrase what) {
        if (!id.isBlank() && !known.contains(id)) {
            problems.add(
                    Reason.UNKNOWN_REFERENCE,
                    id,
                    Phrase.of("en ", "a ")
                            .plus(what)
                            .plus(
                                    known.isEmpty()
                                            ? Phrase.of(
                                                    " i opgørelsen, som ingen har", " of the statement, which has none")
                                            : Phrase.of(" i opgørelsen, en af ", " of the statement, one of ")
                                                    .plus(String.join(", ", known))));
        }
    }

    /** The references of one key; each method returns the collector that it added to. */
    private final class KeyCheck implements AllocationKeyVisitor<Problems> {

        private final Problems place;

        KeyCheck(Problems place) {
            this.place = place;
        }

        @Override
        public Problems visit(DirectAmounts key) {
            requireId(place.in("measure"), key.getMeasure(), measures, MEASURE);
            return place;
        }

        @Override
        public Problems visit(CurrentAmounts key) {
            requireId(place.in("measure"), key.getMeasure(), measures, MEASURE);
            return place;
        }

        @Override
        public Problems visit(EqualWeights key) {
            return place;
        }

        @Override
        public Problems visit(FixedShares key) {
            for (int i = 0; i < key.getShares().size(); i++) {
                Optional<String> unit = key.getShares().get(i).getUnit();
                if (unit.isPresent()) {
                    requireId(place.in("shares", i).in("unit"), unit.get(), sortedUnits(), UNIT);
                }
            }
            return place;
        }

        @Override
        public Problems visit(StatisticKey key) {
            requireId(place.in("statistic"), key.getStatistic(), statistics, STATISTIC);
            return place;
        }
    }
}
