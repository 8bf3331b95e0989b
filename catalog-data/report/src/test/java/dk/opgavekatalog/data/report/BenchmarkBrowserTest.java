package dk.opgavekatalog.data.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.data.report.browser.Browser;
import dk.opgavekatalog.data.report.browser.Look;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Reports of benchmarks in a browser: pictures and tables that mark each other, by mouse and by keyboard. */
@Tag("browser")
class BenchmarkBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Benchmarking TWELVE = Benchmarking.of(Comparisons.of(Comparisons.names(12)));

    /** One's own organisation, and another one. */
    private static final String OWN = "104";

    private static final String OTHER = "107";

    private static String page(Language language) {
        return Comparisons.report(TWELVE)
                .forOrganisation(OWN)
                .in(language)
                .toExport()
                .getText();
    }

    private static List<String> linked() {
        return BROWSER.texts("#figure-1-table tr.linked th");
    }

    private static long marks(String key) {
        return (long)
                BROWSER.run("return document.querySelectorAll(`g.linked[data-key=\"${arguments[0]}\"]`).length", key);
    }

    @Test
    void thePageIsQuietAndHasNothingToFetch() {
        for (Language language : Language.values()) {
            assertThat(BROWSER.open(page(language)).disturbances()).isEmpty();
        }
    }

    @Test
    void nothingBreaksARuleOfWcagAtAnyWidthInAnyLook() {
        BROWSER.open(page(Language.DANISH));

        assertThat(BROWSER.violationsAtEveryWidth()).isEmpty();
        for (int width : Browser.WIDTHS) {
            BROWSER.width(width);
            assertThat(BROWSER.run("return Array.from(document.querySelectorAll('svg'),"
                            + " (svg) => svg.getBoundingClientRect().width)"
                            + ".every((pixels) => pixels >= 860)"))
                    .as("texts in pictures are not made small at %d pixels", width)
                    .isEqualTo(true);
        }
    }

    @Test
    void noTextOfAPictureLeavesItOrCoversAnother() {
        for (int count : new int[] {1, 12, 98}) {
            Benchmarking benchmarking = Benchmarking.of(Comparisons.of(Comparisons.names(count)));
            for (Language language : Language.values()) {
                BROWSER.open(Comparisons.report(benchmarking)
                        .forOrganisation("101")
                        .in(language)
                        .toExport()
                        .getText());

                assertThat(BROWSER.run("""
                        const found = [];
                        document.querySelectorAll("svg").forEach((svg) => {
                          const frame = svg.getBoundingClientRect();
                          const texts = Array.from(svg.querySelectorAll("text"), (text) =>
                            ({ text: svg.id + text.textContent, box: text.getBoundingClientRect() }));
                          texts.forEach(({ text, box }, i) => {
                            if (box.left < frame.left - 1 || box.right > frame.right + 1) {
                              found.push("outside: " + text);
                            }
                            texts.slice(i + 1).forEach((other) => {
                              const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                              const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                              if (width > 1 && height > 4) {
                                found.push(text + " over " + other.text);
                              }
                            });
                          });
                        });
                        return found;
                        """)).isEqualTo(List.of());
            }
        }
    }

    @Test
    void pointingAtAMarkMarksItsRowsAndPointingAtARowItsMarks() {
        BROWSER.open(page(Language.DANISH));

        WebElement mark = BROWSER.find("#figure-1 svg g[data-key='" + OTHER + "'] .mark");
        BROWSER.pointAt(mark);
        assertThat(linked()).containsExactly("Storeby");
        assertThat(marks(OTHER)).isGreaterThan(3);

        WebElement row = BROWSER.find("#figure-1-table tr[data-key='" + OWN + "'] td");
        BROWSER.pointAt(row);
        assertThat(linked()).containsExactly("Vesterby");
        assertThat(marks(OTHER)).isZero();
        assertThat(marks(OWN)).isGreaterThan(3);
    }

    @Test
    void theKeyboardMarksKeepsAndReleases() {
        BROWSER.open(page(Language.DANISH));
        BROWSER.run("document.querySelector('#figure-1-table .pin').focus()");
        assertThat(linked()).containsExactly("Nyby");

        BROWSER.press(Keys.ARROW_DOWN);
        assertThat(linked()).containsExactly("Højeby");
        BROWSER.press(Keys.SPACE);
        assertThat(BROWSER.focused().getDomAttribute("aria-pressed")).isEqualTo("true");
        BROWSER.press(Keys.ARROW_DOWN);
        assertThat(linked()).containsExactly("Vesterby");
        BROWSER.run("document.activeElement.blur()");
        assertThat(linked()).as("what was pressed stays marked").containsExactly("Højeby");

        BROWSER.run("document.querySelectorAll('#figure-1-table .pin')[1].focus()");
        BROWSER.press(Keys.ENTER);
        BROWSER.run("document.activeElement.blur()");
        assertThat(linked()).isEmpty();
        assertThat(BROWSER.disturbances()).isEmpty();
    }

    @Test
    void tablesAreSortedByValueAndSearched() {
        BROWSER.open(page(Language.ENGLISH));

        BROWSER.find("#figure-2-table thead th:nth-child(3) button").click();
        assertThat(BROWSER.texts("#figure-2-table tbody th")).startsWith("Sønderrup", "Lilleby", "Nyby");
        WebElement field = BROWSER.find("#figure-2 input[type=search]");
        field.sendKeys("few cases");
        assertThat(BROWSER.texts("#figure-2-table tbody tr:not([hidden]) th")).containsExactly("Storeby");
        BROWSER.run("arguments[0].focus()", BROWSER.find("#figure-2-table tr:not([hidden]) .pin"));
        assertThat(BROWSER.texts("#figure-1-table tr.linked th")).containsExactly("Storeby");
    }

    @Test
    void withoutScriptEverythingIsThereAndNothingIsOfferedThatDoesNotWork() {
        BROWSER.openWithoutScript(page(Language.DANISH));

        assertThat(BROWSER.texts("button, input")).isEmpty();
        assertThat(BROWSER.texts("#figure-1-table tbody th")).hasSize(12);
        assertThat(BROWSER.texts("svg title")).isNotEmpty();
        assertThat(BROWSER.violations()).isEmpty();
    }

    @Test
    void onPaperPicturesFitAndAnonymityHolds() {
        BROWSER.open(Comparisons.report(TWELVE.anonymous(Anonymity.forAllBut(OWN, "kun for os")))
                        .forOrganisation(OWN)
                        .toExport()
                        .getText())
                .look(Look.PRINT)
                .width(718);

        assertThat(BROWSER.run("return Array.from(document.querySelectorAll('svg'),"
                        + " (svg) => svg.getBoundingClientRect().right)"
                        + ".every((right) => right <= innerWidth)"))
                .isEqualTo(true);
        assertThat(BROWSER.find("input").isDisplayed()).isFalse();
        assertThat(BROWSER.texts("#figure-1-table tbody th"))
                .contains("Vesterby", "A")
                .doesNotContain("Storeby");
    }
}
