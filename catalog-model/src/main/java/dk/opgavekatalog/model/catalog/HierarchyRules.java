package dk.opgavekatalog.model.catalog;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rules for the level, the parent and the order of the catalogue's codes. */
final class HierarchyRules {

    private HierarchyRules() {}

    static void checkLevel(Problems problems, CatalogCode code, CatalogLevel level) {
        code.checkLevel(level, problems.in("code"));
    }

    static <T> void checkParent(
            Problems problems, CatalogCode parent, String property, List<T> children, Function<T, CatalogCode> code) {
        for (int i = 0; i < children.size(); i++) {
            CatalogCode child = code.apply(children.get(i));
            if (!child.findParent().equals(Optional.of(parent))) {
                problems.in(property, i)
                        .in("code")
                        .add(
                                Reason.NOT_UNDER_PARENT,
                                child,
                                Phrase.same(parent.toString())
                                        .plus(Phrase.of(" og ét tal mere", " and one more number")));
            }
        }
    }

    /** Adds a problem for each repeated code, wherever it stands, and for each code that is out of order. */
    static <T> void checkOrder(Problems problems, String property, List<T> elements, Function<T, CatalogCode> code) {
        problems.requireUnique(property, elements, "code", code);
        for (int i = 1; i < elements.size(); i++) {
            CatalogCode before = code.apply(elements.get(i - 1));
            CatalogCode here = code.apply(elements.get(i));
            if (here.compareTo(before) < 0) {
                problems.in(property, i)
                        .in("code")
                        .add(Reason.OUT_OF_ORDER, here, Phrase.of("en kode efter " + before, "a code after " + before));
            }
        }
    }
}
