package dk.opgavekatalog.data.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as another program reads it. Pages are well-formed XML below their first line. */
public final class Html {

    private final Document document;

    private Html(String page) {
        String html = page.substring(page.indexOf('\n') + 1)
                // Scripts are no XML; what they do is tested in a browser.
                .replaceAll("(?s)(<script type=\"module\">).*?(</script>)", "$1$2")
                .replaceAll("(?s)(<style>).*?(</style>)", "$1$2");
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    /** Reads the page of a report. */
    public static Html of(CostReport report) {
        return of(report.toExport().getText());
    }

    /** Reads a page. */
    public static Html of(String page) {
        return new Html(page);
    }

    /** Returns all elements with a tag. */
    public List<Element> elements(String tag) {
        NodeList found = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Returns the elements directly in an element. */
    public static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                children.add(part);
            }
        }
        return children;
    }

    /** Returns all texts of the page. */
    public String text() {
        return document.getDocumentElement().getTextContent();
    }

    /** Checks that no id stands twice and that every link within the page has its target. */
    public void check() {
        List<String> ids = elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : elements("a")) {
            assertThat(link.getAttribute("href")).startsWith("#");
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
        for (Element labelled : elements("*")) {
            for (String id : labelled.getAttribute("aria-labelledby").split(" ", -1)) {
                assertThat(id.isEmpty() || ids.contains(id)).as(id).isTrue();
            }
        }
    }
}
