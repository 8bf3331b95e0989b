package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberingProperties {

    /** A value of whose hash only a few bits differ, so that many values want the same place. */
    private record Crowded(int value) {

        @Override
        public int hashCode() {
            return value % 7 << 16;
        }
    }

    /** Few values many times, many values few times, and the same one after the other. */
    @Provide
    Arbitrary<List<Integer>> sequences() {
        return Arbitraries.of(2, 20, 1000)
                .flatMap(most -> Arbitraries.integers().between(0, most).list().ofMaxSize(300));
    }

    @Property
    void aValueHasTheNumberOfDifferentValuesBeforeItsFirst(@ForAll("sequences") List<Integer> sequence) {
        Numbering<Crowded> numbering = new Numbering<>();
        List<Crowded> different = new ArrayList<>();
        for (int value : sequence) {
            Crowded asked = new Crowded(value);
            assertThat(numbering.numberOf(asked)).isEqualTo(different.indexOf(asked));
            if (!different.contains(asked)) {
                different.add(asked);
            }
            assertThat(numbering.add(new Crowded(value))).isEqualTo(different.indexOf(asked));
        }
        assertThat(numbering.toList()).isEqualTo(different);
    }

    @Property
    void theSameObjectsHaveTheNumbersOfEqualOnes(@ForAll("sequences") List<Integer> sequence) {
        List<Crowded> objects = new ArrayList<>();
        for (int value = 0; value <= 1000; value++) {
            objects.add(new Crowded(value));
        }
        Numbering<Crowded> same = new Numbering<>();
        Numbering<Crowded> equal = new Numbering<>();
        for (int value : sequence) {
            assertThat(same.add(objects.get(value))).isEqualTo(equal.add(new Crowded(value)));
        }
        assertThat(same.toList()).isEqualTo(equal.toList());
    }
}
