package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of the largest origins of an amount. */
@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class LargestOriginsProperties {

    /** The most parts that are looked at to check a sum; there can be millions. */
    private static final int PARTS = 2_000;

    private static final int LEVELS = 50;

    private static final int ALL = Integer.MAX_VALUE;

    @Property
    void theLargestAndTheRestAddUpToTheAmount(
            @ForAll CalculationCase any,
            @ForAll OriginGrouping grouping,
            @ForAll @IntRange(min = 1, max = 5) int count) {
        forEachAmount(any, total -> {
            LargestOrigins largest = total.getLargest(grouping, count);
            assertThat(Runs.sum(largest.getGroups().stream().map(OriginGroup::getAmount))
                            .add(largest.getRest()))
                    .isEqualByComparingTo(total.getAmount());
            assertThat(largest.getGroups()).hasSizeLessThanOrEqualTo(count);
        });
    }

    @Property
    void thePartsOfAnAmountHaveOriginsThatAddUpToThem(@ForAll CalculationCase any, @ForAll OriginGrouping grouping) {
        forEachAmount(
                any,
                total -> total.walk(3).limit(30).forEach(part -> {
                    LargestOrigins largest = part.getLargest(grouping, ALL);
                    assertThat(largest.getRestCount()).isZero();
                    assertThat(Runs.sum(largest.getGroups().stream().map(OriginGroup::getAmount)))
                            .isEqualByComparingTo(part.getAmount());
                }));
    }

    @Property
    void theLargestComeFirstAndDoNotDependOnHowManyAreAskedFor(
            @ForAll CalculationCase any,
            @ForAll OriginGrouping grouping,
            @ForAll @IntRange(min = 1, max = 5) int count) {
        forEachAmount(any, total -> {
            LargestOrigins all = total.getLargest(grouping, ALL);
            LargestOrigins largest = total.getLargest(grouping, count);
            assertThat(all.getGroups().stream().map(group -> group.getAmount().abs()))
                    .isSortedAccordingTo((a, b) -> b.compareTo(a));
            assertThat(all.getGroups()).noneMatch(group -> group.getAmount().signum() == 0);
            assertThat(largest.getGroups().stream().map(OriginGroup::toString))
                    .containsExactlyElementsOf(all.getGroups().stream()
                            .map(OriginGroup::toString)
                            .limit(count)
                            .toList());
            assertThat(largest.getRestCount())
                    .isEqualTo(all.getGroups().size() - largest.getGroups().size());
        });
    }

    /**
     * Each level of parts is rounded by itself, so their sum may differ by one unit for each part. Where parts cancel
     * each other out, a unit at one level can become many at the next, so only amounts of one sign are looked at.
     */
    @Property
    void aPlaceGivesWhatThePartsRegisteredThereAddUpTo(@ForAll CalculationCase any) {
        forEachAmount(any, total -> {
            List<AmountOrigin> parts = total.walk(LEVELS).limit(PARTS).toList();
            boolean isOfOneSign = parts.stream()
                            .map(part -> part.getAmount().signum())
                            .distinct()
                            .count()
                    <= 1;
            if (parts.size() < PARTS && isOfOneSign) {
                Map<UnitAccount, BigDecimal> registered = new HashMap<>();
                for (AmountOrigin part : parts) {
                    if (part.getKind() == AmountOriginKind.REGISTERED) {
                        registered.merge(part.getSource().orElseThrow(), part.getAmount(), BigDecimal::add);
                    }
                }
                BigDecimal nearly = units(total.getMeasure(), parts.size());
                placesOf(total.getLargest(OriginGrouping.ACCOUNT_IN_UNIT, ALL))
                        .forEach((place, amount) -> assertThat(registered
                                        .getOrDefault(place, BigDecimal.ZERO)
                                        .subtract(amount)
                                        .abs())
                                .as("%s of %s", place, total)
                                .isLessThanOrEqualTo(nearly));
            }
        });
    }

    /** Each account rounds by itself, so each may be a unit off. */
    @Property
    void allAccountsTogetherComeFromWhatWasRegistered(@ForAll CalculationCase any) {
        Map<Measure, Map<UnitAccount, BigDecimal>> sums = new HashMap<>();
        List<AmountOrigin> totals = new ArrayList<>();
        forEachAmount(any, total -> {
            totals.add(total);
            placesOf(total.getLargest(OriginGrouping.ACCOUNT_IN_UNIT, ALL))
                    .forEach((place, amount) -> sums.computeIfAbsent(total.getMeasure(), measure -> new HashMap<>())
                            .merge(place, amount, BigDecimal::add));
        });
        for (Measure measure : any.statement().getMeasures()) {
            for (ResourceAmount amount : any.statement().getAmounts()) {
                if (amount.getMeasure().equals(measure.getId())) {
                    BigDecimal sum = sums.getOrDefault(measure, Map.of())
                            .getOrDefault(UnitAccount.of(amount.getUnit(), amount.getAccount()), BigDecimal.ZERO);
                    assertThat(sum.subtract(amount.getAmount()).abs())
                            .as("%s", amount)
                            .isLessThanOrEqualTo(units(measure, totals.size()));
                }
            }
        }
    }

    private static BigDecimal units(Measure measure, int number) {
        return measure.fromSmallestUnits(number);
    }

    /** What was registered, without what a surcharge brought or took. */
    private static Map<UnitAccount, BigDecimal> placesOf(LargestOrigins origins) {
        Map<UnitAccount, BigDecimal> places = new HashMap<>();
        for (OriginGroup group : origins.getGroups()) {
            boolean isCharged = group.toString().contains("charged to");
            Optional<Account> account = group.getAccount();
            if (!isCharged && !(account.orElseThrow() instanceof Account.CounterAccount)) {
                places.put(UnitAccount.of(group.getUnit().orElseThrow(), account.get()), group.getAmount());
            }
        }
        return places;
    }

    private static void forEachAmount(CalculationCase any, Consumer<AmountOrigin> check) {
        CostStatement cost = Runs.calculate(any.statement(), Runs.carriedOut(any.statement(), any.model()))
                .orElseThrow();
        Set<Account> accounts = cost.getFinalStage().getAccounts().stream()
                .map(UnitAccount::getAccount)
                .collect(Collectors.toSet());
        for (Account account : accounts) {
            for (Measure measure : any.statement().getMeasures()) {
                check.accept(cost.drillDown(account, measure));
            }
        }
    }
}
