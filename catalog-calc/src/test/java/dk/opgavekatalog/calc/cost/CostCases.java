package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.testing.generator.AnyCase;
import dk.opgavekatalog.calc.testing.generator.AnyConversion;
import dk.opgavekatalog.calc.testing.generator.AnyStatement;
import dk.opgavekatalog.calc.testing.generator.AnyStep;
import dk.opgavekatalog.calc.testing.generator.Registrations;
import dk.opgavekatalog.calc.testing.generator.SampleDomain;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** The cases of {@link SampleDomain}, and cases for one kind of step or model each. */
class CostCases extends SampleDomain {

    /** A statement, and a step that allocates support. */
    record SupportCase(ResourceStatement statement, AllocateSupport step) {}

    /** A statement, and conversions to the other edition and back. */
    record ConversionCase(ResourceStatement statement, Step there, Step back) {}

    /**
     * Providers that serve only final fields and providers that come after them in the order, in one unit, by
     * hundredths of amounts that can be divided by a hundred three times.
     */
    record ChainCase(ResourceStatement statement, AllocateSupport step, List<CatalogCode> order) {}

    /** A statement with all communication on 2.1.4, fit for the standard models, and its internal share. */
    record StandardCase(ResourceStatement statement, BigDecimal internalShare) {}

    private static final CatalogCode WHOLE_COMMUNICATION = CatalogCode.of(2, 1, 4);
    private static final CatalogCode INTERNAL_COMMUNICATION = CatalogCode.of(1, 4, 10);

    @Provide
    Arbitrary<SupportCase> supportCases() {
        Arbitrary<CostModel> models =
                AnyStep.of(SampleEditions.EARLIER).supports().map(Fixtures::model);
        return AnyCase.cases(AnyStatement.of(SampleEditions.EARLIER).any(), models)
                .map(any -> new SupportCase(any.statement(), (AllocateSupport)
                        any.model().getSteps().get(0)));
    }

    @Provide
    Arbitrary<ConversionCase> conversionCases() {
        return Combinators.combine(
                        AnyStatement.of(SampleEditions.EARLIER).any(),
                        AnyConversion.by(SampleEditions.CORRESPONDENCE),
                        AnyConversion.by(SampleEditions.CORRESPONDENCE.inverse()))
                .as(ConversionCase::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<ChainCase> chainCases() {
        return Combinators.combine(
                        Arbitraries.shuffle(Fixtures.FIELDS),
                        Arbitraries.longs().between(-9_999, 9_999).list().ofSize(3),
                        Arbitraries.longs().between(0, 100).list().ofSize(9))
                .as(CostCases::chain)
                .withoutEdgeCases();
    }

    /** The first three fields provide, each to those after it up to the fifth, by the differences of sorted cuts. */
    private static ChainCase chain(List<CatalogCode> fields, List<Long> millions, List<Long> cuts) {
        List<CatalogCode> order = fields.subList(0, 3);
        List<ResourceAmount> amounts = new ArrayList<>();
        List<ProviderKey> keys = new ArrayList<>();
        for (int p = 0; p < order.size(); p++) {
            amounts.add(ResourceAmount.of(
                    Registrations.UNITS.get(0),
                    Account.field(order.get(p)),
                    Measures.PAYROLL.getId(),
                    Measures.PAYROLL.fromSmallestUnits(millions.get(p) * 1_000_000)));
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
                        .measures(Registrations.MEASURES)
                        .addAllAmounts(amounts)
                        .build(),
                step,
                order);
    }

    @Provide
    Arbitrary<StandardCase> standardCases() {
        return Combinators.combine(
                        AnyStatement.of(SampleEditions.EARLIER).nastyWithoutNegativeWeights(), AnyStep.shares())
                .as((statement, share) -> new StandardCase(fitForTheStandard(statement), share))
                .withoutEdgeCases();
    }

    /** With FTE in every unit, which come first, and each account and measure once. */
    private static ResourceStatement fitForTheStandard(ResourceStatement statement) {
        Map<List<Object>, ResourceAmount> amounts = new LinkedHashMap<>();
        for (ResourceAmount amount : withFteInEveryUnit(statement.getAmounts())) {
            ResourceAmount fit = withoutAbsenceAndSplit(amount);
            amounts.putIfAbsent(List.of(fit.getUnit(), fit.getAccount(), fit.getMeasure()), fit);
        }
        return Runs.withAmounts(statement, List.copyOf(amounts.values()));
    }

    private static ResourceAmount withoutAbsenceAndSplit(ResourceAmount amount) {
        Account account = amount.getAccount();
        if (account.equals(Account.pool(Registrations.ABSENCE.getId()))) {
            account = Account.pool(OverheadPools.MANAGEMENT.getId());
        } else if (account.equals(Account.field(INTERNAL_COMMUNICATION))) {
            account = Account.field(WHOLE_COMMUNICATION);
        }
        return ResourceAmount.of(amount.getUnit(), account, amount.getMeasure(), amount.getAmount());
    }

    private static List<ResourceAmount> withFteInEveryUnit(List<ResourceAmount> amounts) {
        List<ResourceAmount> changed = new ArrayList<>();
        for (String unit : Registrations.UNITS) {
            changed.add(ResourceAmount.of(
                    unit, Account.field(CatalogCode.of(3, 1, 1)), Measures.FTE.getId(), new BigDecimal("1.5")));
        }
        changed.addAll(amounts);
        return changed;
    }
}
