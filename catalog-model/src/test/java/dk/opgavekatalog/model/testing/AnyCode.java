package dk.opgavekatalog.model.testing;

import dk.opgavekatalog.model.catalog.CatalogCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random catalogue codes. Small numbers are frequent, so that two codes are often equal or related. */
public final class AnyCode {

    private AnyCode() {}

    public static Arbitrary<CatalogCode> ofAnyLevel() {
        return Arbitraries.oneOf(
                number().map(CatalogCode::of),
                Combinators.combine(number(), number()).as(CatalogCode::of),
                ofField());
    }

    public static Arbitrary<CatalogCode> ofField() {
        return Combinators.combine(number(), number(), number()).as(CatalogCode::of);
    }

    private static Arbitrary<Integer> number() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 999));
    }
}
