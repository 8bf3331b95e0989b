package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.data.table.ShownUnit;
import dk.opgavekatalog.model.check.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that a workbook shows as another one is refused in all tables, as in registrations. */
class InputNumbersShownTest {

    @ParameterizedTest(name = "[{index}] ''{0}'', {1}")
    @CsvSource({"000, 0", "-, 0", "'', 0", "t.kr., 0", "mio, 0", "%, 2", "EUR, 0"})
    void aNumberThatIsShownAsAnotherOneIsRefused(String unit, int places) {
        List<Problem> problems = InputTables.problemsOfTables(
                FactsReader.of(ReadingOptions.builder().build()), table(ShownUnit.of(unit, places)));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString()).contains("500");
        InputTables.requireBothLanguages(problems);
    }

    @Test
    void aWordThatChangesNothingIsNoFault() {
        assertThat(InputTables.problemsOfTables(
                        FactsReader.of(ReadingOptions.builder().build()), table(ShownUnit.of("personer", 0))))
                .isEmpty();
    }

    private static RowSource table(ShownUnit unit) {
        return new RowSource() {
            @Override
            public String getName() {
                return "t.xlsx";
            }

            @Override
            public void readRows(RowReceiver receiver) {
                receiver.row(1, List.of(Cell.ofText("Kommune"), Cell.ofText("År"), Cell.ofText("Indbyggere")));
                receiver.row(
                        2,
                        List.of(
                                Cell.ofText("217"),
                                Cell.ofText("2024"),
                                Cell.ofNumber(new BigDecimal("500"), Optional.empty(), Optional.of(unit))));
            }
        };
    }
}
