package dk.opgavekatalog.data.export.result;

import dk.opgavekatalog.calc.document.ResultTable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table with columns that can be added up, because all their amounts are in one unit.
 *
 * @param table the table
 * @param firstSummed the index of the first of these columns, from 0
 * @param totals the total of each, one column after the other, as the library has it
 */
public record SummedTable(ResultTable table, int firstSummed, List<BigDecimal> totals) {

    public SummedTable {
        totals = List.copyOf(totals);
    }
}
