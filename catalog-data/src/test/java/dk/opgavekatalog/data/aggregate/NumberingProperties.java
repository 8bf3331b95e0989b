package dk.opgavekatalog.data.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NumberingProperties {

    /** Cells that differ in length, in zero bytes and in what follows eight equal bytes. */
    @Provide
    static Arbitrary<List<String>> cells() {
        Arbitrary<String> nasty = Arbitraries.of(
                "",
                "\0",
                "\0\0",
                "a",
                "a\0",
                "aaaaaaa",
                "aaaaaaaa",
                "aaaaaaaa\0",
                "aaaaaaaaa",
                "\u0001",
                "\0\0\0\0\0\0\0");
        return Arbitraries.oneOf(nasty, Arbitraries.strings().withChars("ab\0").ofMaxLength(20))
                .list()
                .ofMaxSize(600);
    }

    @Provide
    static Arbitrary<List<List<Integer>>> pairs() {
        Arbitrary<Integer> number = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 20),
                Arbitraries.of(Integer.MAX_VALUE, Integer.MAX_VALUE - 1, 1 << 16));
        return number.list().ofSize(2).list().ofMaxSize(400);
    }

    @Property
    void aCellKeepsItsNumber(@ForAll("cells") List<String> cells) {
        CellNumbers numbers = new CellNumbers(new Allowance(Long.MAX_VALUE));
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            byte[] text = ("x" + cell).getBytes(StandardCharsets.ISO_8859_1);
            byte[] bytes = Arrays.copyOf(text, text.length + 2 * Long.BYTES);
            Arrays.fill(bytes, text.length, bytes.length, (byte) i); // what is behind a cell must not matter
            assertThat(numbers.find(bytes, 1, text.length)).isEqualTo(expected.getOrDefault(cell, CellNumbers.UNKNOWN));
            if (!expected.containsKey(cell)) {
                expected.put(cell, i - 1); // also a negative number
                numbers.put(bytes, 1, text.length, i - 1);
            }
        }
    }

    @Test
    void cellsAreForgottenBeforeTheyFillTheMemory() {
        CellNumbers numbers = new CellNumbers(new Allowance(Long.MAX_VALUE));
        byte[] bytes = new byte[Integer.BYTES + 2 * Long.BYTES];
        int count = CellNumbers.MAX_SIZE + 1;
        for (int i = 0; i < count; i++) {
            ByteBuffer.wrap(bytes).putInt(i);
            numbers.put(bytes, 0, Integer.BYTES, i);
        }
        assertThat(numbers.find(bytes, 0, Integer.BYTES)).isEqualTo(count - 1);
        ByteBuffer.wrap(bytes).putInt(0);
        assertThat(numbers.find(bytes, 0, Integer.BYTES)).isEqualTo(CellNumbers.UNKNOWN);
    }

    @Property
    void pairsAreNumberedInTheOrderInWhichTheyFirstCome(@ForAll("pairs") List<List<Integer>> pairs) {
        NumberedPairs numbered = new NumberedPairs(new Allowance(Long.MAX_VALUE));
        Map<List<Integer>, Integer> expected = new HashMap<>();
        for (List<Integer> pair : pairs) {
            expected.putIfAbsent(pair, expected.size());
            assertThat(numbered.number(pair.get(0), pair.get(1))).isEqualTo(expected.get(pair));
        }
        assertThat(numbered.getSize()).isEqualTo(expected.size());
        expected.forEach((pair, number) -> assertThat(List.of(numbered.getFirst(number), numbered.getSecond(number)))
                .isEqualTo(pair));
    }
}
