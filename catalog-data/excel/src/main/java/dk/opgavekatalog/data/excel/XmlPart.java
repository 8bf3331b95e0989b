package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.Reason;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part as XML: elements by their local names, and text piece by piece. Nothing is fetched, no entity is declared, and what the
 * parser keeps is bounded: pieces by {@link PartStream}, names, namespaces and depth here. Read to its end, it is known to be whole.
 */
final class XmlPart implements AutoCloseable {

    /** The most different names and declared namespaces: the parser keeps them all. Excel uses a few dozen. */
    private static final int MAX_NAMES = 10_000;

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ATTRIBUTE = 4_096;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /**
     * Limits that parsers of newer releases set by themselves. Each escaped ampersand counts as an entity, of which they allow
     * 100,000, and there are no others here. Depth is counted here, the same in every release.
     */
    private static final Set<String> LIMITS_OF_THE_PARSER =
            Set.of("jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.maxElementDepth");

    private final PartStream stream;

    /** The name of the part. */
    private final String part;

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int namespaces;
    private int depth;

    /** What comes next in a part. */
    enum Event {
        START,
        TEXT,
        END,
        DONE
    }

    XmlPart(PartStream stream, String part) throws IOException {
        this.stream = stream;
        this.part = part;
        try {
            PartText text = PartText.of(stream);
            this.reader = factory().createXMLStreamReader(text.reader());
            text.requireDeclared(reader.getCharacterEncodingScheme());
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        LIMITS_OF_THE_PARSER.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    /** Goes on to what comes next; comments and the like are left out. */
    Event next() {
        while (true) {
            int event = nextEvent();
            stream.token();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    countNames();
                    return Event.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Event.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Event.TEXT;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Event.DONE;
                }
                case XMLStreamConstants.DTD ->
                    throw FlawException.of(
                            Reason.MALFORMED, "a document type declaration", "an .xlsx file, which has none");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> countName(reader.getPITarget());
                default -> {} // a comment
            }
        }
    }

    private int nextEvent() {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private void countNames() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw FlawException.tooMuch("elements within each other", MAX_DEPTH);
        }
        countName(reader.getLocalName());
        for (int a = 0; a < reader.getAttributeCount(); a++) {
            countName(reader.getAttributeLocalName(a));
        }
        namespaces += reader.getNamespaceCount();
        requireFew();
    }

    private void countName(String name) {
        if (names.add(name)) {
            requireFew();
        }
    }

    private void requireFew() {
        if (names.size() + namespaces > MAX_NAMES) {
            throw FlawException.tooMuch("names of elements and attributes", MAX_NAMES);
        }
    }

    /** Without what the parser says, which is in the language of the machine. */
    private FlawException malformed(XMLStreamException e) {
        boolean isUndecodable = e.getNestedException() instanceof CharacterCodingException;
        Location location = e.getLocation();
        String place = location == null || location.getLineNumber() < 1
                ? ""
                : ", line " + location.getLineNumber() + ", column " + location.getColumnNumber();
        return FlawException.of(
                Reason.MALFORMED,
                (isUndecodable ? "bytes that are no UTF-8" : "XML that is no XML") + " in the part "
                        + Archive.shorten(part) + place,
                "an .xlsx file that is whole");
    }

    /** The local name of the element that starts or ends. */
    String name() {
        return reader.getLocalName();
    }

    /** Whether an element of this name starts or ends. */
    boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    /** An attribute of the element that starts, one with a namespace or one without. */
    Optional<String> attribute(String name, boolean hasNamespace) {
        for (int a = 0; a < reader.getAttributeCount(); a++) {
            String namespace = reader.getAttributeNamespace(a);
            if (reader.getAttributeLocalName(a).equals(name)
                    && hasNamespace == (namespace != null && !namespace.isEmpty())) {
                String value = reader.getAttributeValue(a);
                if (value.length() > MAX_ATTRIBUTE) {
                    throw FlawException.tooMuch("characters in the attribute " + name, MAX_ATTRIBUTE);
                }
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    Optional<String> attribute(String name) {
        return attribute(name, false);
    }

    /** An attribute that is a whole number, not below zero. */
    OptionalInt number(String name) {
        Optional<String> value = attribute(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(value.get()).matches()) {
            throw FlawException.of(
                    Reason.MALFORMED,
                    name + "=\"" + Archive.shorten(value.get()) + "\"",
                    "a whole number of at most nine digits");
        }
        return OptionalInt.of(Integer.parseInt(value.get()));
    }

    /** Whether an attribute says yes. */
    boolean flag(String name) {
        return attribute(name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /** Appends the piece of text that came next. */
    void appendTo(StringBuilder text) {
        if (text.length() + reader.getTextLength() > Limits.TEXT) {
            throw FlawException.tooMuch("characters in a text", Limits.TEXT);
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw malformed(e);
        } finally {
            stream.close();
        }
    }
}
