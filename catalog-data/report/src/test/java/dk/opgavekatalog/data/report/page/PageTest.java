package dk.opgavekatalog.data.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Page PAGE = new Page(
            Language.DANISH,
            "Titel <1>",
            List.of("picture.css", "page.css"),
            List.of("numbers.js", "tables.js"),
            List.of(new DataBlock("data", Map.of("a", "b"))),
            new Markup().leaf("h1", "Titel"));

    @Test
    void aPageIsOneFileWithItsOwnStyleAndScriptAlone() {
        String html = PAGE.toExport().getText();

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"da\">")
                .contains("default-src &#39;none&#39;".replace("&#39;", "'"), "<title>Titel &lt;1&gt;</title>")
                .doesNotContain("import {", "\nexport ", "http://", "https://");
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(PAGE.toExport().getBytes()).isEqualTo(PAGE.toExport().getBytes());
    }
}
