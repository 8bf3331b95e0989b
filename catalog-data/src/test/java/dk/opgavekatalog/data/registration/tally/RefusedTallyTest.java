package dk.opgavekatalog.data.registration.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedTallyTest {

    @Test
    void moreThanTwoThousandMillionRowsAreCounted() {
        RefusedTally tally = new RefusedTally(1);
        tally.addRow(true);
        tally.add(0, 5);
        tally.addRow(false);
        for (int i = 0; i < 33; i++) {
            RefusedTally same = new RefusedTally(1);
            same.addAll(tally);
            tally.addAll(same);
        }

        RefusedRows refused = tally.toRefusedRows(List.of(Measures.PAYROLL));

        assertThat(tally.rows()).isEqualTo(1L << 34);
        assertThat(refused.getRows()).isEqualTo(1L << 34);
        assertThat(refused.getRowsWithoutAmounts()).isEqualTo(1L << 33);
        assertThat(refused.getAmounts().get(0).getAmount()).isEqualTo(BigDecimal.valueOf(5L << 33, 2));
        assertThat(refused.findProblems()).isEmpty();
        ResourceStatement statement = ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006")
                .refusedRows(refused)
                .build();
        assertThat(JsonForm.STATEMENT.parse(JsonForm.STATEMENT.toJson(statement)))
                .isEqualTo(statement);
    }
}
