package dk.opgavekatalog.data.report.catalogue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page read as XML, which is stricter than HTML. */
final class PageText {

    /** Styles and scripts are no XML; their content is not read. */
    private static final Pattern CODE = Pattern.compile("(?s)(<(style|script)[^>]*>).*?(</\\2>)");

    private final Document document;

    private PageText(Document document) {
        this.document = document;
    }

    static PageText of(String html) {
        String xml = CODE.matcher(html.replaceFirst("<!DOCTYPE html>", "")).replaceAll("$1$3");
        try {
            return new PageText(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    /** Returns the values of an attribute, in the order of the page. */
    List<String> values(String attribute) {
        List<String> values = new ArrayList<>();
        for (Element element : elements("*")) {
            if (element.hasAttribute(attribute)) {
                values.add(element.getAttribute(attribute));
            }
        }
        return values;
    }

    List<Element> elements(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Returns the text of everything that a reader of one language sees. */
    String in(String language) {
        StringBuilder text = new StringBuilder();
        for (Element element : elements("*")) {
            if (element.getAttribute("lang").equals(language)
                    && !element.getTagName().equals("html")) {
                text.append(element.getTextContent()).append('\n');
            }
        }
        return text.toString();
    }
}
