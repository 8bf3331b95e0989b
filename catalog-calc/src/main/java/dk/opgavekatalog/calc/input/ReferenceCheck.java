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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks that a statement has the measures, pools, statistics and units that a model refers to. */
public final class ReferenceCheck implements StepVisitor<Problems> {

    private static final Phrase MEASURE = Phrase.of("ressourceart", "measure");

    private final StatementHeader header;

    /** The units that amounts are stated for. */
    private final Supplier<List<String>> units;

    private final Problems problems;

    private ReferenceCheck(StatementHeader header, Supplier<List<String>> units, Problems problems) {
        this.header = header;
        this.units = units;
        this.problems = problems;
    }

    public static void check(Problems problems, CostModel model, ResourceStatement statement) {
        check(
                problems,
                model,
                statement.toHeader(),
                () -> statement.getAmounts().stream()
                        .map(ResourceAmount::getUnit)
                        .distinct()
                        .sorted()
                        .toList());
    }

    public static void check(Problems problems, CostModel model, CompactStatement statement) {
        check(
                problems,
                model,
                statement.getHeader(),
                () -> statement.getUnits().stream().sorted().toList());
    }

    private static void check(
            Problems problems, CostModel model, StatementHeader header, Supplier<List<String>> units) {
        for (int i = 0; i < model.getSteps().size(); i++) {
            model.getSteps().get(i).accept(new ReferenceCheck(header, units, problems.in("steps", i)));
        }
    }

    @Override
    public Problems visit(Transfer step) {
        return problems;
    }

    @Override
    public Problems visit(Redistribute step) {
        List<String> pools = header.getPools().stream().map(OverheadPool::getId).toList();
        requireId(problems.in("pool"), step.getPool(), pools, Phrase.of("pulje", "pool"));
        checkKey("key", step.getKey());
        step.getFallbackKey().ifPresent(key -> checkKey("fallbackKey", key));
        return problems;
    }

    @Override
    public Problems visit(AllocateSupport step) {
        checkKey("defaultKey", step.getDefaultKey());
        step.getFallbackKey().ifPresent(key -> checkKey("fallbackKey", key));
        for (int i = 0; i < step.getKeys().size(); i++) {
            ReferenceCheck here = new ReferenceCheck(header, units, problems.in("keys", i));
            ProviderKey own = step.getKeys().get(i);
            here.checkKey("key", own.getKey());
            own.getFallbackKey().ifPresent(key -> here.checkKey("fallbackKey", key));
        }
        return problems;
    }

    @Override
    public Problems visit(Surcharge step) {
        requireId(problems.in("measure"), step.getMeasure(), measures(), MEASURE);
        Optional<Measure> charged = findMeasure(step.getMeasure());
        for (int i = 0; i < step.getBaseMeasures().size(); i++) {
            String base = step.getBaseMeasures().get(i);
            Problems here = problems.in("baseMeasures", i);
            requireId(here, base, measures(), MEASURE);
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

    private void checkKey(String property, AllocationKey key) {
        key.accept(new KeyCheck(problems.in(property)));
    }

    private List<String> measures() {
        return header.getMeasures().stream().map(Measure::getId).toList();
    }

    private Optional<Measure> findMeasure(String id) {
        return header.getMeasures().stream()
                .filter(measure -> measure.getId().equals(id))
                .findFirst();
    }

    private static void requireId(Problems problems, String id, List<String> known, Phrase what) {
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
            requireId(place.in("measure"), key.getMeasure(), measures(), MEASURE);
            return place;
        }

        @Override
        public Problems visit(CurrentAmounts key) {
            requireId(place.in("measure"), key.getMeasure(), measures(), MEASURE);
            return place;
        }

        @Override
        public Problems visit(EqualWeights key) {
            return place;
        }

        @Override
        public Problems visit(FixedShares key) {
            for (int i = 0; i < key.getShares().size(); i++) {
                Problems here = place.in("shares", i).in("unit");
                key.getShares()
                        .get(i)
                        .getUnit()
                        .ifPresent(unit -> requireId(here, unit, units.get(), Phrase.of("enhed", "unit")));
            }
            return place;
        }

        @Override
        public Problems visit(StatisticKey key) {
            List<String> statistics =
                    header.getStatistics().stream().map(Statistic::getId).toList();
            requireId(place.in("statistic"), key.getStatistic(), statistics, Phrase.of("statistik", "statistic"));
            return place;
        }
    }
}
