package dk.opgavekatalog.data.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.report.browser.Browser;
import dk.opgavekatalog.data.report.browser.Look;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Tables of a page in a browser: sorted and searched, by mouse and by keyboard. */
class TablesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";

    /** The last two differ by one øre, which a number of JavaScript could not tell. */
    private static final List<List<Object>> ROWS = List.of(
            List.of("1.4.9", "Bøger", new BigDecimal("12.5")),
            List.of("1.10.1", HOSTILE, new BigDecimal("-1234.50")),
            List.of("1.4.10", "Æbler og Ål", new BigDecimal("3.25")),
            List.of("2.1.1", "Årsværk", new BigDecimal("-92233720368547758.08")),
            List.of("3.1.1", "Pleje", new BigDecimal("92233720368547758.07")),
            List.of("3.1.2", "Pleje i eget hjem", new BigDecimal("92233720368547758.06")),
            List.of("3.1.3", "Træning", "–"),
            List.of("3.2.1", "Hjælpemidler", new BigDecimal("100")),
            List.of("3.2.2", "Kørsel", new BigDecimal("0.00")),
            List.of("3.2.3", "Sygepleje", new BigDecimal("99.999")));

    private static String page(Language language) {
        DataTable table = DataTable.of("t", "Udgifter " + HOSTILE, language)
                .text("Kode")
                .text("Navn")
                .number("Beløb");
        ROWS.forEach(row -> table.row(row, "id", "row-" + row.get(0)));
        table.total(List.of("I alt", "", new BigDecimal("-1018.756")));
        Markup main = new Markup()
                .open("main")
                .leaf("h1", "Titel")
                .leaf("a", "link", "href", "#row-3.2.2")
                .add(table.toMarkup())
                .close();
        return new Page(
                        language,
                        "Titel " + HOSTILE,
                        List.of("picture.css", "page.css"),
                        List.of("tables-test.js"),
                        List.of(new DataBlock("data", Map.of("unit", HOSTILE))),
                        main)
                .toExport()
                .getText();
    }

    private static List<String> codes() {
        return BROWSER.texts("#t tbody tr:not([hidden]) th");
    }

    private static void sortBy(int column) {
        BROWSER.find("#t thead th:nth-child(" + column + ") button").click();
    }

    private static void search(String words) {
        WebElement field = BROWSER.find("input[type=search]");
        field.clear();
        field.sendKeys(words);
    }

    @Test
    void amountsAreSortedExactlyFromTheLargestThenFromTheSmallest() {
        for (Language language : Language.values()) {
            BROWSER.open(page(language));

            sortBy(3);
            assertThat(codes())
                    .containsExactly(
                            "3.1.1", "3.1.2", "3.2.1", "3.2.3", "1.4.9", "1.4.10", "3.2.2", "1.10.1", "2.1.1", "3.1.3");
            sortBy(3);
            assertThat(codes())
                    .containsExactly(
                            "2.1.1", "1.10.1", "3.2.2", "1.4.10", "1.4.9", "3.2.3", "3.2.1", "3.1.2", "3.1.1", "3.1.3");
            assertThat(BROWSER.disturbances()).isEmpty();
        }
    }

    @Test
    void codesAndNamesAreSortedAsAReaderOrdersThem() {
        BROWSER.open(page(Language.DANISH));

        sortBy(1);
        assertThat(codes()).startsWith("1.4.9", "1.4.10", "1.10.1", "2.1.1");
        sortBy(2);
        assertThat(BROWSER.texts("#t tbody td:nth-child(2)"))
                .startsWith(HOSTILE, "Bøger", "Hjælpemidler", "Kørsel", "Pleje", "Pleje i eget hjem")
                .endsWith("Træning", "Æbler og Ål", "Årsværk");
    }

    @Test
    void theKeyboardSortsAndTheHeadingTellsTheDirection() {
        BROWSER.open(page(Language.DANISH));
        WebElement heading = BROWSER.find("#t thead th:nth-child(3)");
        assertThat(heading.getDomAttribute("aria-sort")).isNull();

        BROWSER.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
        assertThat(BROWSER.focused().getText()).isEqualTo("Beløb");
        BROWSER.press(Keys.SPACE);
        assertThat(heading.getDomAttribute("aria-sort")).isEqualTo("descending");
        BROWSER.press(Keys.ENTER);
        assertThat(heading.getDomAttribute("aria-sort")).isEqualTo("ascending");

        sortBy(1);
        assertThat(heading.getDomAttribute("aria-sort")).isNull();
        assertThat(BROWSER.texts("#t [aria-sort=ascending]")).containsExactly("Kode");
    }

    @Test
    void theTotalStaysAtTheFoot() {
        BROWSER.open(page(Language.DANISH));
        sortBy(3);
        search("pleje");

        assertThat(BROWSER.texts("#t tr:last-child th")).endsWith("I alt");
        assertThat(BROWSER.texts("#t tfoot td")).containsExactly("", "-1.018,756");
    }

    @Test
    void aSearchShowsTheRowsWithAllWordsAndSaysHowMany() {
        BROWSER.open(page(Language.DANISH));
        String status = "[role=status][aria-live=polite]";
        assertThat(BROWSER.texts(status)).containsExactly("");

        search("HJEM pleje");
        assertThat(codes()).containsExactly("3.1.2");
        assertThat(BROWSER.texts(status)).containsExactly("Viser 1 af 10 rækker. Summen nederst gælder alle rækker.");
        search("1.4.");
        assertThat(codes()).containsExactly("1.4.9", "1.4.10");
        search("æBLER ål");
        assertThat(codes()).containsExactly("1.4.10");
        search("img src=x");
        assertThat(codes()).containsExactly("1.10.1");
        search("findes ikke");
        assertThat(codes()).isEmpty();
        assertThat(BROWSER.texts(status).get(0)).startsWith("Viser 0 af 10 rækker.");
        search(" ");
        assertThat(codes()).hasSize(ROWS.size());
        assertThat(BROWSER.texts(status)).containsExactly("");

        BROWSER.open(page(Language.ENGLISH));
        search("100");
        assertThat(BROWSER.texts(status)).containsExactly("Showing 1 of 10 rows. The total below is that of all rows.");
    }

    @Test
    void theKeyboardReachesTheSearchAndALinkToAHiddenRowEndsIt() {
        BROWSER.open(page(Language.DANISH)).press(Keys.TAB, Keys.TAB).type("bøger");
        assertThat(codes()).containsExactly("1.4.9");
        assertThat(BROWSER.focused().getAccessibleName()).isEqualTo("Søg i tabellen: Udgifter " + HOSTILE);

        BROWSER.find("a").click();
        assertThat(codes()).hasSize(ROWS.size());
        assertThat(BROWSER.find("input").getDomProperty("value")).isEmpty();
    }

    @Test
    void hostileNamesAreText() {
        BROWSER.open(page(Language.DANISH));

        assertThat(BROWSER.run("return document.images.length")).isEqualTo(0L);
        assertThat(BROWSER.run("return document.title")).isEqualTo("Titel " + HOSTILE);
        assertThat(BROWSER.texts("#t caption")).containsExactly("Udgifter " + HOSTILE);
        assertThat(BROWSER.run("return JSON.parse(document.getElementById('data').textContent).unit"))
                .isEqualTo(HOSTILE);
        assertThat(BROWSER.disturbances()).isEmpty();
    }

    @Test
    void withoutScriptTheTableIsThereInItsOrderAndOffersNothingThatDoesNotWork() {
        BROWSER.openWithoutScript(page(Language.DANISH));

        assertThat(codes())
                .containsExactlyElementsOf(BROWSER.texts("#t tbody th"))
                .startsWith("1.4.9", "1.10.1");
        assertThat(BROWSER.texts("button, input")).isEmpty();
        assertThat(BROWSER.violations()).isEmpty();
        assertThat(BROWSER.disturbances()).isEmpty();
    }

    @Test
    void theSearchIsNotPrintedButWhatItHidesIsTold() {
        BROWSER.open(page(Language.DANISH));
        search("pleje");
        BROWSER.look(Look.PRINT);

        assertThat(BROWSER.find("input").isDisplayed()).isFalse();
        assertThat(BROWSER.texts(".rows-shown").get(0)).startsWith("Viser 3 af 10 rækker.");
        assertThat(BROWSER.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void nothingBreaksARuleOfWcagAtAnyWidthInAnyLook() {
        BROWSER.open(page(Language.DANISH));
        sortBy(3);
        search("pleje");

        assertThat(BROWSER.violationsAtEveryWidth()).isEmpty();
    }
}
