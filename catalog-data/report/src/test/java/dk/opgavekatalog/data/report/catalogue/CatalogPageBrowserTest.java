package dk.opgavekatalog.data.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.report.CatalogPage;
import dk.opgavekatalog.data.report.browser.Browser;
import dk.opgavekatalog.data.report.browser.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
class CatalogPageBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String HTML = CatalogPage.of(Catalogs.edition2007())
            .comparedWith(Catalogs.edition2006(), Catalogs.from2006To2007())
            .toExport()
            .getText();

    /** Leaves some of the many things that are alike, since axe takes half a minute for all of them. */
    private static final String FEWER_FIELDS =
            "document.querySelectorAll('.field, .statute').forEach((each, i) => i % 7 === 5 || each.remove())";

    private static Browser search(String words) {
        WebElement query = BROWSER.find("#query");
        query.clear();
        query.sendKeys(words);
        return BROWSER;
    }

    @BeforeEach
    void open() {
        BROWSER.open(HTML);
    }

    private static Object top(String id) {
        return BROWSER.run("return document.getElementById(arguments[0]).getBoundingClientRect().top", id);
    }

    @Test
    void theNameOfAFieldIsFoundFirst() {
        assertThat(search("byggesag").texts("#hits a").get(0)).startsWith("3.1.1 Byggesager");
        assertThat(search("3.4").texts("#hits .code").subList(0, 9)).allMatch(code -> code.startsWith("3.4."));
    }

    @Test
    void aKeywordOfEitherLanguageIsFoundAndNamed() {
        assertThat(search("byggetilladelse").texts("#hits a").get(0)).contains("3.1.1 Byggesager", "Stikord: ");
        assertThat(search("building permit").texts("#hits a").get(0)).contains("3.1.1 Byggesager", "Stikord: building");
        assertThat(search("affald").texts("#hits .why")).anyMatch(why -> why.contains("Når det gælder afhentning"));
    }

    @Test
    void theWordsThatEveryQuestionHasDoNotCount() {
        assertThat(search("hvem kan få et pas til et barn").texts("#hits a").get(0))
                .startsWith("3.7.7 Pas og kørekort");
    }

    @Test
    void aFieldThatOnlyTheOtherEditionHasIsFoundAndSaysSo() {
        assertThat(search("brænderøg").texts("#hits a").get(0)).contains("3.2.4 Miljø", "(kun i udgave 2006)");
    }

    @Test
    void lettersThatAKeyboardLacksAreTypedAsTwo() {
        assertThat(search("doegn").texts("#hits a")).isEqualTo(search("døgn").texts("#hits a"));
        assertThat(search("aeldre").texts("#hits a"))
                .isNotEmpty()
                .isEqualTo(search("Ældre").texts("#hits a"));
    }

    @Test
    void theNumberOfHitsIsTold() {
        assertThat(search("pas og kørekort").texts("#hit-count").get(0)).matches("\\d+ opgavefelte?r? fundet");
        assertThat(search("xyzzy").texts("#hit-count"))
                .containsExactly("Ingen opgavefelter fundet. Prøv et andet ord.");
        assertThat(BROWSER.find("#hit-count").getAriaRole()).isEqualTo("status");
    }

    @Test
    void theSearchIsUsedByKeyboardAlone() {
        BROWSER.press(Keys.TAB, Keys.TAB);
        assertThat(BROWSER.focused().getDomAttribute("id")).isEqualTo("query");

        BROWSER.type("lønseddel").press(Keys.ARROW_DOWN);
        assertThat(BROWSER.focused().getText()).startsWith("1.1.1");
        BROWSER.press(Keys.ARROW_UP);
        assertThat(BROWSER.focused().getDomAttribute("id")).isEqualTo("query");
        BROWSER.press(Keys.ENTER);
        assertThat(BROWSER.run("return location.hash")).isEqualTo("#1.1.1");
        assertThat(BROWSER.focused().getTagName()).isEqualTo("h4");
        assertThat(BROWSER.find("#found").isDisplayed()).isFalse();

        search("lønseddel").press(Keys.ARROW_DOWN, Keys.ESCAPE);
        assertThat(BROWSER.find("#query").getDomProperty("value")).isEmpty();
        assertThat(BROWSER.find("#found").isDisplayed()).isFalse();
    }

    @Test
    void theLanguageIsSwitchedInThePageAndThePlaceIsKept() {
        BROWSER.run("location.hash = '#3.4.5'");
        BROWSER.find("#english").click();

        assertThat(BROWSER.texts("h1")).containsExactly("Task catalogue, 2007 edition");
        assertThat(BROWSER.run("return document.documentElement.lang + document.title"))
                .isEqualTo("enTask catalogue, 2007 edition");
        assertThat(BROWSER.run("return [...document.querySelectorAll('[lang=da]:not(.kept)')]"
                        + ".filter((each) => each.checkVisibility()).length"))
                .isEqualTo(0L);
        assertThat(((Number) BROWSER.await("requestAnimationFrame(() => arguments[0](document.getElementById('3.4.5')"
                                + ".getBoundingClientRect().top))"))
                        .intValue())
                .isBetween(0, 200);
        BROWSER.run("location.hash = '#3.1.1'");
        assertThat(((Number) top("3.1.1")).intValue()).isBetween(50, 200);
    }

    @Test
    void theContentsMarkThePlace() {
        BROWSER.run("location.hash = '#3.1.2'");
        // The page follows the reader at the next frames.
        BROWSER.await("const done = arguments[0]; const wait = () => document.querySelector('[aria-current]')"
                + "?.hash === '#3.1.2' ? done() : requestAnimationFrame(wait); wait()");

        assertThat(BROWSER.texts("#contents [aria-current]")).hasSize(1).allMatch(link -> link.startsWith("3.1.2"));
    }

    @Test
    void withoutScriptEveryTextIsThereAndTheLanguageCanBeSwitched() {
        BROWSER.openWithoutScript(HTML);

        assertThat(BROWSER.find("[id='3.7.6']").isDisplayed()).isTrue();
        assertThat(BROWSER.find("#query").isDisplayed()).isFalse();
        assertThat(BROWSER.texts("h1")).containsExactly("Opgavekatalog, udgave 2007");
        BROWSER.find("#english").click();
        assertThat(BROWSER.texts("h1")).containsExactly("Task catalogue, 2007 edition");
    }

    @Test
    void nothingIsRequestedAndNothingSaid() {
        search("børn").press(Keys.ARROW_DOWN, Keys.ENTER);
        BROWSER.find("#english").click();

        assertThat(BROWSER.disturbances()).isEmpty();
    }

    @Test
    void noElementIsWiderThanTheWindow() {
        search("børn");
        for (int width : Browser.WIDTHS) {
            BROWSER.width(width);
            assertThat((Long) BROWSER.run("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void printHasEveryFieldAndNoNavigation() {
        BROWSER.look(Look.PRINT);

        assertThat(BROWSER.find("#contents").isDisplayed()).isFalse();
        assertThat(BROWSER.find("#query").isDisplayed()).isFalse();
        assertThat(BROWSER.find("[id='3.7.6'] [lang=da] dl").isDisplayed()).isTrue();
        assertThat(BROWSER.run("return getComputedStyle(document.getElementById('2')).breakBefore"))
                .isEqualTo("page");
    }

    @Test
    void everybodyCanUseIt() {
        BROWSER.run(FEWER_FIELDS);
        for (int width : new int[] {400, 1000}) {
            for (Look look : new Look[] {Look.LIGHT, Look.DARK}) {
                BROWSER.width(width).look(look);
                assertThat(BROWSER.violations()).as(width + " " + look).isEmpty();
            }
        }
        BROWSER.find("#english").click();
        assertThat(BROWSER.violations()).isEmpty();
    }

    @Test
    void everybodyCanUseTheHits() {
        search("børn");
        // What the hits lie over cannot be used until they are gone.
        BROWSER.run("document.querySelector('.columns').remove()");
        for (int width : new int[] {400, 1000}) {
            for (Look look : new Look[] {Look.LIGHT, Look.DARK}) {
                BROWSER.width(width).look(look);
                assertThat(BROWSER.violations()).as(width + " " + look).isEmpty();
            }
        }
    }
}
