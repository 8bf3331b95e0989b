package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A part as a tree of elements that is walked through once. An element is recognised by its namespace, its name and its
 * place: files have elements of the same name in extensions and for older programs, which are skipped. A part that is
 * read to its end is known to be complete. Not thread-safe.
 */
final class XmlPart implements AutoCloseable {

    /** The depth of the root element. */
    static final int ROOT = 1;

    private static final int MAX_ATTRIBUTE = 4_096;
    private static final int MAX_DIGITS = 9;

    private final PartStream stream;

    /** The name of the part. */
    private final String part;

    private final XmlScanner scanner;
    private final Namespaces namespaces = new Namespaces();
    private final Alternatives alternatives = new Alternatives();

    /** The known namespaces; the next set has those whose elements may be skipped. */
    private Set<String> known = Set.of();

    private final Set<String> ignorable = new HashSet<>();

    /** The number of open elements, without those that only choose between others. */
    private int depth;

    XmlPart(PartStream stream, String part) throws IOException {
        this.stream = stream;
        this.part = part;
        PartCharacters text = PartCharacters.of(stream);
        this.scanner = new XmlScanner(text.reader(), part);
        text.requireDeclared(scanner.readDeclaration(), part);
    }

    /** Goes to the root element, which must have this name in one of these namespaces. */
    void toRoot(String name, Set<String> ofNamespaces) {
        known = ofNamespaces;
        XmlScanner.Piece piece = scanner.next();
        if (piece != XmlScanner.Piece.START) {
            throw scanner.malformed(Phrase.of("intet element", "no element"));
        }
        namespaces.declare(scanner);
        depth = ROOT;
        if (!isKnown() || !is(name)) {
            throw FileFlawException.of(
                    Reason.MALFORMED,
                    Phrase.of("delen ", "the part ")
                            .plus(Archive.shorten(part))
                            .plus(Phrase.of(", som ikke er " + name + ", men ", ", which is no " + name + " but "))
                            .plus("<" + Archive.shorten(scanner.name()) + ">")
                            .plus(Phrase.of(" i navnerummet", " in the namespace"))
                            .plus(" '" + Archive.shorten(namespaces.of(scanner)) + "'"),
                    Phrase.of("en .xlsx-fil, som Excel gemmer den", "an .xlsx file as Excel saves it"));
        }
        addIgnorable();
    }

    private void addIgnorable() {
        for (int a = 0; a < scanner.attributes(); a++) {
            if (isAttribute(a, "Ignorable", Set.of(Namespaces.COMPATIBILITY))) {
                for (String prefix : value(a).strip().split("\\s+", -1)) {
                    namespaces.find(prefix).ifPresent(ignorable::add);
                }
            }
        }
    }

    /**
     * Goes to the next element within the one that is open at a depth; false when there is none. Unknown elements are
     * skipped.
     */
    boolean toChild(int parent) {
        return advance(parent, false);
    }

    /**
     * Does the same but skips nothing, unless the part allows it: a skipped element would be missing, or would shift
     * the others.
     */
    boolean toContent(int parent) {
        return advance(parent, true);
    }

    private boolean advance(int parent, boolean isStrict) {
        while (true) {
            switch (scanner.next()) {
                case START -> {
                    namespaces.declare(scanner);
                    if (alternatives.isTransparent(scanner, namespaces, known)) {
                        continue;
                    }
                    if (alternatives.isRejected(scanner)) {
                        skip();
                        continue;
                    }
                    depth++;
                    if (depth == parent + 1) {
                        if (isKnown() && !is("extLst")) {
                            return true;
                        }
                        if (isStrict && !isKnown() && !ignorable.contains(namespaces.of(scanner))) {
                            throw unknown();
                        }
                    }
                }
                case END -> {
                    namespaces.forget(scanner.depth() + 1);
                    if (!alternatives.end(scanner)) {
                        depth--;
                        if (depth < parent) {
                            return false;
                        }
                    }
                }
                case TEXT -> {
                    if (depth == parent && !scanner.isBlank()) {
                        throw scanner.malformed(
                                Phrase.of("en tekst mellem elementerne", "a text between the elements"));
                    }
                }
                case DONE -> {
                    return false;
                }
            }
        }
    }

    /** Returns the flaw of an element that must not be skipped. */
    FileFlawException unknown() {
        return FileFlawException.of(
                Reason.UNKNOWN_VALUE,
                Phrase.of("et ukendt element ", "an unknown element ")
                        .plus("<" + Archive.shorten(scanner.name()) + ">")
                        .plus(Phrase.of(" i delen ", " in the part "))
                        .plus(Archive.shorten(part)),
                Phrase.of("en .xlsx-fil, som Excel gemmer den", "an .xlsx file as Excel saves it"));
    }

