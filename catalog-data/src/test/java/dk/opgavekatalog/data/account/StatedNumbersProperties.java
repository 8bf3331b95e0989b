package dk.opgavekatalog.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatedNumbersProperties {

    private static final List<String> TEXTS =
            IntStream.range(0, 1000).mapToObj(number -> "text " + number).toList();

    @Provide
    static Arbitrary<List<Integer>> numbers() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 999);
        Arbitrary<Integer> edge = Arbitraries.of(0, 63, 64, 127, 128, 255, 256, 999);
        return Arbitraries.oneOf(any, edge).list().ofMaxSize(200);
    }

    @Property
    void eachStatedNumberHasTheIndexOfItsTextInTheirOrder(@ForAll("numbers") List<Integer> added) {
        StatedNumbers stated = new StatedNumbers();
        added.forEach(stated::add);
        stated.order();

        List<Integer> sorted = new ArrayList<>(new TreeSet<>(added));
        List<String> names = stated.namesFrom(TEXTS);
        assertThat(names).isEqualTo(sorted.stream().map(TEXTS::get).toList());
        for (int index = 0; index < sorted.size(); index++) {
            assertThat(stated.indexOf(sorted.get(index))).isEqualTo(index);
        }
    }
}
