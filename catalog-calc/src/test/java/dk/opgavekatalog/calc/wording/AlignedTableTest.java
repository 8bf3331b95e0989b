package dk.opgavekatalog.calc.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTableTest {

    @Test
    void eachColumnIsAsWideAsItsLongestCellWhereverThatStands() {
        AlignedTable table = new AlignedTable();
        table.add("", List.of("a", "bcd"));
        table.add("Greve", List.of("1,234", "5"), "few");
        table.add("Ishøj", List.of("", ""));
        assertThat(table.toString()).isEqualTo("""
                           a  bcd
                Greve  1,234    5  few
                Ishøj
                """);
    }

    @Test
    void aLongNameIsCut() {
        AlignedTable table = new AlignedTable();
        table.add("x".repeat(80), List.of("1"));
        assertThat(table.toString()).isEqualTo("x".repeat(57) + "…  1\n");
    }

    @Test
    void aTableWithoutRowsIsEmpty() {
        assertThat(new AlignedTable().toString()).isEmpty();
    }
}
