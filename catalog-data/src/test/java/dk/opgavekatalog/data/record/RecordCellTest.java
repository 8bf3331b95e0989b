package dk.opgavekatalog.data.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.check.FilePosition;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordCellTest {

    private static RecordCell cell(Cell content) {
        return new RecordCell(FilePosition.of("a.xlsx", 2, "År"), content, new AmountFormat(',', Optional.empty()));
    }

    @Test
    void aDateIsWhatTheTableShowsOfItWhereAPeriodIsNeeded() {
        RecordCell date = cell(Cell.ofDate("2024-01-01", "2024"));

        assertThat(date.periodText()).isEqualTo("2024");
        assertThat(date.text()).isEqualTo("2024-01-01");
    }

    @Test
    void anyOtherCellIsThePeriodThatItSays() {
        assertThat(cell(Cell.ofText("jan 2024")).periodText()).isEqualTo("jan 2024");
        assertThat(cell(Cell.ofNumber(new BigDecimal("2024"))).periodText()).isEqualTo("2024");
    }
}
