package dk.opgavekatalog.data.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** The tools of the other tests: they notice what they are there to notice. */
class BrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static String page(String body) {
        return "<!DOCTYPE html><html lang='en'><head><title>t</title></head><body>" + body + "</body></html>";
    }

    @Test
    void aQuietPageDisturbsNobody() {
        assertThat(BROWSER.open(page("<h1>Quiet</h1>")).disturbances()).isEmpty();
    }

    @Test
    void messagesOfEveryLevelAreNoticed() {
        BROWSER.open(page(
                "<script>console.debug('a'); console.info('b'); console.error('c'); throw new Error('d')</script>"));

        assertThat(BROWSER.disturbances())
                .hasSize(4)
                .anyMatch(line -> line.contains("\"a\""))
                .anyMatch(line -> line.contains("Uncaught Error: d"));
        assertThat(BROWSER.open(page("")).disturbances()).isEmpty();
    }

    @Test
    void requestsAndWhatAPolicyRefusesAreNoticed() {
        assertThat(BROWSER.open(page("<img alt='' src='other.png'>")).disturbances())
                .anyMatch(line -> line.startsWith("request: file:") && line.endsWith("/other.png"));

        String policy = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">";
        assertThat(BROWSER.open(page(policy + "<img alt='' src='other.png'>")).disturbances())
                .anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void aPageHasTheWidthAndTheLookThatItIsGiven() {
        BROWSER.open(page(""));
        for (int width : Browser.WIDTHS) {
            assertThat(BROWSER.width(width).run("return innerWidth")).isEqualTo((long) width);
        }
        String isDark = "return matchMedia('(prefers-color-scheme: dark)').matches";
        String isPrint = "return matchMedia('print').matches";

        assertThat(BROWSER.look(Look.DARK).run(isDark)).isEqualTo(true);
        assertThat(BROWSER.run(isPrint)).isEqualTo(false);
        assertThat(BROWSER.look(Look.PRINT).run(isPrint)).isEqualTo(true);
        assertThat(BROWSER.look(Look.LIGHT).run(isDark)).isEqualTo(false);
    }

    @Test
    void aPageCanBeReadWithoutScript() {
        String html = page("<p>before</p><script>document.querySelector('p').textContent = 'after'</script>");

        assertThat(BROWSER.openWithoutScript(html).texts("p")).containsExactly("before");
        assertThat(BROWSER.open(html).texts("p")).containsExactly("after");
    }

    @Test
    void violationsOfWcagAreNoticed() {
        assertThat(BROWSER.open(page("<main><h1>Title</h1></main>")).violations())
                .isEmpty();
        assertThat(BROWSER.open(page("<img src='data:,'><p style='color: #aaa'>faint</p>"
                                + "<button style='width: 9px; height: 9px; padding: 0'></button>"
                                + "<button style='width: 9px; height: 9px; padding: 0'></button>"))
                        .violations())
                .anyMatch(line -> line.startsWith("image-alt at img"))
                .anyMatch(line -> line.startsWith("color-contrast at p"))
                .anyMatch(line -> line.startsWith("target-size at button"));
    }

    @Test
    void aPageThatIsTooWideForATelephoneIsNoticed() {
        assertThat(BROWSER.open(page("<main><h1 style='width: 600px'>Wide</h1></main>"))
                        .violationsAtEveryWidth())
                .containsExactly("400 pixels: the page is wider than the window");
    }

    @Test
    void keysGoToWhatHasTheFocus() {
        BROWSER.open(page("<input id='a'><button onclick='this.textContent = \"pressed\"'>press</button>"));

        BROWSER.press(Keys.TAB).type("typed").press(Keys.TAB, Keys.ENTER);

        assertThat(BROWSER.find("#a").getDomProperty("value")).isEqualTo("typed");
        assertThat(BROWSER.focused().getText()).isEqualTo("pressed");
    }

    @Test
    void pagesAreSavedAsPictureAndAsPaper() throws Exception {
        BROWSER.open(page("<p style='height: 3000px'>long</p>"));

        assertThat(Files.readAllBytes(BROWSER.screenshot("browser-test"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readAllBytes(BROWSER.pdf("browser-test"))).startsWith('%', 'P', 'D', 'F');
    }
}
