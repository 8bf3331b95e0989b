package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.testing.AnyCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random statements and their parts. Not always free of problems: a form must also carry what a check then refuses. */
final class AnyStatement {

    private static final List<String> IDS =
            List.of("management", "cross-cutting", "a", "b", "6.45.53", "1.4.10", "pool:a", "surcharge:a", "æøå");

    private AnyStatement() {}

    static Arbitrary<Account> accounts() {
        return Arbitraries.oneOf(
                AnyCode.ofAnyLevel().map(Account::field),
                AnyCode.ofAnyLevel().map(Account::excluded),
                AnyCode.ofAnyLevel().map(Account::support),
                ids().map(Account::pool),
                ids().map(Account::outside),
                ids().map(Account::surcharge));
    }

    static Arbitrary<UnitAccount> unitAccounts() {
        return Combinators.combine(units(), accounts()).as(UnitAccount::of);
    }

    /** Whole years, neighbouring days and anything else. */
    static Arbitrary<AccountingPeriod> periods() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9999).map(AccountingPeriod::ofYear),
                Combinators.combine(days(), days())
                        .as((a, b) -> a.isBefore(b) ? AccountingPeriod.of(a, b) : AccountingPeriod.of(b, a)));
    }

    static Arbitrary<Measure> measures() {
        return Combinators.combine(
                        ids(),
                        texts(),
                        Arbitraries.of("DKK", "FTE", "h"),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false))
                .as((id, name, unit, decimals, isLevel) -> Measure.builder()
                        .id(id)
                        .name(name)
                        .unit(unit)
                        .decimals(decimals)
                        .level(isLevel || unit.equals("FTE"))
                        .build());
    }

    static Arbitrary<ResourceStatement> statements() {
        Arbitrary<ResourceAmount> amounts =
                Combinators.combine(units(), accounts(), ids(), numbers()).as(ResourceAmount::of);
        return Combinators.combine(
                        periods(),
                        measures().list().ofMaxSize(3),
                        pools().list().ofMaxSize(3),
                        amounts.list().ofMaxSize(5),
                        statistics().list().ofMaxSize(2),
                        norms().optional(),
                        refusedRows().optional(),
                        Arbitraries.of(true, false))
                .as((period, measures, pools, amounts1, statistics, norm, refused, standard) -> {
                    ResourceStatement.Builder statement = Statements.empty()
                            .period(period)
                            .addAllAmounts(amounts1)
                            .addAllStatistics(statistics)
                            .workingTimeNorm(norm)
                            .refusedRows(refused);
                    return standard
                            ? statement.build()
                            : statement.measures(measures).pools(pools).build();
                });
    }

    private static Arbitrary<OverheadPool> pools() {
        return Combinators.combine(ids(), texts(), work()).as(OverheadPool::of);
    }

    private static Arbitrary<WorkingTimeNorm> norms() {
        return Combinators.combine(numbers(), work()).as(WorkingTimeNorm::effective);
    }

    private static Arbitrary<RefusedRows> refusedRows() {
        Arbitrary<RefusedAmount[]> amounts = Combinators.combine(ids(), numbers())
                .as(RefusedAmount::of)
                .array(RefusedAmount[].class)
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.integers(), Arbitraries.integers(), amounts)
                .as(Statements::refused);
    }

    private static Arbitrary<CrossCuttingWork[]> work() {
        return Arbitraries.of(CrossCuttingWork.class)
                .array(CrossCuttingWork[].class)
                .ofMaxSize(4);
    }

    private static Arbitrary<Statistic> statistics() {
        Arbitrary<StatisticValue> values =
                Combinators.combine(units(), AnyCode.ofField(), numbers()).as(StatisticValue::of);
        return Combinators.combine(ids(), texts(), values.list().ofMaxSize(3))
                .as((id, name, list) ->
                        Statistic.builder().id(id).name(name).addAllValues(list).build());
    }

    /** From huge to tiny, with zeros at the end, and in powers of ten that plain notation would not hold. */
    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-40, 40))
                .as(BigDecimal::new);
    }

    private static Arbitrary<LocalizedText> texts() {
        Arbitrary<String> text = Arbitraries.strings().ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(text, text).as(LocalizedText::of);
    }

    private static Arbitrary<String> units() {
        return Arbitraries.of("Teknik og miljø", "A", "B", "A) (B");
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of(IDS);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
