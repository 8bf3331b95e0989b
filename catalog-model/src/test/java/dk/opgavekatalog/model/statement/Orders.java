package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

/** The laws of an order. */
final class Orders {

    private Orders() {}

    static <T extends Comparable<T>> void assertTotalAndConsistentWithEquals(T a, T b, T c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isNotPositive();
        }
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.equals(b)) {
            assertThat(a).hasSameHashCodeAs(b);
        }
    }
}
