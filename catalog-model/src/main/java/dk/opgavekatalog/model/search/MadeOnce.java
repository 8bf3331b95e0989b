package dk.opgavekatalog.model.search;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made on first use and then kept. Two threads may both make it; the two are alike. */
final class MadeOnce<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    MadeOnce(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
