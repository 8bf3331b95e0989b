package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompactStatementTest {

    private static final Account FIELD = Account.parse("3.1.1");
    private static final Account OTHER_FIELD = Account.parse("1.4.10");
    private static final Account POOL = Account.parse("pool:management");

    private static final StatementHeader HEADER = StatementHeader.builder()
            .organisation(Organisation.of("217", "Helsingør"))
            .period(AccountingPeriod.parse("2024"))
            .edition("2006")
            .build();

    private static CompactStatement.Builder builder() {
        return CompactStatement.builder(HEADER, List.of("Teknik", "Byg"), List.of(FIELD, OTHER_FIELD, POOL), 4);
    }

    private static CompactStatement.Builder full() {
        return builder()
                .add(0, 2, 1, -150)
                .add(1, 0, 0, 85_000)
                .add(0, 0, 2, 12)
                .add(0, 1, 0, 1);
    }

    @Test
    void asAStatementItHasItsAmountsByAccountUnitAndMeasure() {
        ResourceStatement expected = ResourceStatement.builder()
                .header(HEADER)
                .add("Teknik", "1.4.10", Measures.FTE, "0.0001")
                .add("Byg", "3.1.1", Measures.FTE, "8.5000")
                .add("Teknik", "3.1.1", Measures.OTHER_COST, "0.12")
                .add("Teknik", "pool:management", Measures.PAYROLL, "-1.50")
                .build();
        assertThat(full().build().toStatement()).isEqualTo(expected);
        assertThat(full().build().findProblems()).isEmpty();
    }

    @Test
    void aStatementInCompactFormIsTheSameStatement() {
        ResourceStatement statement = full().build().toStatement();
        CompactStatement compact = CompactStatement.of(statement);
        assertThat(compact.toStatement()).isSameAs(statement);
        assertThat(compact.getSize()).isEqualTo(4);
        assertThat(compact.getUnits().get(compact.getUnit(1))).isEqualTo("Byg");
        assertThat(compact.getAccounts().get(compact.getAccount(1))).isEqualTo(FIELD);
        assertThat(compact.getMeasure(1)).isZero();
        assertThat(compact.getAmount(1)).isEqualTo(85_000);
    }

    @Test
    void whatIsAddedToTheBuilderAfterwardsIsInTheNextStatementOnly() {
        CompactStatement.Builder builder = full();
        CompactStatement first = builder.build();
        CompactStatement second = builder.add(1, 1, 2, 7).build();
        assertThat(first.getSize()).isEqualTo(4);
        assertThat(second.getSize()).isEqualTo(5);
        assertThat(second.getAmount(4)).isEqualTo(7);
    }

    @Test
    void anIndexThatIsNoneIsRefused() {
        assertThatThrownBy(() -> builder().add(2, 0, 0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder().add(0, 3, 0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder().add(0, 0, 3, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().add(0, 0, 0, Long.MIN_VALUE))
                .withMessageContaining("-9223372036854775808");
    }

    @Test
    void unitsAndAccountsWithoutAmountsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .add(0, 0, 0, 1)
                        .add(0, 1, 0, 1)
                        .add(0, 2, 0, 1)
                        .build())
                .withMessageContaining("Byg");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().add(0, 0, 0, 1).add(1, 2, 0, 1).build())
                .withMessageContaining("1.4.10");
    }

    @Test
    void aStatementIsItsHeaderAndItsAmounts() {
        RefusedRows refused = RefusedRows.builder()
                .rows(3)
                .rowsWithoutAmounts(1)
                .addAmounts(RefusedAmount.of("FTE", new BigDecimal("1.5")))
                .build();
        ResourceStatement statement = ResourceStatement.builder()
                .from(full().build().toStatement())
                .measures(List.of(Measures.FTE, Measures.OTHER_COST, Measures.PAYROLL))
                .pools(List.of(OverheadPools.MANAGEMENT))
                .addStatistics(Statistic.builder()
                        .id("invoices")
                        .name(LocalizedText.of("Fakturaer", "Invoices"))
                        .addValues(StatisticValue.of("Byg", CatalogCode.of(3, 1, 1), BigDecimal.TEN))
                        .build())
                .workingTimeNorm(WorkingTimeNorm.gross(BigDecimal.TEN))
                .refusedRows(refused)
                .build();
        assertThat(ResourceStatement.builder()
                        .header(statement.toHeader())
                        .amounts(statement.getAmounts())
                        .build())
                .isEqualTo(statement);
        assertThat(CompactStatement.of(statement).getHeader()).isEqualTo(statement.toHeader());
    }

    @Test
    void itFindsWhatAStatementFindsWithUnitsAndAccountsAsPlaces() {
        StatementHeader header = StatementHeader.builder()
                .from(HEADER)
                .edition(" ")
                .pools(List.of())
                .build();
        CompactStatement statement = CompactStatement.builder(
                        header, List.of("Teknik", " "), List.of(POOL, Account.parse("excluded:2.1.1")), 3)
                .add(0, 0, 1, Long.MAX_VALUE)
                .add(1, 1, 1, -1)
                .build();
        assertThat(statement.findProblems())
                .extracting(Problem::getPlace, Problem::getReason)
                .containsExactlyInAnyOrder(
                        tuple("/edition", Reason.BLANK),
                        tuple("/units", Reason.BLANK),
                        tuple("/accounts/0", Reason.UNKNOWN_REFERENCE),
                        tuple("/accounts/1", Reason.ACCOUNT_NOT_ALLOWED),
                        tuple("/amounts", Reason.OVERFLOW));
    }
}
