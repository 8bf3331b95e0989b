package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Statements with models for them. A step can still be refused, such as for a pool without weights; most are not. */
public class CostCases extends DomainContextBase {

    /** Any model for any statement. */
    public record Case(ResourceStatement statement, CostModel model) {}

    /** A model whose keys look at no measure of cost. */
    record CostBlindCase(ResourceStatement statement, CostModel model) {}

    /** A statement, and a step that allocates support. */
    record SupportCase(ResourceStatement statement, AllocateSupport step) {}

    /** A statement, and conversions to the other edition and back. */
    record ConversionCase(ResourceStatement statement, Step there, Step back) {}

    /**
     * Providers that serve only final fields and providers that come after them in the order, in one unit, by hundredths
     * of amounts that can be divided by a hundred three times.
     */
    record ChainCase(ResourceStatement statement, AllocateSupport step, List<CatalogCode> order) {}

    /** A statement with all communication on 2.1.4, fit for the standard models, and its internal share. */
    record StandardCase(ResourceStatement statement, BigDecimal internalShare) {}

    private static final CatalogCode WHOLE_COMMUNICATION = CatalogCode.of(2, 1, 4);
    private static final CatalogCode INTERNAL_COMMUNICATION = CatalogCode.of(1, 4, 10);

    /** Public for the tests of other packages; jqwik calls it. */
    public CostCases() {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(AnyStatement.statements(), models(List.of("FTE", "HOURS", "PAYROLL")))
                .as(Case::new)
                .filter(any -> namesUnitsOf(any.statement(), any.model().getSteps()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<CostBlindCase> costBlindCases() {
        return Combinators.combine(AnyStatement.statements(), models(List.of("FTE", "HOURS")))
                .as(CostBlindCase::new)
                .filter(any -> namesUnitsOf(any.statement(), any.model().getSteps()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<SupportCase> supportCases() {
        return Combinators.combine(
                        AnyStatement.statements(),
                        new AnyStep(Fixtures.FIELDS, List.of("FTE", "HOURS", "PAYROLL")).supports())
                .as(SupportCase::new)
                .filter(any -> namesUnitsOf(any.statement(), List.of(any.step())))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<ConversionCase> conversionCases() {
        return Combinators.combine(
                        AnyStatement.statements(),
                        AnyConversion.to(TwoEditions.LATER),
                        AnyConversion.to(TwoEditions.EARLIER))
                .as(ConversionCase::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<ChainCase> chainCases() {
        return Combinators.combine(
                        Arbitraries.shuffle(Fixtures.FIELDS),
                        AnyStatement.between(-9_999, 9_999).list().ofSize(3),
                        AnyStatement.between(0, 100).list().ofSize(9))
                .as(CostCases::chain)
                .withoutEdgeCases();
    }

    /** The first three fields provide, each to those after it up to the fifth, by the differences of sorted cuts. */
    private static ChainCase chain(List<CatalogCode> fields, List<Long> millions, List<Long> cuts) {
        List<CatalogCode> order = fields.subList(0, 3);
        List<ResourceAmount> amounts = new ArrayList<>();
        List<ProviderKey> keys = new ArrayList<>();
        for (int p = 0; p < order.size(); p++) {
            amounts.add(AnyStatement.amount(
                    AnyStatement.UNITS.get(0), order.get(p), Measures.PAYROLL, millions.get(p) * 1_000_000));
            List<Long> sorted = cuts.subList(3 * p, 3 * p + 3).stream().sorted().toList();
            FixedShare[] shares = new FixedShare[order.size() - p + 1];
            long before = 0;
            for (int i = 0; i < shares.length; i++) {
                long cut = i == shares.length - 1 ? 100 : sorted.get(i);
                shares[i] = FixedShare.of(fields.get(p + 1 + i), BigDecimal.valueOf(cut - before));
                before = cut;
            }
            keys.add(ProviderKey.of(order.get(p), AllocationKey.fixedShares(shares)));
        }
        AllocateSupport step = AllocateSupport.builder()
                .providers(Scope.fields(order.toArray(CatalogCode[]::new)))
                .method(AllocationMethod.RECIPROCAL)
                .defaultKey(AllocationKey.equal())
                .keys(keys)
                .reach(Reach.OWN_UNIT)
                .build();
        return new ChainCase(
                Fixtures.statement()
                        .measures(AnyStatement.MEASURES)
                        .addAllAmounts(amounts)
                        .build(),
                step,
                order);
    }

    @Provide
    Arbitrary<StandardCase> standardCases() {
        Arbitrary<List<ResourceAmount>> amounts = Arbitraries.of(AnyStatement.Size.class)
                .flatMap(size -> AnyStatement.amount(size, false)
                        .map(CostCases::withoutAbsenceAndSplit)
                        .list()
                        .ofMaxSize(45));
        return Combinators.combine(amounts, AnyStep.shares())
                .as((list, share) -> new StandardCase(
                        Fixtures.statement()
                                .measures(AnyStatement.MEASURES)
                                .addAllAmounts(AnyStatement.firstOf(withFteInEveryUnit(list), AnyStatement::slot))
                                .build(),
                        share))
                .withoutEdgeCases();
    }

    private static ResourceAmount withoutAbsenceAndSplit(ResourceAmount amount) {
        Account account = amount.getAccount();
        if (account.equals(Account.pool(AnyStatement.ABSENCE.getId()))) {
            account = Account.pool(OverheadPools.MANAGEMENT.getId());
        } else if (account.equals(Account.field(INTERNAL_COMMUNICATION))) {
            account = Account.field(WHOLE_COMMUNICATION);
        }
        return ResourceAmount.of(amount.getUnit(), account, amount.getMeasure(), amount.getAmount());
    }

    private static List<ResourceAmount> withFteInEveryUnit(List<ResourceAmount> amounts) {
        List<ResourceAmount> changed = new ArrayList<>();
        for (String unit : AnyStatement.UNITS) {
            changed.add(AnyStatement.amount(unit, CatalogCode.of(3, 1, 1), Measures.FTE, 1_5000));
        }
        changed.addAll(amounts);
        return changed;
    }

    /** A fixed share for any other unit is refused before anything is calculated. */
    private static boolean namesUnitsOf(ResourceStatement statement, List<Step> steps) {
        Set<String> units =
                statement.getAmounts().stream().map(ResourceAmount::getUnit).collect(Collectors.toSet());
        return steps.stream()
                .flatMap(CostCases::keysOf)
                .flatMap(key -> key instanceof FixedShares fixed ? fixed.getShares().stream() : Stream.empty())
                .flatMap(share -> share.getUnit().stream())
                .allMatch(units::contains);
    }

    private static Stream<AllocationKey> keysOf(Step step) {
        if (step instanceof Redistribute redistribute) {
            return Stream.concat(Stream.of(redistribute.getKey()), redistribute.getFallbackKey().stream());
        }
        if (step instanceof AllocateSupport support) {
            return Stream.of(
                            Stream.of(support.getDefaultKey()),
                            support.getFallbackKey().stream(),
                            support.getKeys().stream()
                                    .flatMap(own ->
                                            Stream.concat(Stream.of(own.getKey()), own.getFallbackKey().stream())))
                    .flatMap(keys -> keys);
        }
        return Stream.empty();
    }

    // Models

    /** Many stay in their edition; some are converted, and some are converted back. */
    private static Arbitrary<CostModel> models(List<String> keyMeasures) {
        Arbitrary<Step> earlier = new AnyStep(TwoEditions.fieldsOf(TwoEditions.EARLIER), keyMeasures).steps();
        Arbitrary<Step> later = new AnyStep(TwoEditions.fieldsOf(TwoEditions.LATER), keyMeasures).steps();
        Arbitrary<Step> there = AnyConversion.to(TwoEditions.LATER);
        Arbitrary<Step> back = AnyConversion.to(TwoEditions.EARLIER);
        Arbitrary<List<Step>> inOneEdition = Arbitraries.frequencyOf(
                Tuple.of(1, earlier.list().ofMaxSize(1)),
                Tuple.of(9, earlier.list().ofMinSize(2).ofMaxSize(8)));
        Arbitrary<List<Step>> converted = Combinators.combine(
                        earlier.list().ofMaxSize(3), there, later.list().ofMaxSize(3))
                .as(CostCases::concat);
        Arbitrary<List<Step>> convertedBack = Combinators.combine(
                        converted, back, earlier.list().ofMaxSize(2))
                .as(CostCases::concat);
        return Arbitraries.frequencyOf(Tuple.of(6, inOneEdition), Tuple.of(3, converted), Tuple.of(1, convertedBack))
                .map(CostCases::withoutRepetitions);
    }

    private static List<Step> concat(List<Step> first, Step middle, List<Step> last) {
        return Stream.of(first.stream(), Stream.of(middle), last.stream())
                .flatMap(steps -> steps)
                .toList();
    }

    /** A pool is redistributed once, and a surcharge has an id of its own. */
    private static CostModel withoutRepetitions(List<Step> steps) {
        Set<String> pools = new HashSet<>();
        Set<String> surcharges = new HashSet<>();
        return Fixtures.model(steps.stream()
                .filter(any -> !(any instanceof Redistribute step) || pools.add(step.getPool()))
                .filter(any -> !(any instanceof Surcharge step) || surcharges.add(step.getId()))
                .toList());
    }
}
