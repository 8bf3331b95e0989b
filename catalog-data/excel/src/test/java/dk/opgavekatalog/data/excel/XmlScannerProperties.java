package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.file.FileFlawException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is XML is read as the parser of the JDK reads it, and what is none is refused by both. */
class XmlScannerProperties {

    private static final List<String> PIECES = List.of(
            "<a>",
            "<a b=\"c\">",
            "<a b='&quot;' c=\"1\">",
            "<a b=\" x\ty\nz \"/>",
            "<x:a x:b='1' xmlns:x='u'/>",
            "<a b='1' b='2'/>",
            "<a b='<'/>",
            "<a b=1/>",
            "<a b>",
            "< a>",
            "</a>",
            "</a >",
            "</ a>",
            "<b/>",
            "<b />",
            "<b></b>",
            "<a:>",
            "<:a>",
            "<a.b-c_1/>",
            "<1/>",
            "text",
            "\r\n",
            "\r",
            " ",
            "]]>",
            "]]",
            ">",
            "&amp;",
            "&lt;&gt;",
            "&#65;",
            "&#x1F600;",
            "&#xD800;",
            "&#0;",
            "&#;",
            "&x;",
            "&",
            "&amp",
            "<![CDATA[ x & y ]] > ]]>",
            "<![CDATA[]]>",
            "<![CDATA[]]]]>",
            "<![CDATA[",
            "<!-- x -->",
            "<!---->",
            "<!-->",
            "<!-- -- -->",
            "<!-- --->",
            "<?p i?>",
            "<?p?>",
            "<?xml version='1.0'?>",
            "<?p",
            "\u0001",
            "\uFFFE",
            "\u00E6\uD83D\uDE00",
            "<",
            "\"",
            "=");

    /** Such as leave a document well-formed. */
    private static final List<String> SOUND = List.of(
            "<a b='&quot;&#10;' c=\"1\">x</a>",
            "<a b=\" x\ty\r\nz \"/>",
            "<x:a x:b='1' xmlns:x='u'><b/></x:a>",
            "<a.b-c_1 />",
            "text",
            "\r\n",
            "\r",
            "]]",
            ">",
            "&amp;&lt;&gt;",
            "&#x1F600;",
            "<![CDATA[ x & y ]] > ]]>",
            "<![CDATA[]]]]>",
            "<![CDATA[\r\n]]>",
            "<!-- x -->",
            "<!---->",
            "<?p i?>",
            "<?p?>",
            "\u00E6\uD83D\uDE00");

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> sound = Arbitraries.of(SOUND)
                .list()
                .ofMaxSize(8)
                .map(pieces -> "<?xml version='1.0'?><r>" + String.join("", pieces) + "</r>");
        Arbitrary<String> anything = Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
        Arbitrary<String> inARoot = anything.map(content -> "<r>" + content + "</r>");
        Arbitrary<String> closed = anything.map(content -> "<r><a>" + content + "</a></r>\n");
        return Arbitraries.oneOf(sound, anything, inARoot, closed);
    }

    @Property
    void itIsReadAsTheJdkReadsIt(@ForAll("documents") String xml) throws XMLStreamException {
        assertThat(ofScanner(xml)).isEqualTo(ofJdk(xml));
    }

    private static final String REFUSED = "refused";

    /** Elements, their attributes and texts, the texts beside each other as one. */
    private static List<String> ofScanner(String xml) {
        List<String> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try {
            XmlScanner scanner = new XmlScanner(new StringReader(xml), "part");
            scanner.readDeclaration();
            for (XmlScanner.Piece piece = scanner.next(); piece != XmlScanner.Piece.DONE; piece = scanner.next()) {
                if (piece == XmlScanner.Piece.TEXT) {
                    scanner.appendTo(text);
                    continue;
                }
                addText(text, pieces);
                if (piece == XmlScanner.Piece.END) {
                    pieces.add("/");
                    continue;
                }
                pieces.add("<" + scanner.name());
                for (int a = 0; a < scanner.attributes(); a++) {
                    if (!scanner.isDeclaration(a)) {
                        pieces.add(scanner.attributeName(a) + "=" + scanner.attributeValue(a));
                    }
                }
            }
            return pieces;
        } catch (FileFlawException e) {
            return List.of(REFUSED);
        }
    }

    private static void addText(StringBuilder text, List<String> pieces) {
        if (text.length() > 0) {
            pieces.add("'" + text + "'");
            text.setLength(0);
        }
    }

    private static List<String> ofJdk(String xml) {
        List<String> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text.append(reader.getText());
                    case XMLStreamConstants.START_ELEMENT -> {
                        addText(text, pieces);
                        pieces.add("<" + name(reader.getPrefix(), reader.getLocalName()));
                        for (int a = 0; a < reader.getAttributeCount(); a++) {
                            pieces.add(name(reader.getAttributePrefix(a), reader.getAttributeLocalName(a)) + "="
                                    + reader.getAttributeValue(a));
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        addText(text, pieces);
                        pieces.add("/");
                    }
                    default -> {}
                }
            }
            return pieces;
        } catch (XMLStreamException e) {
            return List.of(REFUSED);
        }
    }

    private static String name(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }
}
