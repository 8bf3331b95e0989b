package dk.opgavekatalog.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockSourceTest {

    private static final CsvForm NARROW = new CsvForm(CsvReading.FORM.charset(), ';', '#', 10, 100);

    @Test
    void aRowOfManyBlocksIsFollowedByMoreThanABlock() {
        String text = "\"" + "x".repeat(21) + "\";1\n\"" + "y".repeat(40) + "\";2\n";
        assertThat(CsvReading.inBlocks(text, CsvReading.FORM, 10))
                .isEqualTo(CsvReading.inBlocks(text, CsvReading.FORM, 1 << 16));
    }

    @Test
    void aRowMayHaveAsManyBytesAsAllowedWhereverItBegins() {
        for (int before = 0; before < 40; before++) {
            String rows = "a\n".repeat(before);
            assertThat(CsvReading.inBlocks(rows + "x;".repeat(49) + "\nb\n", NARROW, 16)
                            .flaw())
                    .isEmpty();
            assertThat(CsvReading.inBlocks(rows + "x;".repeat(80) + "\nb\n", NARROW, 16)
                            .flaw())
                    .isEqualTo((before + 1) + " " + Reason.OUT_OF_RANGE);
        }
    }

    @Test
    void aCellThatIsTooLongIsRefusedForItsLengthWithQuotesOrWithout() {
        for (String cell : new String[] {"x".repeat(11), "\"" + "x".repeat(11) + "\""}) {
            assertThat(CsvReading.inBlocks("a\n" + cell + ";b\n", NARROW, 64).flaw())
                    .isEqualTo("2 " + Reason.OUT_OF_RANGE);
        }
        String huge = "\"" + "x".repeat(200_000) + "\";b\n";
        assertThat(CsvReading.inBlocks("a\n" + huge, CsvReading.FORM, 1 << 18).flaw())
                .isEqualTo("2 " + Reason.OUT_OF_RANGE);
    }

    @Test
    void aLongCommentIsNoCell() {
        String text = "#" + "x".repeat(200_000) + "\n\"a\";b\n";
        assertThat(CsvReading.inBlocks(text, CsvReading.FORM, 1 << 18))
                .isEqualTo(new CsvReading(List.of("2 [a, b]"), ""));
    }

    @Test
    void charactersAreCountedNotBytes() {
        assertThat(CsvReading.inBlocks("ææææææææææ;1\n", NARROW, 64).flaw()).isEmpty();
        assertThat(CsvReading.inBlocks("\"ææææææææææ\";1\n", NARROW, 64).flaw()).isEmpty();
    }
}
