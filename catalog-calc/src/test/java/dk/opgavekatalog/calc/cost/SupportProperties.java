package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCases.SupportCase;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of {@link AllocateSupport} by any method; what holds between methods is {@link SupportMethodProperties}. */
@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class SupportProperties {

    private static final CostLaws LAWS = CostLaws.of(Runs.engine(Fixtures.CALCULATOR), SampleEditions.EARLIER);

    /** How many tries it takes to judge what a generator makes. */
    private static final int ENOUGH = 100;

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyLawHolds(@ForAll SupportCase any) {
        LAWS.check(any.statement(), Fixtures.model(any.step()));

        Statistics.collect(Runs.calculate(any.statement(), any.step()).isPresent());
        Statistics.coverage(
                coverage -> coverage.check(true).count((hits, all) -> all < ENOUGH || 100 * hits > 60 * all));
    }

    @Property
    void whatNeitherProvidesNorReceivesStaysAsItIs(@ForAll SupportCase any) {
        Predicate<UnitAccount> isBystander =
                account -> !isProvider(any.step(), account) && !isReceiver(any.step(), account);
        Runs.calculate(any.statement(), any.step())
                .ifPresent(
                        cost -> assertThat(balances(cost, 1, isBystander)).isEqualTo(balances(cost, 0, isBystander)));
    }

    /** A provider that stands in one unit gives from there. */
    @Property
    void aProviderIsCollectedWhenItStandsInSeveralUnits(@ForAll SupportCase any) {
        Runs.calculate(any.statement(), any.step()).ifPresent(cost -> {
            Set<Account> collected = cost.getJournal().stream()
                    .map(entry -> entry.getTarget().getAccount())
                    .filter(Account.Support.class::isInstance)
                    .collect(Collectors.toSet());
            Set<Account> inSeveralUnits = new HashSet<>();
            for (CatalogCode field : Fixtures.FIELDS) {
                boolean isProvider = any.step().getProviders().includes(field);
                if (any.step().getReach() == Reach.ORGANISATION && isProvider && countUnits(cost, field) > 1) {
                    inSeveralUnits.add(Account.support(field));
                }
            }
            assertThat(collected).isEqualTo(inSeveralUnits);
        });
    }

    @Property
    void inReachOfItsOwnUnitEachUnitIsAllocatedAsIfItWereAlone(@ForAll SupportCase any) {
        AllocateSupport step = SupportSteps.inOwnUnit(any.step());

        Runs.calculate(any.statement(), step).ifPresent(whole -> {
            for (String unit : units(any.statement())) {
                CostStatement alone =
                        Runs.calculate(onlyUnit(any.statement(), unit), step).orElseThrow();
                Predicate<UnitAccount> isInUnit = account -> account.getUnit().equals(unit);
                assertThat(balances(alone, 1, isInUnit)).isEqualTo(balances(whole, 1, isInUnit));
            }
        });
    }

    @Property
    void inAnOrganisationOfOneUnitBothReachesAreTheSame(@ForAll SupportCase any) {
        AllocateSupport inOwnUnit = SupportSteps.inOwnUnit(any.step());
        for (String unit : units(any.statement())) {
            ResourceStatement alone = onlyUnit(any.statement(), unit);
            Optional<CostStatement> narrow = Runs.calculate(alone, inOwnUnit);
            Optional<CostStatement> wide = Runs.calculate(alone, SupportSteps.inOrganisation(inOwnUnit, unit));

            assertThat(wide.map(Facts::stages)).isEqualTo(narrow.map(Facts::stages));
        }
    }

    private static boolean isProvider(AllocateSupport step, UnitAccount account) {
        return account.getAccount() instanceof Account.Field field
                && step.getProviders().includes(field.getCode());
    }

    private static boolean isReceiver(AllocateSupport step, UnitAccount account) {
        return account.getAccount() instanceof Account.Field field
                && step.getReceivers().includes(field.getCode());
    }

    private static Map<String, Map<UnitAccount, BigDecimal>> balances(
            CostStatement cost, int stage, Predicate<UnitAccount> condition) {
        Map<String, Map<UnitAccount, BigDecimal>> balances =
                new HashMap<>(Facts.balances(cost, cost.getStages().get(stage)));
        balances.values().forEach(amounts -> amounts.keySet().removeIf(condition.negate()));
        return balances;
    }

    private static long countUnits(CostStatement cost, CatalogCode field) {
        return balances(cost, 0, account -> account.getAccount().equals(Account.field(field))).values().stream()
                .flatMap(amounts -> amounts.keySet().stream())
                .distinct()
                .count();
    }

    private static Set<String> units(ResourceStatement statement) {
        return statement.getAmounts().stream().map(ResourceAmount::getUnit).collect(Collectors.toSet());
    }

    private static ResourceStatement onlyUnit(ResourceStatement statement, String unit) {
        return ResourceStatement.builder()
                .from(statement)
                .amounts(statement.getAmounts().stream()
                        .filter(amount -> amount.getUnit().equals(unit))
                        .toList())
                .statistics(statement.getStatistics().stream()
                        .map(statistic -> Statistic.builder()
                                .from(statistic)
                                .values(statistic.getValues().stream()
                                        .filter(value -> value.getUnit().equals(unit))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }
}
