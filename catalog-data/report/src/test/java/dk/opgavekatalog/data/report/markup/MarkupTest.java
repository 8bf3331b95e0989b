package dk.opgavekatalog.data.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void aTextThatLooksLikeAnElementStaysText() {
        String markup = new Markup()
                .leaf("p", "</script><img src=x onerror=alert(1)> & \"", "title", "\"><b>")
                .toString();

        assertThat(markup)
                .isEqualTo("<p title=\"&quot;&gt;&lt;b&gt;\">"
                        + "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &quot;</p>");
    }

    @Test
    void whatNeitherHtmlNorXmlCanHoldIsShownAsTheSignForIt() {
        assertThat(new Markup().text("a\u0000b\uD83D c\uD83D\uDE00\uFFFF").toString())
                .isEqualTo("a\uFFFDb\uFFFD c\uD83D\uDE00\uFFFD");
    }

    @Test
    void aScriptThatCouldEndItsElementIsRefused() {
        assertThatThrownBy(() -> new Markup().verbatim("script", "x('</SCRIPT>')"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anElementThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> new Markup().open("p").toString()).isInstanceOf(IllegalStateException.class);
    }
}
