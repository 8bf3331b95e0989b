package dk.opgavekatalog.data.excel;

import java.util.Arrays;
import java.util.Set;

/**
 * Chooses between the content for newer programs and the content for older ones ({@code mc:AlternateContent}): takes
 * the first choice whose namespaces are all known, or else the fallback. The chosen content takes the place of the
 * whole element. Not thread-safe.
 */
final class Alternatives {

    /** The kinds of the open elements, by depth. */
    private ElementKind[] kinds = new ElementKind[16];

    private enum ElementKind {
        ELEMENT,
        UNDECIDED,
        DECIDED,
        CHOSEN
    }

    Alternatives() {
        kinds[0] = ElementKind.ELEMENT;
    }

    /** Whether the element that starts is ignored while its content counts. */
    boolean isTransparent(XmlScanner scanner, Namespaces namespaces, Set<String> known) {
        int depth = scanner.depth();
        if (depth == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * depth);
        }
        kinds[depth] = kind(scanner, namespaces, known);
        return kinds[depth] != ElementKind.ELEMENT;
    }

    private ElementKind kind(XmlScanner scanner, Namespaces namespaces, Set<String> known) {
        int depth = scanner.depth();
        if (!namespaces.of(scanner).equals(Namespaces.COMPATIBILITY)) {
            return ElementKind.ELEMENT;
        }
        if (scanner.isNamed("AlternateContent")) {
            return ElementKind.UNDECIDED;
        }
        boolean isChosen = kinds[depth - 1] == ElementKind.UNDECIDED
                && (scanner.isNamed("Fallback")
                        || (scanner.isNamed("Choice") && isUnderstood(scanner, namespaces, known)));
        if (!isChosen) {
            return ElementKind.ELEMENT;
        }
        kinds[depth - 1] = ElementKind.DECIDED;
        return ElementKind.CHOSEN;
    }

    private static boolean isUnderstood(XmlScanner scanner, Namespaces namespaces, Set<String> known) {
        int requires = scanner.findAttribute("Requires");
        if (requires < 0) {
            return false;
        }
        for (String prefix : scanner.attributeValue(requires).toString().strip().split("\\s+", -1)) {
            if (namespaces.find(prefix).filter(known::contains).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the element that starts is an alternative that is not chosen. */
    boolean isRejected(XmlScanner scanner) {
        ElementKind parent = kinds[scanner.depth() - 1];
        return parent == ElementKind.UNDECIDED || parent == ElementKind.DECIDED;
    }

    /** Whether the element that ends was ignored while its content counted. */
    boolean end(XmlScanner scanner) {
        return kinds[scanner.depth() + 1] != ElementKind.ELEMENT;
    }
}