    /** Skips the rest of an element that starts. */
    private void skip() {
        int end = scanner.depth() - 1;
        while (scanner.next() != XmlScanner.Piece.END || scanner.depth() != end) {
            // skipped
        }
        namespaces.forget(end + 1);
    }

    /** Appends all text of the element that starts, up to its end. */
    void readText(StringBuilder text) {
        int element = depth;
        while (depth >= element) {
            switch (scanner.next()) {
                case START -> throw unknown();
                case END -> {
                    namespaces.forget(scanner.depth() + 1);
                    depth--;
                }
                case TEXT -> append(text);
                case DONE -> throw new IllegalStateException();
            }
        }
    }

    private void append(StringBuilder text) {
        int before = text.length();
        scanner.appendTo(text);
        if (text.length() > Limits.TEXT && text.length() > before) {
            throw FileFlawException.tooMuch(Phrase.of("tegn i en tekst", "characters in a text"), Limits.TEXT);
        }
    }

    /** Reads on to the end of the part. */
    void finish() {
        while (scanner.next() != XmlScanner.Piece.DONE) {
            // read on, so that the part is known to be complete
        }
    }

    private boolean isKnown() {
        return known.contains(namespaces.of(scanner));
    }

    /** Whether the element that starts has this name. */
    boolean is(String name) {
        return scanner.isNamed(name);
    }

    /** Refuses the element that starts unless it has this name. */
    void require(String name) {
        if (!is(name)) {
            throw unknown();
        }
    }

    /**
     * Returns an attribute of the element that starts, valid until the next one is asked for; empty when there is none.
     */
    CharSequence value(String name) {
        int attribute = scanner.findAttribute(name);
        if (attribute < 0) {
            return "";
        }
        CharSequence value = scanner.attributeValue(attribute);
        requireShort(value, name);
        return value;
    }

    private String value(int attribute) {
        CharSequence value = scanner.attributeValue(attribute);
        requireShort(value, scanner.attributeName(attribute));
        return value.toString();
    }

    private static void requireShort(CharSequence value, String name) {
        if (value.length() > MAX_ATTRIBUTE) {
            throw FileFlawException.tooMuch(
                    Phrase.of("tegn i attributten ", "characters in the attribute ")
                            .plus(Archive.shorten(name)),
                    MAX_ATTRIBUTE);
        }
    }

    /** Finds an attribute of the element that starts. */
    Optional<String> attribute(String name) {
        int attribute = scanner.findAttribute(name);
        return attribute < 0 ? Optional.empty() : Optional.of(value(attribute));
    }

    /** Returns the id by which the element that starts refers to another part. */
    Optional<String> relation() {
        for (int a = 0; a < scanner.attributes(); a++) {
            if (isAttribute(a, "id", Namespaces.RELATIONSHIPS)) {
                return Optional.of(value(a));
            }
        }
        return Optional.empty();
    }

    private boolean isAttribute(int attribute, String name, Set<String> ofNamespaces) {
        if (!scanner.hasPrefix(attribute)) {
            return false;
        }
        String whole = scanner.attributeName(attribute);
        int colon = whole.indexOf(':');
        return whole.substring(colon + 1).equals(name)
                && namespaces
                        .find(whole.substring(0, colon))
                        .filter(ofNamespaces::contains)
                        .isPresent();
    }

    /** Returns an attribute that is a whole number, zero or more; empty when it is blank. */
    OptionalInt number(String name) {
        CharSequence value = value(name);
        int from = 0;
        int to = value.length();
        while (from < to && value.charAt(from) == ' ') {
            from++;
        }
        while (to > from && value.charAt(to - 1) == ' ') {
            to--;
        }
        if (from == to) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9 || to - from > MAX_DIGITS) {
                throw FileFlawException.of(
                        Reason.MALFORMED,
                        Phrase.same(name + "=\"" + Archive.shorten(value.toString()) + "\""),
                        Phrase.of("et helt tal på højst ni cifre", "a whole number of at most nine digits"));
            }
            number = 10 * number + digit;
        }
        return OptionalInt.of(number);
    }

    /** Whether an attribute is true. */
    boolean flag(String name) {
        CharSequence value = value(name);
        return value.length() > 0
                && Set.of("1", "true").contains(value.toString().strip());
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
