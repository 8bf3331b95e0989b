package dk.opgavekatalog.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.testing.AnyCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CatalogCodeProperties {

    private static final Comparator<List<Integer>> BY_NUMBERS =
            (one, other) -> Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));

    @Provide
    Arbitrary<CatalogCode> codes() {
        return AnyCode.ofAnyLevel();
    }

    @Property
    void parseMirrorsToString(@ForAll("codes") CatalogCode code) {
        assertThat(CatalogCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(CatalogCode.tryParse(code.toString())).contains(code);
    }

    @Property
    void theTextHasTheNumbersOfTheCode(@ForAll("codes") CatalogCode code) {
        List<Integer> numbers = numbers(code);

        CatalogCode again = switch (numbers.size()) {
            case 1 -> CatalogCode.of(numbers.get(0));
            case 2 -> CatalogCode.of(numbers.get(0), numbers.get(1));
            default -> CatalogCode.of(numbers.get(0), numbers.get(1), numbers.get(2));
        };
        assertThat(again).isEqualTo(code);
    }

    @Property
    void theOrderIsThatOfTheNumbers(@ForAll("codes") CatalogCode one, @ForAll("codes") CatalogCode other) {
        int byNumbers = BY_NUMBERS.compare(numbers(one), numbers(other));

        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(byNumbers));
        assertThat(one.equals(other)).isEqualTo(byNumbers == 0);
    }

    @Property
    void aCodeComesAfterItsParentAndIsWithinIt(@ForAll("codes") CatalogCode code) {
        assertThat(code.isWithin(code)).isTrue();
        code.findParent().ifPresent(parent -> {
            assertThat(parent).isLessThan(code);
            assertThat(code.isWithin(parent)).isTrue();
            assertThat(parent.isWithin(code)).isFalse();
        });
    }

    @Property
    void withinMeansThatTheNumbersBeginAlike(@ForAll("codes") CatalogCode one, @ForAll("codes") CatalogCode other) {
        List<Integer> outer = numbers(other);
        List<Integer> inner = numbers(one);
        boolean beginsAlike =
                inner.size() >= outer.size() && inner.subList(0, outer.size()).equals(outer);

        assertThat(one.isWithin(other)).isEqualTo(beginsAlike);
    }

    /** An independent reading of the text. */
    private static List<Integer> numbers(CatalogCode code) {
        return Arrays.stream(code.toString().split("\\.", -1))
                .map(Integer::valueOf)
                .toList();
    }
}
