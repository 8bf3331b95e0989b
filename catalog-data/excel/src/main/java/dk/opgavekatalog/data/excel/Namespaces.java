package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The namespaces of the prefixes in the open elements of a part. Not thread-safe. */
final class Namespaces {

    /**
     * Namespaces of workbooks, sheets, styles and shared texts; the second one is for files saved as Strict Open XML.
     */
    static final Set<String> SPREADSHEET = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    /** Namespace of the parts that list the references of a part. */
    static final Set<String> PACKAGE = Set.of("http://schemas.openxmlformats.org/package/2006/relationships");

    /**
     * Namespaces of the attributes by which a workbook refers to other parts; the types of relations begin with them
     * too.
     */
    static final Set<String> RELATIONSHIPS = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /** Namespace of the markup that tells older programs how to read newer markup. */
    static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** The most namespaces in force at once. */
    private static final int MAX = 1_000;

    private static final int MAX_LENGTH = 4_096;

    private final List<Declaration> declarations = new ArrayList<>();
    private String ofNoPrefix = "";

    private record Declaration(String prefix, String namespace, int depth) {}

    /** Adds the declarations of an element that starts. */
    void declare(XmlScanner scanner) {
        for (int a = 0; a < scanner.attributes(); a++) {
            if (scanner.isDeclaration(a)) {
                String name = scanner.attributeName(a);
                CharSequence namespace = scanner.attributeValue(a);
                if (namespace.length() > MAX_LENGTH) {
                    throw FileFlawException.tooMuch(
                            Phrase.of("tegn i et navnerum", "characters in a namespace"), MAX_LENGTH);
                }
                if (declarations.size() == MAX) {
                    throw FileFlawException.tooMuch(Phrase.of("erklærede navnerum", "declared namespaces"), MAX);
                }
                String prefix = scanner.hasPrefix(a) ? name.substring(name.indexOf(':') + 1) : "";
                declarations.add(new Declaration(prefix, namespace.toString(), scanner.depth()));
                ofNoPrefix = find("").orElse("");
            }
        }
    }

    /** Forgets the declarations of an element that ends. */
    void forget(int depth) {
        while (!declarations.isEmpty()
                && declarations.get(declarations.size() - 1).depth() >= depth) {
            declarations.remove(declarations.size() - 1);
            ofNoPrefix = find("").orElse("");
        }
    }

    /** Returns the namespace of the element that starts. */
    String of(XmlScanner scanner) {
        return scanner.hasPrefix()
                ? find(scanner.prefix())
                        .orElseThrow(() -> scanner.malformed(Phrase.of(
                                "præfikset " + Archive.shorten(scanner.prefix()) + ", som ikke er erklæret",
                                "the prefix " + Archive.shorten(scanner.prefix()) + ", which is not declared")))
                : ofNoPrefix;
    }

    /** Finds the namespace of a prefix. */
    Optional<String> find(String prefix) {
        for (int d = declarations.size() - 1; d >= 0; d--) {
            if (declarations.get(d).prefix().equals(prefix)) {
                return Optional.of(declarations.get(d).namespace());
            }
        }
        return Optional.empty();
    }
}
