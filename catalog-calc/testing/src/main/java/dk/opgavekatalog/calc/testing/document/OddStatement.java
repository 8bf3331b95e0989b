package dk.opgavekatalog.calc.testing.document;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.CrossCuttingWork;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates statements that are valid in themselves, with texts of {@link OddText} for every id, name and unit, and
 * numbers that use up their decimals.
 */
public final class OddStatement {

    /** The number of smallest units in one whole unit of a measure with nine decimals. */
    private static final long BILLION = 1_000_000_000;

    private OddStatement() {}

    /**
     * Generates statements of no particular edition.
     *
     * @return the generator
     */
    public static Arbitrary<ResourceStatement> statements() {
        Arbitrary<Long> refusedAmount =
                Arbitraries.longs().between(-Long.MAX_VALUE / BILLION, Long.MAX_VALUE / BILLION);
        return Combinators.combine(
                        withoutRefusedRows(),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE).optional(),
                        refusedAmount)
                .as(OddStatement::withRefusedRows);
    }

    private static ResourceStatement withRefusedRows(ResourceStatement statement, Optional<Integer> rows, long amount) {
        return ResourceStatement.builder()
                .from(statement)
                .refusedRows(rows.map(number -> RefusedRows.builder()
                        .rows(number)
                        .rowsWithoutAmounts(number / 2)
                        .addAmounts(
                                RefusedAmount.of(statement.getMeasures().get(0).getId(), BigDecimal.valueOf(amount)))
                        .build()))
                .build();
    }

    private static Arbitrary<ResourceStatement> withoutRefusedRows() {
        Arbitrary<List<BigDecimal>> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(2)
                .list()
                .ofMaxSize(4);
        Arbitrary<BigDecimal> hoursPerFte = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000000001"), WorkingTimeNorm.MAX_HOURS)
                .ofScale(9);
        return Combinators.combine(
                        periods(),
                        OddText.texts(),
                        OddText.localized(),
                        numbers,
                        accounts(),
                        Arbitraries.of(0, 2, 9),
                        work(),
                        hoursPerFte.optional())
                .as((period, text, name, amounts, account, decimals, work, hours) -> {
                    Measure measure = Measure.builder()
                            .id(text)
                            .name(name)
                            .unit(text)
                            .decimals(decimals)
                            .level(amounts.size() % 2 == 1)
                            .build();
                    Statistic.Builder statistic = Statistic.builder().id(text).name(name);
                    ResourceStatement.Builder statement = ResourceStatement.builder()
                            .organisation(Organisation.of(text, text))
                            .period(period)
                            .edition(text)
                            .measures(List.of(measure))
                            .pools(List.of(OverheadPool.of("p", name, work)))
                            .workingTimeNorm(hours.map(number -> WorkingTimeNorm.effective(number, work)));
                    for (int i = 0; i < amounts.size(); i++) {
                        BigDecimal amount = decimals == 0 ? BigDecimal.valueOf(i) : amounts.get(i);
                        statement.addAmounts(ResourceAmount.of(text + i, account, text, amount));
                        statistic.addValues(StatisticValue.of(text + i, CatalogCode.of(1, 2, 999), amount.abs()));
                    }
                    return statement.addStatistics(statistic.build()).build();
                });
    }

    private static Arbitrary<CrossCuttingWork[]> work() {
        return Arbitraries.of(CrossCuttingWork.class).set().map(kinds -> kinds.toArray(CrossCuttingWork[]::new));
    }

    private static Arbitrary<AccountingPeriod> periods() {
        return Arbitraries.integers()
                .between(0, 9998)
                .flatMap(year -> Arbitraries.of(
                        AccountingPeriod.ofYear(year),
                        AccountingPeriod.of(LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 6, 30))));
    }

    private static Arbitrary<Account> accounts() {
        return Arbitraries.oneOf(
                Arbitraries.of(Account.field(CatalogCode.of(1, 4, 10)), Account.pool("p")),
                OddText.texts().map(Account::outside));
    }
}
